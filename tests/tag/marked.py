"""Texts with the expected decisions marked inside them, for tables of examples.

⟦adopt|Dagordningen godkänns.⟧                                     decided here, kind adopt
⟨reject|Länsstyrelsen|2012-03-01|Länsstyrelsen avslog …⟩           reported: kind, decider, day (both may be empty)
"""

import re
from dataclasses import dataclass

from pipeline.schema import Decision

_MARK = re.compile(r"⟦(?P<kind>[a-z-]+)\||⟨(?P<rkind>[a-z-]+)\|(?P<decider>[^|]*)\|(?P<day>[^|]*)\||[⟧⟩]")


@dataclass(frozen=True, slots=True)
class Expected:
    """One marked decision, its white space made single."""

    status: str
    kind: str
    text: str
    decider: str = ""
    day: str = ""


def unmarked(marked: str) -> tuple[str, list[Expected]]:
    """The plain text and what is expected of it, in the order of the text."""
    plain, expected, at = "", [], 0
    opened: tuple[re.Match[str], int] | None = None
    for match in _MARK.finditer(marked):
        plain += marked[at : match.start()]
        at = match.end()
        if match.group() in "⟧⟩":
            assert opened, f"closed but not opened in {marked!r}"
            first, start = opened
            quote = " ".join(plain[start:].split())
            status = "decided" if first["kind"] else "reported"
            row = Expected(status, first["kind"] or first["rkind"], quote, first["decider"] or "", first["day"] or "")
            expected.append(row)
            opened = None
        else:
            assert not opened, f"opened twice in {marked!r}"
            opened = (match, len(plain))
    assert not opened, f"never closed in {marked!r}"
    return plain + marked[at:], expected


def found(decisions: tuple[Decision, ...]) -> list[Expected]:
    """Decisions in the form of the table; decider and day only of what is reported."""
    return [
        Expected(
            d.status, d.kind, " ".join(d.text.split()),
            (d.decider or "") if d.status == "reported" else "",
            (d.decided_on or "") if d.status == "reported" else "",
        )
        for d in decisions
    ]  # fmt: skip
