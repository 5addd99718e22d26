"""Readings by shape alone that hold only where nothing speaks against them: where they stand, what stands beside them.

They must end their paragraph, outside summaries and news from elsewhere, and in minutes that don't set their decisions
under headings; what settles a matter ("Avgiften förblir 150 kronor.") also needs an item with no surer decision.
"""

import re

from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import TEXT, Part
from pipeline.tag.decisions.sentences import sentences

BY_SHAPE = ("rule:matter", "rule:we", "rule:thus", "rule:deferred/2")
_TASKS = ("rule:task/",)
_POSTS = ("rule:office", "rule:promise", "rule:election")  # who does what, after "Vi hakar på."
_PLACES = frozenset((TEXT, "discussion", "conclusion", "task"))
_NEWS = re.compile(
    r"\b(?:laget\s+runt|runt\s+bordet|\w*runda(?:n)?|nytt\s+från|nyheter|omvärld\w*|läges\w+|rapport\w*"
    r"|information(?:en|er|spunkt\w*)?|meddelande\w*|aktuellt"
    r"|delgivning\w*|presentation\w*|redogörelse\w*|föregående\s+\w+|förra\s+\w+|kommande)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\b(?:inledning|öppn\w+|välkom\w+|närvar\w+|presentation\w*|deltagare)\b", re.IGNORECASE)


def without_weak(text: str, parts: list[Part], found: list[Finding], title: str, headed: bool) -> list[Finding]:
    """The findings of one item without those by shape that don't hold. `headed`: the minutes use headings."""
    surely = [f for f in found if f.status == "decided" and not f.maker.startswith((*BY_SHAPE, *_TASKS))]
    sure, only_posts = bool(surely), all(f.maker.startswith(_POSTS) for f in surely)
    news = _NEWS.search(title) is not None
    kept = []
    for finding in found:
        if finding.maker.startswith(BY_SHAPE):
            more = 2 if finding.maker.startswith(("rule:we", "rule:thus")) else 0
            listed = _in_bullet(text, finding) and all(_in_bullet(text, one) for one in surely)
            beside = sure and not listed and not finding.maker.startswith("rule:thus") and not (more and only_posts)
            holds = not (beside or headed or news) and _ends_paragraph(text, parts, finding, found, more)
        elif finding.maker.startswith(_TASKS):
            holds = not (headed or news) and _ends_paragraph(text, parts, finding, found)
        else:
            holds = not (finding.maker.startswith("rule:office") and _OPENING.search(title))
        if holds:
            kept.append(finding)
    return kept


def _in_bullet(text: str, finding: Finding) -> bool:
    return re.search(r"[-–—•●○▪■*·]\s*$", text[max(0, finding.start - 4) : finding.start]) is not None


def _ends_paragraph(text: str, parts: list[Part], finding: Finding, found: list[Finding], more: int = 0) -> bool:
    """Whether after the finding only other findings stand in its paragraph, and at most `more` sentences."""
    part = next((p for p in parts if p.rows and p.rows[0].start <= finding.start <= p.rows[-1].end), None)
    if part is None or part.kind not in _PLACES:
        return False
    stop = next(
        (row.start for row in part.rows if row.start >= finding.end and (row.paragraph or row.mark)), part.rows[-1].end
    )
    at = finding.end
    for other in sorted(found, key=lambda f: f.start):
        if at <= other.start < stop and not text[at : other.start].strip(" .\n\t-–•"):
            at = other.end
    return len(list(sentences(text, at, stop))) <= more or not text[at:stop].strip(" .\n\t-–•)")
