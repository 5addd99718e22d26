"""Decisions under a heading: which of the rows under Beslut make one resolution, and where it ends."""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.beside import ATTESTED, SIGNED, is_beside
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import UPWARD, Part
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.leads import is_lead
from pipeline.tag.decisions.prose import read_sentence
from pipeline.tag.decisions.rows import Row, after_bullet, without_mark
from pipeline.tag.decisions.sentences import sentences
from pipeline.tag.decisions.tasks import does_something
from pipeline.tag.decisions.when import dates_in

_LIST_FOLLOWS = re.compile(r"(?::|\batt|\bbesluta[rd]?e?|\bbeslöt|följande|\bblir|\bär)\s*$", re.IGNORECASE)
_HEADING = re.compile(r"[A-ZÅÄÖ][^\d.:,;!?]{2,40}")
_NOTHING = re.compile(r"[-–—.\s]*|(?:inget|inga|ej)\s+beslut\b.*|(?:ingen\s+åtgärd|information)\.?", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2}")
_POINTS_TO = re.compile(
    r"(?:^|\b)(?:att-?satse(?:n|rna)|attsats(?:en|erna)?\s*\d*|förslaget|yrkandet|motionen|bifall)\b[^.]{0,60}"
    r"\b(?:bif[aö]ll(?:a|s|es|er|et)?|godkänn(?:s|es)|antas|antages)\b|^bifall\b"
    r"|enligt\s+(?:\S+\s+){0,3}förslag(?:et)?\.?$"
    r"|i\s+enlighet\s+(?:med\s+\S*\s*förslag|härmed)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, point, bullet or att-clause: rows that belong together."""

    rows: tuple[Row, ...]

    @property
    def start(self) -> int:
        return self.rows[0].start

    @property
    def end(self) -> int:
        return self.rows[-1].end

    @property
    def mark(self) -> str | None:
        return self.rows[0].mark

    @property
    def indent(self) -> float:
        return self.rows[0].line.x0

    def text(self, text: str) -> str:
        return text[self.start : self.end]


def units_of(rows: tuple[Row, ...]) -> list[Unit]:
    """Rows joined to paragraphs, points, bullets and clauses."""
    units: list[list[Row]] = []
    for row in rows:
        if not units or row.paragraph or _opens(row, units[-1]) or _under_heading(row, units):
            units.append([row])
        else:
            units[-1].append(row)
    return [Unit(tuple(unit)) for unit in units]


def _under_heading(row: Row, units: list[list[Row]]) -> bool:
    """Whether the unit above is a heading that no list knows, and this row the text under it."""
    above = units[-1]
    ended = len(units) > 1 and units[-2][-1].text.endswith(".")
    return (
        ended
        and len(above) == 1
        and above[0].paragraph
        and bool(_HEADING.fullmatch(above[0].text))
        and row.text[:1].isupper()
    )


def _opens(row: Row, unit: list[Row]) -> bool:
    if row.mark is None:
        return False
    before = unit[-1].text
    if row.mark == "clause":
        # "att" at the start of a wrapped line goes on with the sentence, unless clauses or a lead-in stand above
        listed = unit[0].mark == "clause" and row.line.x0 <= unit[0].line.x0 + 3
        return (
            listed
            or before.endswith((",", ":", ";", ".", " samt", " och"))
            or bool(_LIST_FOLLOWS.search(before))
            or row.text[0] == "A"
        )
    if row.mark in ("number", "letter"):
        # "den 12. mars", "kap. 4": a figure that goes on with the line above
        return before.endswith((".", ":", ",", ";", ")", "”", '"')) or unit[0].mark == row.mark or len(before) < 50
    return True


def block_findings(text: str, part: Part, own: Own, meeting: str | None) -> list[Finding]:
    """The resolutions of a decision part (one, or one per bullet)."""
    units = units_of(part.rows)
    while units and _NOTHING.fullmatch(units[0].text(text).strip()):
        return []
    if not units or (part.column and not _WORDS.search(units[0].text(text))):
        return []  # a column "Beslut" of a budget holds sums
    groups = _groups(text, part, own, meeting, units)
    upward = part.kind == UPWARD
    found = []
    for number, group in enumerate(groups):
        start, end = after_bullet(text, group[0].start), _end(text, part, group, own)
        if part.lead and number == 0 and len(groups) == 1 and _lead_belongs(text, part.lead, start, end):
            start = part.lead[0]
        quote = text[start:end]
        clauses = tuple((unit.start, min(unit.end, end)) for unit in group if unit.mark and unit.start < end)
        found.append(
            Finding(
                start,
                end,
                "decided",
                kind_of(quote, upward).value,
                _confidence(part, quote, groups),
                _maker(part, group),
                decider=_decider(part, quote, own),
                decided_on=_other_day(part, meeting),
                clauses=clauses if len(clauses) > 1 else (),
            )
        )
    return found


def _lead_belongs(text: str, lead: tuple[int, int], start: int, end: int) -> bool:
    """A short clause is quoted without a lead-in longer than itself; between them stands nothing but white space."""
    return len(text[slice(*lead)].split()) <= len(text[start:end].split()) and not text[lead[1] : start].strip(
        " \n\t-–—•·*"
    )


def _groups(text: str, part: Part, own: Own, meeting: str | None, units: list[Unit]) -> list[list[Unit]]:
    """Units that make one resolution each."""
    units = _without_tail(text, part, own, meeting, units)
    if units[0].mark == "bullet" and are_sentences(text, units):
        return _per_bullet(units)
    if part.column and units[0].mark == "letter" and all(unit.mark == "letter" for unit in units) and len(units) > 1:
        return [[unit] for unit in units]  # "a) … b) …" in the cell of one point: one each
    if part.lead or units[0].mark not in ("bullet", None):
        return [units]
    if units[0].mark == "bullet":
        return _per_bullet(units)
    if _hidden_bullets(text, part, units) or (is_lead(part.heading) and _each_a_sentence(text, units)):
        return [[unit] for unit in units]
    return [units]


def are_sentences(text: str, units: list[Unit]) -> bool:
    """Bullets that are resolutions in themselves under "Rådet beslutar:", not what goes on with those words."""
    bullets = [unit for unit in units if unit.mark == "bullet"]
    quotes = [text[after_bullet(text, unit.start) : unit.end] for unit in bullets]
    return len(bullets) > 1 and all(q[:1].isupper() and q.rstrip().endswith(".") and len(q.split()) > 2 for q in quotes)


def _per_bullet(units: list[Unit]) -> list[list[Unit]]:
    groups: list[list[Unit]] = []
    for unit in units:
        if unit.mark == "bullet" or not groups:
            groups.append([unit])
        else:
            groups[-1].append(unit)
    return groups


def _hidden_bullets(text: str, part: Part, units: list[Unit]) -> bool:
    """Bullets drawn as pictures leave indented paragraphs, each a resolution in itself."""
    if len(units) < 2 or any(unit.mark for unit in units) or part.inline:
        return False
    if _LIST_FOLLOWS.search(units[0].text(text)):
        return False
    above = min(unit.indent for unit in units)
    heading = next((row for row in part.rows), None)
    if heading is None or any(abs(unit.indent - above) > 2 for unit in units):
        return False
    wraps = [row.line.x0 for unit in units for row in unit.rows[1:]]
    hanging = any(x > above + 3 for x in wraps)
    return hanging or _indented(part, above)


def _each_a_sentence(text: str, units: list[Unit]) -> bool:
    """Paragraphs of one short sentence each, jotted below "Så gör vi:"."""
    quotes = [unit.text(text) for unit in units]
    return len(units) > 1 and all(
        q[:1].isupper() and len(q.split()) < 30 and len(list(sentences(q, 0, len(q)))) == 1 for q in quotes
    )


def _indented(part: Part, above: float) -> bool:
    # an indent of a few points under its heading: the place of the bullet
    return part.indent is not None and 6 < above - part.indent < 40


def _without_tail(text: str, part: Part, own: Own, meeting: str | None, units: list[Unit]) -> list[Unit]:
    """The units up to where the resolution ends: a table, what somebody said, or immediate attestation follows."""
    kept = [units[0]]
    for place, unit in enumerate(units[1:], start=1):
        before = kept[-1].text(text)
        quote = unit.text(text)
        if ATTESTED.match(quote) or SIGNED.match(quote):
            break
        if _is_heading(text, units, place) and not (part.budget and _is_of_budget(text, own, units, place)):
            break
        listed = unit.mark is not None or _LIST_FOLLOWS.search(before) is not None
        told = unit.mark in (None, "bullet") and not _LIST_FOLLOWS.search(before) and kept[0].mark is None
        if told and (_reports(_first_sentence(quote), own, meeting) or is_beside(_first_sentence(quote))):
            break
        ended = part.inline and not _LIST_FOLLOWS.search(before)
        if ended and (unit.mark is None or (kept[0].mark is None and len(kept) == 1)):
            break  # what stands on the line of its heading ends with its paragraph, or with the list it introduces
        table = _is_table(unit) and not _is_table(kept[0]) and not part.budget
        if not listed and (table or is_beside(_first_sentence(quote))):
            break
        if not listed and kept[0].mark == "clause":
            break
        if not listed and kept[0].mark == "bullet" and unit.indent <= kept[0].indent + 3:
            break
        if unit.mark == "number" and kept[0].mark == "clause":
            break
        kept.append(unit)
    return kept


def _reports(sentence: str, own: Own, meeting: str | None) -> bool:
    read = read_sentence(sentence, own, meeting)
    return read is not None and read.status == "reported"


def _is_heading(text: str, units: list[Unit], place: int) -> bool:
    """A heading that no list knows: a few words on a line of their own after a full stop, and a sentence under it."""
    unit, before = units[place], units[place - 1].text(text)
    quote = unit.text(text)
    if unit.mark or len(unit.rows) > 1 or not before.endswith(".") or not _HEADING.fullmatch(quote):
        return False
    return place + 1 < len(units) and len(quote.split()) <= 4 and units[place + 1].text(text).endswith(".")


def _is_of_budget(text: str, own: Own, units: list[Unit], place: int) -> bool:
    """A heading inside a budget ("Skattesats"), not one that names a body or stands over what somebody tells."""
    under = _first_sentence(units[place + 1].text(text))
    return not is_beside(under) and not any(bodies_in(units[place].text(text), own))


def _is_table(unit: Unit) -> bool:
    return any(row.line.cell is not None or "\t" in without_mark(row.text) for row in unit.rows)


def _end(text: str, part: Part, group: list[Unit], own: Own) -> int:
    """End of the resolution: where a later sentence of its last paragraph only tells what somebody does."""
    last = group[-1]
    spans = list(sentences(text, last.start, last.end))
    for number, (start, end) in enumerate(spans):
        first = number == 0 and (last.mark is not None or last is group[0])
        quote = " ".join(text[start:end].split())
        if not first and (is_beside(quote) or (number and part.inline and _done_by_people(text, spans[0], quote, own))):
            return spans[number - 1][1] if number else group[-2].end if len(group) > 1 else end
    return last.end


def _done_by_people(text: str, first: tuple[int, int], quote: str, own: Own) -> bool:
    """Whether the body's own decision is followed by what somebody does: "Nätverket förordar … Agneta bjuder in …"."""
    said = next((b for b in bodies_in(" ".join(text[slice(*first)].split())[:90], own) if b.start == 0), None)
    return said is not None and said.own and not said.us and does_something(quote)


def _first_sentence(quote: str) -> str:
    quote = quote[:2500]
    return next((quote[start:end] for start, end in sentences(quote, 0, len(quote))), quote)


def _decider(part: Part, quote: str, own: Own) -> str | None:
    """The body that the resolution or its heading names as deciding, as printed."""
    for place in (" ".join(without_mark(quote).split())[:90], part.heading):
        for body in bodies_in(place, own):
            if body.own and not body.us:
                return _nominative(body.name)
            break
    return None


def _other_day(part: Part, meeting: str | None) -> str | None:
    """A decision taken between meetings carries its own day in its heading: "Beslut per capsulam 2020-12-18"."""
    if "capsulam" not in part.heading.casefold():
        return None
    return next((date.value for date in dates_in(part.heading, meeting)), None)


def _nominative(name: str) -> str:
    return name[:1].upper() + name[1:]


def _maker(part: Part, group: list[Unit]) -> str:
    shape = group[0].mark or ("lead" if part.lead else "text")
    heading = "proposal_upward" if part.kind == UPWARD else "decision_summary" if part.summary else "decision_heading"
    return f"rule:{heading}/{shape}/1"


def _confidence(part: Part, quote: str, groups: list[list[Unit]]) -> float:
    if part.kind == UPWARD:
        return 0.95
    return 0.97 if len(groups) == 1 else 0.95


def points_to_proposal(quote: str) -> bool:
    """Whether a resolution only says yes to a proposal that stands elsewhere: "Attsatserna bifalles"."""
    return len(quote.split()) <= 14 and _POINTS_TO.search(" ".join(quote.split())) is not None
