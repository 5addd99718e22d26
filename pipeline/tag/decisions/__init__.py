"""Decisions of a meeting: what was decided, by whom, how it was voted, who dissented; and what was only reported."""

from pipeline.tag.decisions.find import find_decisions

__all__ = ["find_decisions"]
