"""Headings inside an item, by their words and by how they stand: Beslut, Yrkanden, "Nämnden beslutar", "Beslut: …"."""

import itertools
import re
from dataclasses import dataclass, replace

from pipeline.swedish.headings import heading_kind, leading_heading
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.labels import house_label, is_own, named_own
from pipeline.tag.decisions.leads import opens_list
from pipeline.tag.decisions.rows import Row, mark_of

# Kinds of parts that this room adds to those of section_headings.csv.
TEXT = "text"  # before any heading
UPWARD = "upward"  # the meeting's own proposal to the body above it: a decision of kind propose
FOREIGN = "foreign"  # another body's decision
LABEL = "label"  # beside a label in the margin that no list knows

_VERB = r"(?:beslutar|beslutade|besluta|beslöt|beslutat|fastställer|bestämmer|bestämde)"
_TAIL = (
    r"(?:\s+(?:för\s+egen\s+del|därmed|således|härmed|därefter|härefter|enhälligt|också|även|därutöver|vidare|dessutom"
    r"|alltså|sedan|utan\s+omröstning|efter\s+\S+|enligt\s+följande|med\s+\S+\s+röster\s+mot\s+\S+|följande|att))*"
)
_UPWARD_LEAD = re.compile(
    r"(?P<who>[^.:;]{3,80}?)\s+(?:föreslår|hemställer|förordar|rekommenderar|tillstyrker|anhåller)\b[^.;]{0,200}?"
    r"(?:\s(?:besluta|beslutar|beslutade|att|fastställa|anta)|fullmäktige|styrelsen|nämnden|direktionen"
    r"|förbundet)\s*:?",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?P<who>[^.:;]{3,80}?)\s+(?:föreslår|hemställer|förordar|tillstyrker|anhåller|föreslog|hemställde)\s*:?", re.I
)
_DECIDE_LEAD = re.compile(
    rf"(?:(?:för\s+egen\s+del|därutöver|dessutom|vidare)\s+{_VERB}\s+[^.:;]{{3,70}}"
    rf"|[^.:;]{{3,90}}?\s+{_VERB}){_TAIL}\s*:?",
    re.IGNORECASE,
)
_PROPOSAL_OF = re.compile(
    r"(?P<who>.+?)s?\s+(?:förslag|hemställan|framställning)\s+(?:till|hos)\s+(?P<whom>.+)", re.IGNORECASE
)
# What may follow a heading without making it another: "Regionstyrelsens beslut för egen del", "Beslut (enhälligt)".
_EXTRAS = re.compile(
    r"\s*(?:,?\s+för\s+egen\s+del|[,(]?\s*enhälligt\)?|,?\s+i\s+ärendet|\s+\d{4}-\d\d-\d\d)\s*:?$", re.IGNORECASE
)
_PLAIN = re.compile(r"(?:mötets\s+|dagens\s+)?beslut(?:et)?\s*:?", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?:enligt|valde|väljer|utsåg|utser|beslutade|beslöt|godkände|antog|biföll|avslog)\b", re.IGNORECASE
)
_PROPOSES = re.compile(r"\b(?:föreslår|hemställer|tillstyrker)\b", re.IGNORECASE)
# The first line under Beslut may say whose proposal was taken: "Enligt kommunstyrelsens förslag:".
_BY_PROPOSAL = re.compile(
    r"(?:enligt|på\s+förslag|i\s+enlighet|bifall|med\s+bifall|efter\s+förslag|i\s+överensstämmelse)\b", re.IGNORECASE
)
_PER_CAPSULAM = re.compile(
    r"(?:\w*beslut\s+)?per\s+capsulam(?:[\s-]*beslut)?\b[^.;]{0,40}$|\w*beslut\s+per\s+capsulam\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"(?:vi\s+(?:är|var|blev)\s+)?överens(?:kommet|koms|kommes|komna)?(?:\s+om)?|bestämt|beslutat|beslutades|bestämdes"
    r"|(?:det|detta)\s+(?:bestämdes|beslutades)|beslut\s*(?:/|och|samt|&)\s*(?:åtgärd(?:er)?|uppdrag|uppföljning"
    r"|aktivitet(?:er)?|ansvar|nästa\s+steg)",
    re.IGNORECASE,
)
# "BESLUTAR" on a line of its own, the body above it or nowhere.
_VERB_ALONE = re.compile(
    r"(?:BESLUTAR|BESLUTADE|BESLÖT|BESLUTADES|BESLÖTS|BESLUTA|(?:[Bb]eslutar|[Bb]eslöt|[Bb]eslutade|Beslutades"
    r"|Beslöts|Beslutas)(?=\s*(?:att)?\s*:?$))(?:\s+(?:ATT|att))?\s*:?"
)
_MARGIN = re.compile(r"[A-ZÅÄÖ][^\d.,;!?]{2,28}")
_LONGEST = 300  # characters in a heading, lead-ins over three lines included
# "Tekniska nämndens ställningstagande": another word for what the body decided.
_STANDING = re.compile(
    r"(?P<who>[^.:;]{3,60}s)\s+(?:ställningstagande|avgörande|beslut\s+och\s+ställningstagande)", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?:Beslut|BESLUT)\s\d{1,2}\s*[.:]\s")
_BESLUT_NUMBER = re.compile(r"(?:beslut|BESLUT|Beslut)\s*(?:nr\.?\s*)?\d{0,3}\s*[.:)–-]?\s*", re.IGNORECASE)
SUMMARY = re.compile(
    r"(?:det\s+här|detta|följande|här)\s+(?:bestämde|beslutade|beslöt|bestämdes|beslutades|beslöts)\b(?:\s+(?:vi"
    r"|mötet|gruppen|nätverket))?"
    r"|(?:vi|mötet|gruppen|nätverket)\s+(?:bestämde|beslutade|beslöt|enades\s+om)"
    r"|(?:dagens\s+|mötets\s+)?beslut\s+i\s+(?:korthet|sammandrag|sammanfattning)|(?:sammanställning|sammanfattning)\s+(?:av"
    r"|över)\s+beslut",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading inside an item and the rows under it. `heading` is empty for the text before the first heading."""

    kind: str
    heading: str = ""
    start: int = 0
    rows: tuple[Row, ...] = ()
    inline: bool = False  # the heading stands on the line of its text: "Beslut: Rapporten antecknas."
    lead: tuple[int, int] | None = None  # span of a heading that is also the beginning of the resolution
    summary: bool = False  # what was decided, told once more or only here: "Det här bestämde vi"
    margin: bool = False  # its heading stands in the margin, a tab before the text
    column: bool = False  # a cell of a table column with a heading of its own
    indent: float | None = None  # left edge of the heading, in points
    budget: bool = False  # a budget of pages: what looks like a heading or a table inside it belongs to the resolution
    section: int = 0  # which of the item's titled sections: "A. Strandparkeringen", "B. Seglarskolan"


_LABELLED = re.compile(
    r"(?:Beslut|BESLUT|Att[\s-]göra|Förslag|Yrkande|Yrkanden|Reservation|Information|Bakgrund)\s?:"
)


def heading_at(rows: list[Row], index: int, own: Own, current: Part) -> tuple[Part, int, Row | None] | None:
    """A heading that begins at this row: the part it opens, rows used, and what is left of its line."""
    row = rows[index]
    if _LABELLED.match(row.text):
        inline = _inline(row, own)
        if inline:
            return inline
    if row.mark in ("clause", "letter"):
        return None
    under = current.kind == "decision" and not current.lead
    if under and (_BY_PROPOSAL.match(row.text) or (not current.inline and _NUMBERED.match(row.text))):
        return None  # "Beslut 1. …", "Beslut 2. …" under BESLUT are points of one
    if not may_open(rows, index) or len(row.text) > _LONGEST:
        return None
    inline = _inline(row, own, margin=current.margin)
    if inline:
        return inline
    if _AGREED.fullmatch(row.text.strip(" .:")):
        return Part("decision", row.text, row.start, indent=row.line.x0), 1, None
    after = rows[index + 1] if index + 1 < len(rows) else None
    if SUMMARY.fullmatch(row.text.strip(" .:")) and not (after and after.mark == "clause"):
        return Part("decision", row.text, row.start, summary=True, indent=row.line.x0), 1, None
    if opens_list(rows, index):
        return Part("decision", row.text, row.start, indent=row.line.x0), 1, None
    if _VERB_ALONE.fullmatch(row.text) and after and not under:
        return Part("decision", row.text, row.start, indent=row.line.x0), 1, None
    if not _PLAIN.fullmatch(row.text):
        lead = _lead_heading(rows, index, own)
        if lead and (not under or re.search(r"\bför\s+egen\s+del\b", lead[0].heading, re.IGNORECASE)):
            return lead
    if row.text.endswith((".", ",", ";")) and not re.fullmatch(r"(?i)beslut\.", row.text):
        return None
    if not _stands_alone(rows, index):
        return None
    kind = heading_kind(_EXTRAS.sub("", row.text), "item")
    standing = _STANDING.fullmatch(row.text.strip(" :"))
    if kind in (None, "reasons", "statement") and standing and is_own(standing["who"], own):
        kind = "decision"
    if kind is None and (re.fullmatch(_BESLUT_NUMBER, row.text) or _PER_CAPSULAM.match(row.text)):
        kind = "decision"
    if kind is None or (kind in ("proposal", "claim") and _SENTENCE.search(row.text)):
        return None
    if under and kind == "proposal" and named_own(row.text, own) and _PROPOSES.search(row.text):
        return None
    leads = under and kind == "decision" and row.text.endswith(":") and _DECIDE_LEAD.fullmatch(row.text)
    lead = (row.start, row.end) if leads and named_own(row.text, own) else None
    return Part(_kind_for(kind, row.text, own), row.text, row.start, lead=lead, indent=row.line.x0), 1, None


def _kind_for(kind: str, heading: str, own: Own) -> str:
    """A heading that names a body means another thing in another body's minutes."""
    named = list(bodies_in(re.sub(r"s(?=\s+(?:beslut|förslag)\b)", "", heading, flags=re.IGNORECASE), own))
    if kind == "decision" and named and not any(body.own for body in named):
        return FOREIGN
    if kind in ("proposal", "claim"):
        proposal = _PROPOSAL_OF.fullmatch(heading.strip(" :"))
        if proposal and is_own(proposal["who"], own) and any(not b.own for b in bodies_in(proposal["whom"], own)):
            return UPWARD
    return kind


_DECISION_FIRST = re.compile(
    r"(?:BESLUT|Beslut)(?:\s*\d{1,2})?\s*[:–-]\s*(?=\S)|(?:BESLUT|Beslut)\s\d{1,2}\.\s+(?=[A-ZÅÄÖ])"
    r"|BESLUT\s+(?=[A-ZÅÄÖ][a-zåäö])"
)


def _inline(row: Row, own: Own, margin: bool = False) -> tuple[Part, int, Row | None] | None:
    tab = row.text.find("\t")
    found = house_label(row.text, own) or leading_heading(row.text)
    if found is None and tab > 0:
        kind = heading_kind(row.text[:tab], "item")
        kind = kind or (LABEL if margin and _MARGIN.fullmatch(row.text[:tab].strip()) else None)
        found = (kind, tab) if kind else None
    if found is None:
        match = _DECISION_FIRST.match(row.text)
        found = ("decision", match.end()) if match else None
    if found is None:
        return None
    kind, length = found
    heading = row.text[:length].strip(" :\t")
    rest = row.text[length:]
    start = row.start + length + (len(rest) - len(rest.lstrip()))
    kind = _kind_for(kind, heading, own)
    if kind == "decision" and _DECIDE_LEAD.fullmatch(heading) and heading.casefold() != "beslut":
        return None  # "Styrelsen beslutar: att ..." is a sentence, not a heading
    if not rest.strip():
        return None
    left = replace(row, start=start, text=rest.strip(), paragraph=True, mark=mark_of(rest.strip()))
    return Part(kind, heading, row.start, inline=True, margin=0 < tab <= length), 1, left


def _lead_heading(rows: list[Row], index: int, own: Own) -> tuple[Part, int, Row | None] | None:
    """ "X beslutar" and "X föreslår Y besluta" over one to three lines, followed by clauses, points or a paragraph."""
    row = rows[index]
    for used in (1, 2, 3):
        if index + used > len(rows):
            return None
        lines = rows[index : index + used]
        if used == 2 and lines[1].text[:1].isupper() and _is_title_line(row.text):
            return None  # "Kommunstyrelsens beslut" over "Kommunstyrelsen föreslår ..."
        if any(line.mark or line.paragraph or line.line.bold != row.line.bold for line in lines[1:]) or row.mark:
            return None
        text = _joined(lines)
        if len(text) > _LONGEST:
            return None
        after = rows[index + used] if index + used < len(rows) else None
        opens = after is not None and (after.mark is not None or after.paragraph or text.endswith(":"))
        if not opens or text.endswith((".", ",")):
            continue
        upward = _UPWARD_LEAD.fullmatch(text) or _asks_another(text, after, own)
        if upward and named_own(upward["who"], own):
            return Part(UPWARD, text, lines[0].start, lead=(lines[0].start, lines[-1].end)), used, None
        if _DECIDE_LEAD.fullmatch(text) and not upward:
            named = [body for body in bodies_in(text, own) if not re.fullmatch(r"[A-ZÅÄÖ/]+", body.name) or body.own]
            if named and named[0].own and not re.search(r"\b(?:att|om)\s+\S+\s+beslutar", text):
                return Part("decision", text, lines[0].start, lead=(lines[0].start, lines[-1].end)), used, None
            if named and after and after.mark:
                return Part(FOREIGN, text, lines[0].start), used, None
    return None


def _is_title_line(text: str) -> bool:
    """A heading that is whole in itself: "Kommunstyrelsens beslut", not "NÄMNDEN FÖRESLÅR KOMMUNSTYRELSEN"."""
    return heading_kind(text, "item") in ("decision", "proposal") and not _PROPOSES.search(text)


def _asks_another(text: str, after: Row | None, own: Own) -> re.Match[str] | None:
    """ "Kyrkorådet hemställer" over "att kyrkofullmäktige fastställer …": who is asked stands in the clause."""
    if after is None or after.mark != "clause":
        return None
    asked = [body for body in bodies_in(after.text[:70], own) if not body.us]
    return _ASKS.fullmatch(text) if asked and not asked[0].own else None


def _joined(rows: list[Row]) -> str:
    text = rows[0].text
    for before, row in itertools.pairwise(rows):
        text += ("" if before.line.end == row.line.start else " ") + row.text
    return text


# "Nämndens beslut" on a line of its own, whatever stands above it.
_OWN_LINE = re.compile(r"(?:[A-ZÅÄÖ][\w-]*s\s+beslut|Beslut|BESLUT)\s*:?")


def may_open(rows: list[Row], index: int) -> bool:
    """Whether the line above lets a heading stand here: it ended, or white or a change of weight lies between."""
    if index == 0:
        return True
    before, row = rows[index - 1], rows[index]
    return (
        row.paragraph
        or (_OWN_LINE.fullmatch(row.text) is not None and before.text[-1:] not in ",-")
        or row.line.bold != before.line.bold
        or before.text.endswith((".", ":", "!", "?", "”", '"', ")"))
        or before.mark is not None
        or len(before.text) < 40
    )


def _stands_alone(rows: list[Row], index: int) -> bool:
    """A heading is not the beginning of a sentence that the next line goes on with."""
    if index + 1 >= len(rows):
        return True
    row, after = rows[index], rows[index + 1]
    if row.line.bold and not after.line.bold:
        return True
    goes_on = after.text[:1].islower() and after.mark is None and not after.paragraph
    return not goes_on or row.text.rstrip(" :").casefold() == "beslut"
