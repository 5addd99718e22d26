"""Headings of Swedish minutes and what stands under them, read from `section_headings.csv`.

    >>> heading_kind("Kommunstyrelsens beslut:")
    'decision'
    >>> leading_heading("Beslut: Nätverket ställer sig bakom länsstrategin.")
    ('decision', 7)

Kinds inside an item: decision, reported, earlier, proposal, claim, procedure, vote, dissent, statement, note,
disqualified, adjournment, attestation, documents, background, reasons, consequences, discussion, information, task,
appeal, recipients. Kinds outside the items: contents, attendance, front, notice, signatures, annex, votelist.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

ITEM_KINDS = frozenset(
    ["decision", "reported", "earlier", "proposal", "claim", "procedure", "vote", "dissent", "statement", "note",
     "disqualified", "adjournment", "attestation", "documents", "background", "reasons", "consequences", "discussion",
     "information", "task", "appeal", "recipients"]
)  # fmt: skip
DOCUMENT_KINDS = frozenset(["contents", "attendance", "front", "notice", "signatures", "annex", "votelist"])

_WORD = r"[^\s.;!?]+"
_ANY = rf"{_WORD}(?: {_WORD}){{0,6}}"  # a run of words, never a sentence
_NUMBER = r"(?:nr )?(?:\d{1,3}|[a-zåäö])(?:[:.]\d{1,3})?"
_LONGEST = 110
_SPACED = re.compile(r"(?:\S ){3,}\S")


@dataclass(frozen=True, slots=True)
class Heading:
    """One row of the table. `pattern` is lower case, with slots: <body>, <no>, and * for one to seven words."""

    pattern: str
    kind: str
    scope: str  # item | document
    since: int | None
    until: int | None
    source: str

    def holds_in(self, year: int | None) -> bool:
        return year is None or (self.since or year) <= year <= (self.until or year)


def heading_kind(text: str, scope: str | None = None, year: int | None = None) -> str | None:
    """The kind of a heading that fills the whole of `text` (one line), or None.

    `scope` narrows the search to headings inside an item or outside the items; `year` to those in use that year.
    """
    found = heading_of(text, scope, year)
    return found.kind if found else None


def heading_of(text: str, scope: str | None = None, year: int | None = None) -> Heading | None:
    """The row that the whole of `text` matches; words in full are tried before stars."""
    folded = fold(text)
    if not folded or len(folded) > _LONGEST:
        return None
    plain, starred = _table()
    for heading in plain.get(folded, ()):
        if scope in (None, heading.scope) and heading.holds_in(year):
            return heading
    possible = sorted({entry for word in folded.split() for entry in starred.get(word, ())})
    for _, number in possible:
        heading = headings()[number]
        if scope in (None, heading.scope) and heading.holds_in(year) and _pattern(heading.pattern).fullmatch(folded):
            return heading
    return None


def leading_heading(text: str, scope: str | None = "item", year: int | None = None) -> tuple[str, int] | None:
    """A heading with a colon at the start of a line that goes on: (kind, length of heading and colon)."""
    match = re.match(r"\s*([^:\n]{3,80}):(?=\s)", text)
    if not match:
        return None
    kind = heading_kind(match.group(1), scope, year)
    return (kind, match.end()) if kind else None


def fold(text: str) -> str:
    """Lower case, single spaces, no colon, dash or full stop around it; "B E S L U T" becomes "beslut"."""
    text = " ".join(text.split()).strip(" :.–-_*#|")
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "")
    return text.casefold()


@lru_cache(maxsize=1)
def headings() -> tuple[Heading, ...]:
    """All rows, in the order of the file. Raises ValueError when a row has a kind or scope that is not known."""
    return tuple(_heading(row) for row in _rows("section_headings.csv"))


@lru_cache(maxsize=4)
def body_pattern(words_before: int = 4) -> str:
    """A regular expression (folded text, no groups captured) for a body's name in any inflection.

    `words_before` is how many words may stand before its last ("barn- och utbildningsnämnden" has two).
    """
    words = [row["word"] for row in _rows("body_words.csv") if row["form"] == "word"]
    endings = [row["word"] for row in _rows("body_words.csv") if row["form"] == "ending"]
    last = rf"(?:{_either(words)}|[^\s.;!?]*(?:{_either(endings)}))(?![\w-])"
    return rf"(?:{_WORD} ){{0,{words_before}}}?{last}"


def short_bodies() -> tuple[str, ...]:
    """Short names of bodies as printed before a number, lower case: kf, ks, ksau ..."""
    words = {row["word"] for row in _rows("body_words.csv") if row["form"] == "word"}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files("pipeline.swedish").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


def _heading(row: dict[str, str]) -> Heading:
    allowed = {"item": ITEM_KINDS, "document": DOCUMENT_KINDS}.get(row["scope"], frozenset())
    if row["kind"] not in allowed:
        raise ValueError(f"section_headings.csv: {row['heading']!r}: kind {row['kind']!r} in scope {row['scope']!r}")
    since, until = (int(row[year]) if row[year] else None for year in ("since", "until"))
    return Heading(row["heading"], row["kind"], row["scope"], since, until, row["source"])


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, list[Heading]], dict[str, list[tuple[int, int]]]]:
    """Rows in full by their words; rows with slots by the longest word of their own, as (rank, row number).

    The row that says most in its own words ranks first: "tidigare behandling i <body>" before "<body> ...".
    """
    plain: dict[str, list[Heading]] = {}
    slotted: dict[str, list[tuple[int, int]]] = {}
    for number, heading in enumerate(headings()):
        own = re.sub(r"<\w+>|\*", "", heading.pattern)
        if own == heading.pattern:
            plain.setdefault(heading.pattern, []).append(heading)
        else:
            slotted.setdefault(max(own.split(), key=len), []).append((-len(own), number))
    return plain, slotted


@cache
def _pattern(text: str) -> re.Pattern[str]:
    slots = {"<body>": body_pattern(), "<no>": _NUMBER, "*": _ANY}
    parts = re.split(r"(<body>|<no>|\*)", text)
    return re.compile("".join(slots.get(part, re.escape(part)) for part in parts))
