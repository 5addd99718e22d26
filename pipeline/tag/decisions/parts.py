"""The parts of one agenda item: what stands under Beslut, under Yrkanden, under Propositionsordning and so on."""

import re
from dataclasses import replace

from pipeline.swedish.headings import heading_kind
from pipeline.tag.decisions.bodies import Own
from pipeline.tag.decisions.cells import Columns, as_bullets, is_column_head
from pipeline.tag.decisions.headings import FOREIGN, SUMMARY, TEXT, UPWARD, Part, heading_at, may_open
from pipeline.tag.decisions.labels import split_at_label
from pipeline.tag.decisions.rows import Row, with_bare_numbers

_BUDGET = re.compile(r"\b(?:budget|mål-?\s+och|verksamhetsplan|flerårsplan|årsplan|internbudget)", re.IGNORECASE)


def parts_of(rows: list[Row], own: Own, title: str = "", columns: Columns | None = None) -> list[Part]:
    """The item's parts in the order of the text; every row is in exactly one of them or is a heading.

    `columns` are the kinds of table columns; an item whose `title` says that its text is what was decided opens so.
    """
    parts: list[Part] = []
    summary = SUMMARY.fullmatch(title.strip(" .:")) or title.strip(" .:").casefold() == "beslut"
    again = bool(SUMMARY.fullmatch(title.strip(" .:")))
    budget = _BUDGET.search(title) is not None
    current, held = Part("decision" if summary else TEXT, title if summary else "", summary=again), []
    index = 0
    rows = with_bare_numbers([piece for row in rows for piece in split_at_label(row)])
    while index < len(rows):
        cell = _cell_part(rows[index], rows[index - 1] if index else None, current, columns or {})
        if cell:
            parts.append(replace(current, rows=tuple(held)))
            current, held = replace(cell, section=current.section), [rows[index]]
            index += 1
            continue
        if _opens_section(rows, index, current):
            parts.append(replace(current, rows=tuple(held)))
            current, held = Part(TEXT, rows[index].text, rows[index].start, section=current.section + 1), []
            index += 1
            continue
        found = heading_at(rows, index, own, current)
        if found is None:
            held.append(rows[index])
            index += 1
            continue
        part, used, rest = found
        if current.budget and part.kind == "task" and not rest:
            held.append(rows[index])  # "Uppdrag" over the tasks that the budget gives
            index += 1
            continue
        part = replace(part, budget=budget and part.kind in ("decision", UPWARD) and not part.inline)
        if current.kind == UPWARD and not held and not current.lead and part.kind in ("proposal", FOREIGN) and not rest:
            span = (rows[index].start, rows[index + used - 1].end)
            part = replace(part, kind=UPWARD, lead=span)  # "Förslag till nämnden" over "Nämnden föreslår … besluta"
        parts.append(replace(current, rows=tuple(held)))
        current, held = replace(part, section=current.section), ([rest] if rest else [])
        index += used
    parts.append(replace(current, rows=tuple(held)))
    parts = [
        replace(p, rows=tuple(as_bullets(list(p.rows)))) if p.kind == "decision" and not p.column else p for p in parts
    ]
    return [part for part in parts if part.rows or part.heading]


# "A. Strandparkeringen": the title of a section with a letter, on a line of its own.
_SECTION_TITLE = re.compile(r"[A-H](?:[.)/]|\s?[–-])\s+[A-ZÅÄÖ][^.:;?!]{2,60}")


def _opens_section(rows: list[Row], index: int, current: Part) -> bool:
    """Whether a titled section begins here; below a heading Beslut letters are the points of what was decided."""
    if current.kind not in (TEXT, "discussion") and not current.inline:
        return False
    if not _SECTION_TITLE.fullmatch(rows[index].text) or index + 1 >= len(rows):
        return False
    return may_open(rows, index) and rows[index + 1].mark is None and rows[index + 1].text[:1].isupper()


def _cell_part(row: Row, before: Row | None, current: Part, columns: Columns) -> Part | None:
    """A cell under the column head Beslut is a part; so is what comes after it."""
    if row.line.cell == (before.line.cell if before else None):
        return None
    kind = columns.get((row.line.cell[0], row.line.cell[2])) if row.line.cell else None
    if current.kind == "decision" and not current.column and kind != "decision":
        return Part(TEXT) if current.inline and row.line.cell and before and before.line.cell else None
    headed = row.line.cell is not None and (row.line.cell[1] == 0 or heading_kind(row.text, "item") is not None)
    if kind and headed and is_column_head(row.text):
        return Part(
            "task", row.text, row.start, column=True, summary=current.summary
        )  # the head of the column, printed again on a new page
    if kind:
        return Part(kind, kind, row.start, inline=True, column=True, summary=current.summary)
    return Part(TEXT, summary=current.summary) if current.column else None
