"""No pattern may take for ever on a text that nearly fits: a repeat in a repeat must show where one round ends."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]  (Python's own parser of patterns has no public name)
from re import _parser as parser  # type: ignore[attr-defined]

import pytest

import pipeline

REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
WITHOUT_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every compiled pattern that a module of the product holds."""
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if module.name.startswith(("pipeline.flows", "pipeline.web", "pipeline.cli", "pipeline.tag.training")):
            continue
        for name, held in vars(importlib.import_module(module.name)).items():
            if isinstance(held, re.Pattern) and isinstance(held.pattern, str):
                yield f"{module.name}.{name}", held


def children(node: tuple) -> Iterator[list]:
    """The sequences inside a node of a parsed pattern."""
    kind, value = node
    if kind in REPEATS:
        yield list(value[2])
    elif kind is op.SUBPATTERN:
        yield list(value[3])
    elif kind is op.BRANCH:
        yield from (list(branch) for branch in value[1])
    elif kind in (op.ASSERT, op.ASSERT_NOT):
        yield list(value[1])
    elif kind is op.GROUPREF_EXISTS:
        yield from (list(branch) for branch in value[1:] if branch)


def endless(node: tuple) -> bool:
    return node[0] in REPEATS and node[1][1] is op.MAXREPEAT


def only_repeat(sequence: list) -> bool:
    """Whether a sequence may be nothing but one endless repeat: "[a-z]+", "[a-z]+ ?", but not " [a-z]+"."""
    needed = [node for node in sequence if node[0] not in WITHOUT_WIDTH and not may_be_empty(node)]
    if len(needed) == 1 and needed[0][0] in (op.SUBPATTERN, op.BRANCH):
        return any(only_repeat(inner) for inner in children(needed[0]))
    if len(needed) == 1:
        return endless(needed[0])
    return not needed and any(endless(node) or any(only_repeat(i) for i in children(node)) for node in sequence)


def may_be_empty(node: tuple) -> bool:
    kind, value = node
    if kind in REPEATS:
        return value[0] == 0
    if kind is op.SUBPATTERN:
        return all(may_be_empty(inner) for inner in value[3])
    return kind is op.BRANCH and any(all(may_be_empty(inner) for inner in branch) for branch in value[1])


def runs_away(sequence: list) -> bool:
    for node in sequence:
        if endless(node) and any(only_repeat(inner) for inner in children(node)):
            return True
        if any(runs_away(inner) for inner in children(node)):
            return True
    return False


FOUND = dict(patterns())


@pytest.mark.parametrize("name", FOUND)
def test_no_repeat_in_a_repeat_without_an_end(name: str) -> None:
    found = FOUND[name]
    assert not runs_away(list(parser.parse(found.pattern, found.flags & ~re.DEBUG))), found.pattern


@pytest.mark.parametrize(
    ("pattern", "bad"),
    [(r"(?:[a-z]+\s?)+$", True), (r"(?:\s[a-z]+)+$", False), (r"(a*)*", True), (r"(?:ab?|c+)+d", True),
     (r"(?:\w+, )*\w+", False), (r"x(?=y)+", False), (r"(?:(?!no)[a-z]+\s?)+$", True)],
)  # fmt: skip
def test_the_check_itself(pattern: str, bad: bool) -> None:
    assert runs_away(list(parser.parse(pattern))) is bad
