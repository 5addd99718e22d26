"""Votes set in columns: a table with the heads Ja and Nej (or För and Mot) and a row of figures for each case."""

import re
from collections import defaultdict

from pipeline.schema import Vote
from pipeline.tag.decisions.rows import Row
from pipeline.tag.decisions.votes import Counted

_HEADS = {
    "ja": "yes", "för": "yes", "antal ja": "yes", "ja-röster": "yes", "bifall": "yes", "röster för": "yes",
    "nej": "no", "mot": "no", "emot": "no", "antal nej": "no", "nej-röster": "no", "avslag": "no", "röster mot": "no",
    "avstår": "abstain", "avst": "abstain", "avstod": "abstain", "blank": "abstain", "blanka": "abstain",
    "nedlagda": "abstain", "frånvarande": "absent", "frv": "absent",
}  # fmt: skip
_TOGETHER = frozenset(("röster", "röstetal", "röstsiffror", "votering", "omröstning", "röstning", "ja-nej", "ja/nej"))
_PAIR = re.compile(r"(\d{1,3})\s*[-–/:]\s*(\d{1,3})(?:\s*[-–/:]\s*(\d{1,3}))?")


def votes_in_cells(rows: list[Row]) -> list[Counted]:
    """One vote for each row of such a table; offsets are those of the whole row of cells."""
    tables: dict[int, dict[int, dict[int, Row]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if row.line.cell:
            table, number, column = row.line.cell
            tables[table][number].setdefault(column, row)
    found: list[Counted] = []
    for cells in tables.values():
        heads: dict[int, str] = {}
        for _, line in sorted(cells.items()):
            said = {c: _HEADS[key] for c, row in line.items() if (key := row.text.casefold().strip(" .:")) in _HEADS}
            pair = next((c for c, row in line.items() if row.text.casefold().strip(" .:") in _TOGETHER), None)
            if {"yes", "no"} <= set(said.values()) or (pair is not None and not heads):
                heads = said if {"yes", "no"} <= set(said.values()) else {pair or 0: "pair"}
            elif heads and (vote := _vote(line, heads)):
                found.append(Counted(vote, min(r.start for r in line.values()), max(r.end for r in line.values())))
    return found


def _vote(line: dict[int, Row], heads: dict[int, str]) -> Vote | None:
    pair = next((c for c, name in heads.items() if name == "pair"), None)
    if pair is not None:
        printed = _PAIR.fullmatch(line[pair].text.strip()) if pair in line else None
        if printed is None:
            return None
        yes, no, abstain = (int(n) if n else None for n in printed.groups())
        return Vote(yes, no, abstain)
    figures = {name: int(line[c].text) for c, name in heads.items() if c in line and line[c].text.strip().isdigit()}
    if not {"yes", "no"} <= set(figures):
        return None
    return Vote(figures["yes"], figures["no"], figures.get("abstain"), figures.get("absent"))
