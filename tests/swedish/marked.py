"""Tables of sentences that carry their expectation: "möte {den 3 mars|2021-03-03}"."""

import re
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")


@dataclass(frozen=True)
class Row:
    """A sentence without its marks, and the (start, quote, value) of each mark; `why` says what the row shows."""

    text: str
    marks: tuple[tuple[int, str, str], ...]
    why: str
    anchor: str | None = None


def read_rows(path: Path, anchored: bool) -> list[Row]:
    """The rows of a table; with `anchored` the first field of each is the meeting's date."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [_row(line, anchored) for line in lines]


def _row(line: str, anchored: bool) -> Row:
    anchor, _, rest = line.partition("|") if anchored else (None, "", line)
    marked, _, why = rest.rpartition("|")
    marked = marked.replace("\\n", "\n").replace("\\t", "\t")
    text, marks, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        marks.append((len(text), mark.group(1), mark.group(2)))
        text += mark.group(1)
        at = mark.end()
    return Row(text + marked[at:], tuple(marks), why, anchor)


def f1(pairs: list[tuple[list, list]]) -> float:
    """F1 over (wanted, found) lists of comparable things, order and number counted."""
    hits = wanted = found = 0
    for want, got in pairs:
        left = list(got)
        for thing in want:
            if thing in left:
                left.remove(thing)
                hits += 1
        wanted, found = wanted + len(want), found + len(got)
    return 2 * hits / (wanted + found) if wanted + found else 1.0
