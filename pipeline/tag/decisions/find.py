"""All decisions of a document: item by item, under headings first, then in running text."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.schema import AgendaItem, Decision, Document, Issue, Outline
from pipeline.tag.decisions.after import carried, continues_on, recipients_in
from pipeline.tag.decisions.after_vote import outcome_of_vote
from pipeline.tag.decisions.answers import answer_findings
from pipeline.tag.decisions.attach import attached
from pipeline.tag.decisions.bare_clauses import clause_findings
from pipeline.tag.decisions.blocks import block_findings, points_to_proposal
from pipeline.tag.decisions.bodies import Own
from pipeline.tag.decisions.cells import columns_of, is_table_head
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import FOREIGN, TEXT, UPWARD, Part
from pipeline.tag.decisions.office_lists import label_findings
from pipeline.tag.decisions.outcomes import Habit, conclusion_findings, ends_with, outcome_findings
from pipeline.tag.decisions.parts import parts_of
from pipeline.tag.decisions.questions import question_findings
from pipeline.tag.decisions.rows import Measure, Row, own_spans, rows_before_title, rows_of
from pipeline.tag.decisions.running import running_findings
from pipeline.tag.decisions.sentences import sentences
from pipeline.tag.decisions.tabbed import as_cells
from pipeline.tag.decisions.titles import title_findings
from pipeline.tag.decisions.weak import without_weak

# Parts whose sentences may state a decision, where the item has no heading Beslut.
_TOLD = frozenset((TEXT, "background", "information", "discussion", "reasons", "consequences", "task", "conclusion"))
# Documents that come before a meeting decide nothing.
_NO_MINUTES = frozenset(("kallelse", "föredragningslista", "dagordning"))
# Parts whose sentences may report a decision made elsewhere or before.
_REPORTS = _TOLD | {"earlier", "reported", FOREIGN}


def find_decisions(document: Document, outline: Outline) -> tuple[tuple[Decision, ...], tuple[Issue, ...]]:
    """Decisions of `document` in the order of the text, and what is doubtful about them. Never raises on any text."""
    if (outline.meeting.document_type or "").casefold() in _NO_MINUTES:
        return (), ()
    own, measure, columns = Own.of(outline.meeting, document.text), Measure.of(document), columns_of(document)
    decisions: list[Decision] = []
    issues: list[Issue] = []
    read = []
    for item, rows in _items(document, outline, measure):
        rows, kinds = as_cells(rows, columns)
        rows = [row for row in rows if not is_table_head(row)]
        parts = parts_of(rows, own, item.title, kinds)
        read.append((item, rows, parts, item_findings(document.text, parts, own, outline.meeting.date)))
    habit = _habit([(parts, found) for _, _, parts, found in read])
    headed = habit.headed > max(1, len(read) // 3)
    for item, rows, parts, found in read:
        found = without_weak(document.text, parts, found, item.title, headed)
        if not any(finding.maker.startswith(("rule:decision_heading", "rule:proposal_upward")) for finding in found):
            found = [*found, *_apart(label_findings(document.text, parts, item.title), found)]
            found = found or answer_findings(document.text, parts, item.title, item.number)
            if not headed and not any(finding.status == "decided" for finding in found):
                found = [*found, *_apart(question_findings(document.text, parts, item.title, own), found)]
            if not any(finding.status == "decided" for finding in found):
                found = [*found, *_apart(clause_findings(document.text, parts), found)]
            if habit.ends_items:
                found = [*found, *outcome_findings(document.text, parts, item.title, own, found)]
        if not any(finding.status == "decided" for finding in found):
            found = [*found, *_apart(title_findings(document.text, item, own, outline.meeting.date), found)]
        found = sorted(found, key=lambda f: f.start)
        more, sent_to = attached(document, parts, rows, found), recipients_in(parts)
        issues += more.issues
        for place, finding in enumerate(found):
            decision = _decision(document, outline, item, finding)
            votes, dissents = more.votes.get(place, ()), more.dissents.get(place, ())
            sent = sent_to if finding.status == "decided" else ()
            decisions.append(replace(decision, votes=votes, dissents=dissents, recipients=sent))
    return tuple(sorted(_told_once(decisions), key=lambda decision: decision.start)), tuple(issues)


def _habit(read: list[tuple[list[Part], list[Finding]]]) -> Habit:
    """How this document sets its decisions, by the items where their verbs are sure."""
    headed = [found for _, found in read if any(f.maker.startswith("rule:decision_heading") for f in found)]
    told = [(parts, f) for parts, f in read if f not in headed and any(x.status == "decided" for x in f)]
    return Habit(len(told), sum(ends_with(parts, found) for parts, found in told), len(headed))


def _apart(more: list[Finding], found: list[Finding]) -> list[Finding]:
    return [one for one in more if not any(f.start < one.end and one.start < f.end for f in found)]


def _items(document: Document, outline: Outline, measure: Measure) -> Iterator[tuple[AgendaItem, list[Row]]]:
    """Each item with its own lines. Minutes without items are read as one, without their head, lists and signatures."""
    items = outline.items or (_whole(document),)
    for index, item in enumerate(items):
        rows = rows_before_title(document, item, measure)
        for start, end in own_spans(items, index):
            rows += rows_of(document, start, end, measure)
        yield item, _outside(rows, outline)


def _outside(rows: list[Row], outline: Outline) -> list[Row]:
    """The rows outside lists and signatures. Without items a list of those present ends where sentences begin."""
    sections = list(outline.sections)
    if not outline.items:
        said = next((row.start for row in rows if row.text.endswith(".") and len(row.text.split()) > 4), None)
        sections = [
            replace(s, end=min(s.end, max(said, s.start))) if s.kind == "attendance" and said else s for s in sections
        ]
    return [row for row in rows if not any(s.start <= row.start < s.end for s in sections)]


def _whole(document: Document) -> AgendaItem:
    """The whole document as an item with no number and no title."""
    key = hashlib.sha256(document.id.encode()).hexdigest()[:16]
    return AgendaItem(key, None, "", 0, 0, 1, 0, len(document.text), confidence=0.8, maker="rule:no_items/1")


def _told_once(decisions: list[Decision]) -> list[Decision]:
    """Without a closing list of what was decided, where the items themselves say so; it may be the only place."""
    again = [d for d in decisions if d.maker.startswith("rule:decision_summary")]
    first = [d for d in decisions if d.status == "decided" and d not in again]
    return [d for d in decisions if d not in again] if len(first) > max(1, len(again) // 2) else decisions


def item_findings(text: str, parts: list[Part], own: Own, meeting: str | None) -> list[Finding]:
    """The decisions of one item, by its parts."""
    blocks = [part for part in parts if part.kind in ("decision", UPWARD) and part.rows]
    found: list[Finding] = []
    for part in blocks:
        found += block_findings(text, part, own, meeting)
    sections = _sections(parts, found)
    for part in parts:
        decided = part.section in sections
        if part in blocks:
            rows = tuple(row for row in part.rows if not any(f.start < row.end and row.start < f.end for f in found))
            lead = part.lead is not None
        else:
            rows, lead = part.rows, False
        if part.kind == "conclusion":
            found += _apart(conclusion_findings(text, part), found)
        if part.kind in ("proposal", "claim") and part.inline:
            found += _apart(_after_proposal(text, part, own, meeting), found)
        if part.kind == "vote" and part.inline and (outcome := outcome_of_vote(text, part.start, rows[-1].end, [])):
            found += _apart([outcome], found)
        if part.kind not in _REPORTS and part not in blocks:
            continue
        tasks = part.kind == "task" and part.inline and not part.column
        for finding in running_findings(text, rows, own, meeting, tasks):
            told = (
                finding.status == "reported"
                or lead
                or _stands_behind(part, finding, blocks)
                or tasks
                or (part.kind in _TOLD and finding.maker.startswith("rule:task"))
                or (part.kind in _TOLD and (not decided or (part.kind == "task" and not part.column)))
            )
            if told and not any(f.start < finding.end and finding.start < f.end for f in found):
                found.append(finding)
    return [_resolved(text, finding, parts) for finding in found]


def _sections(parts: list[Part], found: list[Finding]) -> set[int]:
    """The sections of the item in which something was decided under a heading or a label."""
    spans = [
        (part.section, part.lead[0] if part.lead else part.rows[0].start, part.rows[-1].end)
        for part in parts
        if part.rows
    ]
    return {section for section, start, end in spans if any(start <= f.start < end for f in found)}


_PAST = re.compile(
    r"\b(?:beslutade|beslöt|valde|antog|biföll|avslog|godkände|enades|fastställde|bordlade|återremitterade)\b"
)
_PROPOSAL_FELL = re.compile(r"(?:Motionen|Förslaget|Yrkandet|Ändringen|Attsatsen|Propositionen)\s")


def _after_proposal(text: str, part: Part, own: Own, meeting: str | None) -> list[Finding]:
    """What the meeting did in the lines after "Förslag: …", where nothing else says that the proposal ended."""
    first = next((end for _, end in sentences(text, part.rows[0].start, part.rows[-1].end)), part.rows[-1].end)
    found = []
    for finding in running_findings(text, part.rows, own, meeting):
        quote = text[finding.start : finding.end]
        by_body = finding.maker.startswith(("rule:subject", "rule:inverted")) and _PAST.search(quote)
        told = finding.maker.startswith("rule:passive") and _PROPOSAL_FELL.match(quote)
        if finding.status == "decided" and finding.start >= first and (by_body or told):
            found.append(finding)
    return found


def _stands_behind(part: Part, finding: Finding, blocks: list[Part]) -> bool:
    """What the body of the notes is said to support, in an item whose "Beslut:" is one more sentence."""
    by_body = finding.maker.startswith(("rule:subject", "rule:inverted"))
    return part.kind == TEXT and finding.kind == "endorse" and by_body and all(block.inline for block in blocks)


def _resolved(text: str, finding: Finding, parts: list[Part]) -> Finding:
    """Where a resolution only says yes to a proposal, the place of that proposal."""
    if finding.status != "decided" or not points_to_proposal(text[finding.start : finding.end]):
        return finding
    proposals = [
        part
        for part in parts
        if part.kind in ("proposal", "claim") and part.rows and part.rows[0].start < finding.start
    ]
    if not proposals:
        return finding
    rows = proposals[-1].rows
    return replace(finding, resolves_to=(rows[0].start, rows[-1].end))


def _decision(document: Document, outline: Outline, item: AgendaItem, found: Finding) -> Decision:
    quote = document.text[found.start : found.end]
    key = f"{document.id}\n{item.id}\n{found.start}\n{quote}"
    decided = found.status == "decided"
    return Decision(
        id=hashlib.sha256(key.encode()).hexdigest()[:16],
        item=item.number,
        text=quote,
        status=found.status,
        kind=found.kind,
        start=found.start,
        end=found.end,
        page=document.page_of(found.start),
        decider=found.decider or (outline.meeting.body if decided else None),
        decided_on=found.decided_on or (outline.meeting.date if decided else None),
        clauses=found.clauses,
        resolves_to=found.resolves_to,
        continues_on=continues_on(quote, found.kind, outline.meeting.date) if decided else None,
        carried=carried(quote, document.text[found.end : found.end + 60]) if decided else None,
        confidence=round(found.confidence * min(1.0, item.confidence), 3),
        maker=found.maker,
    )
