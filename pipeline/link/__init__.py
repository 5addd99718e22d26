"""Mentions -> people, across meetings."""

from pipeline.link.hand import Rule, format_rule, parse_rules, read_rules
from pipeline.link.people import Appearance, Join, Open, Person, Register, link_people

__all__ = [
    "Appearance",
    "Join",
    "Open",
    "Person",
    "Register",
    "Rule",
    "format_rule",
    "link_people",
    "parse_rules",
    "read_rules",
]
