"""Decisions in running text: one sentence at a time, decided here or reported from elsewhere.

A body with its verb is trusted first (subjects.py), then passives and phrases (impersonal.py); a notice in a list
("Länsstyrelsen: beslut 2009-11-30 att …") is read by itself.
"""

import re
from dataclasses import replace

from pipeline.swedish.headings import heading_kind
from pipeline.tag.decisions.agreement import finds_that
from pipeline.tag.decisions.bodies import Own
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.deferred import puts_off
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.impersonal import reads_of_passives, reads_of_phrases
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.notices import notice_in
from pipeline.tag.decisions.subjects import reads_of_bodies
from pipeline.tag.decisions.when import dates_in

# Somebody's claim, the order of putting the question, or what may come: no decision.
_CLAIMS = re.compile(
    r"\b(?:yrka[rd]?e?|yrkat|reserverar|reserverade|föreslås|(?:väntas|beräknas|planeras|förväntas)\s+\w+"
    r"|proposition(?:er)?\s+på|(?:ställ(?:er|de|s|des))\s+(?:\S+\s+){0,4}(?:mot|under)\b|finner\s+att|fann\s+att)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^:.;!?]{2,60}:\s+(?=\S)")


def read_sentence(text: str, own: Own, meeting: str | None) -> Finding | None:
    """The decision that a sentence states, with offsets within it; None where it states none."""
    flat = re.sub(r"\s", " ", text)
    offset = _after_mark(flat)
    if notice := notice_in(flat[offset:], meeting):
        kind = kind_of(notice.what).value
        return Finding(offset, len(text), "reported", kind, 0.8, "rule:notice/1", notice.decider, notice.day)
    label = _LABEL.match(flat[offset:])
    if label and heading_kind(label.group().strip(" :"), "item") == "decision":
        start = offset + label.end()
        return Finding(start, len(text), "decided", kind_of(flat[offset:]).value, 0.9, "rule:decision_label/1")
    if label and (inner := read_sentence(text[offset + label.end() :], own, meeting)) and not _of_others(label, inner):
        shift = offset + label.end()
        if "capsulam" in label.group().casefold() and (days := dates_in(label.group(), meeting)):
            inner = replace(inner, decided_on=days[0].value)
        inner = replace(inner, start=inner.start + shift, end=inner.end + shift)
        return replace(inner, start=offset) if _is_subject(label, inner.maker) else inner
    if text.rstrip().endswith("?"):
        return None
    sentence = Sentence.of(flat[offset:], own, meeting)
    if trust := puts_off(sentence):
        return Finding(offset, len(text), "decided", "table", trust, f"rule:deferred/{1 if trust > 0.7 else 2}")
    best = _best(sentence)
    if best is None:
        return None
    end = _stop(flat)
    at = offset + best.at
    if best.span:
        offset, end = offset + best.span[0], offset + best.span[1]
    told = flat[offset:end] if best.shape != "which" else _PROPOSED.sub("", flat[offset:end])
    if best.span and offset < at < end:
        told = f"{flat[offset:at]}har {flat[at:end]}"  # "… att nämnden avslagit ansökan": with its verb made whole
    kind = _KIND_OF_SHAPE.get(best.shape) or kind_of(told).value
    maker = f"rule:{best.shape}/1"
    return Finding(offset, end, best.status, kind, best.confidence, maker, best.decider, best.decided_on)


def _is_subject(label: re.Match[str], maker: str) -> bool:
    """Whether the words before the colon are what was decided of: "Rutin för nycklar (ny): godkändes"."""
    verb_first = re.match(r"(?:[a-zåäö]+(?:s|t|d)|åter)\b", label.string[label.end() :])
    passive = maker.startswith(("rule:passive", "rule:phrase", "rule:participle"))
    return passive and verb_first is not None and heading_kind(label.group().strip(" :"), "item") is None


def _of_others(label: re.Match[str], inner: Finding) -> bool:
    """What a speaker asks for ("Eva Ros (m): Bifall till motionen.") and what a "we" after its name has done."""
    if _SPEAKER.match(label.group()) and inner.maker.startswith(("rule:noun", "rule:matter", "rule:phrase")):
        return True
    speaks = re.match(r"[Vv]i\b", label.string[label.end() :])
    return speaks is not None and heading_kind(label.group().strip(" :"), "item") is None and inner.decider != ""


_SPEAKER = re.compile(r"[A-ZÅÄÖ][\w.-]+(?:\s[A-ZÅÄÖ][\w.-]+){0,3}\s*(?:\([^()]{1,6}\)|,\s*[A-ZÅÄÖa-zåäö]{1,3}):")


# Of "Bo Ek föreslog att priset höjs, vilket mötet godkände" the kind is that of what was proposed.
_PROPOSED = re.compile(r"\b(?:föreslog|föreslår|förordade|yrkade)\b|,\s+(?:vilket|något\s+som)\s.*$")
_KIND_OF_SHAPE = {"office": "appoint", "declared": "appoint", "task": "assign", "promise": "assign", "which": ""}


# What goes on, and what illness or weather decided: "Planen remitteras just nu", "Mässan sköts upp på grund av snö"
_HAPPENS = re.compile(
    r"\w+s\s+(?:just\s+nu|för\s+närvarande|som\s+bäst|i\s+dagarna)\b"
    r"|\b(?:sköts\s+upp|ställdes\s+in|fick\s+(?:ställas\s+in|skjutas\s+upp)|flyttades|avbröts)\b[^.]*\b(?:på\s+grund\s+av|p\.?\s?g\.?\s?a\.?"
    r"|till\s+följd\s+av)\s+(?:\w+\s+)?(?:sjukdom\w*|\w*snö\w*|\w*väd(?:er|ret)|\w*storm\w*|förhinder|pandemi\w*|\w*covid\w*|strejk\w*|halka\w*)"
)


def _best(sentence: Sentence) -> Read | None:
    """The first reading of a main clause; one of a relative clause only where nothing else decides."""
    reads = [*reads_of_bodies(sentence), *reads_of_passives(sentence)] or reads_of_phrases(sentence)
    if found := finds_that(sentence):
        return found
    if _HAPPENS.search(sentence.flat):
        reads = [read for read in reads if read.shape not in ("passive", "phrase")]
    claims = _CLAIMS.search(sentence.flat)
    if claims:
        reads = [
            read for read in reads if read.shape == "summoned" or (read.shape != "phrase" and read.at > claims.end())
        ]
    return next((read for read in reads if not read.relative), reads[0] if reads else None)


_MARK = re.compile(r"\s*(?:[=-]>|[-–—•●○▪■◦*·→➔➜⇒►\uf0b7\uf0a7\uf02d]|\d{1,2}[.)]|[a-zåäö][.)])\s+")


def _after_mark(flat: str) -> int:
    mark = _MARK.match(flat)
    return mark.end() if mark else 0


def _stop(flat: str) -> int:
    """End of the decision: what somebody else does meanwhile is no part of it."""
    meanwhile = re.search(r",?\s+medan\s|,\s+men\s+(?:inte\s+)?(?:var|när|hur|vem|vilka?|till\s+vilket)\b", flat)
    return meanwhile.start() if meanwhile and meanwhile.start() > 30 else len(flat)
