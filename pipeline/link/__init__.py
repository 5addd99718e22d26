"""Mentions -> people, across meetings."""

from pipeline.link.people import Appearance, Person, Register, link_people

__all__ = ["Appearance", "Person", "Register", "link_people"]
