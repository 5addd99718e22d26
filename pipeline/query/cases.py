"""Cases, followed through bodies and years by their number."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened


class CaseKey(NamedTuple):
    """What a case number says, however it is written: "KS-2016-00204" and "dnr ks 2016/204" are one."""

    letters: str  # of the registry: KS, BN, RS; empty where the number is printed bare
    year: str  # four figures
    serial: str  # without leading zeros, and what follows it: 204, 204-7


_NOT_LETTERS = re.compile(r"(?i)\b(?:d\.?nr|diarienr|diarienummer|ärende|ärendenr|ärendenummer)\b\.?:?")
_YEAR = r"(?:19|20)\d\d"
_TAIL = r"(?P<tail>(?:[-:.]\d+)*)(?:\s\d{2,3})?$"  # a document of the case; the code of an old filing plan
_FIGURES = (
    re.compile(rf"(?P<year>{_YEAR})\s*[/:.\- ]\s*0*(?P<serial>\d+){_TAIL}"),
    re.compile(rf"0*(?P<serial>\d+)\s*[/:\-]\s*(?P<year>{_YEAR}){_TAIL}"),
    re.compile(rf"0*(?P<serial>\d+)/(?P<year>\d\d){_TAIL}"),
    re.compile(rf"(?P<year>\d\d)\.0*(?P<serial>\d+){_TAIL}"),
)


def case_key(number: str) -> CaseKey | None:
    """The parts of a case number as people write it; None where it has no year that could be told from its serial."""
    text = _NOT_LETTERS.sub(" ", number).strip().upper()
    figures = re.search(r"\d.*$", text, re.S)
    if not figures:
        return None
    letters = re.sub(r"[\W\d_]+", "", text[: figures.start()])
    found = next(filter(None, (form.match(figures.group()) for form in _FIGURES)), None)
    if not found:
        return None
    year = found["year"] if len(found["year"]) == 4 else ("19" if found["year"] >= "50" else "20") + found["year"]
    return CaseKey(letters, year, found["serial"] + found["tail"])


class Cases(Opened):
    """Questions about cases."""

    def cases(self, limit: int = 200) -> Answer:
        """Case numbers that items carry, those with most meetings first."""
        return self.sql(
            "SELECT case_number, count(*) AS items, count(DISTINCT document_id) AS meetings, min(title) AS title "
            "FROM agenda_items WHERE case_number IS NOT NULL GROUP BY case_number "
            "ORDER BY meetings DESC, items DESC, case_number LIMIT ?",
            [limit],
        )

    def case(self, number: str) -> Answer:
        """The way of one case: the items that carry its number or mention it, oldest first.

        The number may be written in another way than the minutes print it. Without the letters of its registry it
        means the one case that has it; where several have it there are no rows: see `cases_like`.
        """
        return self._items(self._meant(number))

    def cases_like(self, number: str) -> Answer:
        """Cases whose number is the same but for the letters before it: what "2016/204" could mean."""
        rows = []
        for spellings in self._spellings(number).values():
            items = self._items(spellings).dicts()
            first, last = items[0], items[-1]
            meetings = len({row["document_id"] for row in items})
            rows.append((spellings[0], len(items), meetings, first["date"], last["date"], first["title"]))
        columns = ("case_number", "items", "meetings", "first", "last", "title")
        return Answer(columns, tuple(sorted(rows, key=lambda row: (-row[2], -row[1], row[0]))))

    def _meant(self, number: str) -> list[str]:
        """How the one case that `number` means is printed."""
        key, found = case_key(number), self._spellings(number)
        if key is None or not found:
            return [number]
        bare = found.get("", [])
        if not key.letters:
            others = [letters for letters in found if letters]
            return bare + found[others[0]] if len(others) == 1 else bare if not others else []
        if key.letters in found:
            return found[key.letters]
        return []

    def _spellings(self, number: str) -> dict[str, list[str]]:
        """Printed forms of the numbers that are `number` but for their letters, by letters; those of items first."""
        key = case_key(number)
        if key is None:
            return {}
        found: dict[str, list[str]] = defaultdict(list)
        printed = self.sql(
            "SELECT case_number AS printed, 0 AS of_mention FROM agenda_items WHERE contains(case_number, ?) UNION "
            "SELECT value, 1 FROM mentions WHERE label = 'case_number' AND contains(value, ?) "
            "ORDER BY of_mention, printed",
            2 * [re.split(r"\D", key.serial)[0]],
        )
        for text, _ in printed.rows:
            other = case_key(text)
            if other and other[1:] == key[1:] and text not in found[other.letters]:
                found[other.letters].append(text)
        return {letters: texts for letters, texts in found.items() if texts}

    def _items(self, spellings: list[str]) -> Answer:
        """Items that carry or mention one of these numbers, oldest first."""
        wanted: list[Any] = [[text.upper() for text in spellings]]
        return self.sql(
            "SELECT DISTINCT m.date, m.body, i.number, i.title, i.case_number, m.file, i.page, i.document_id, "
            "i.char_start, i.char_end, m.date_from, i.position FROM agenda_items i JOIN meetings m USING (document_id) "
            "WHERE list_contains($1, upper(i.case_number)) OR i.item_id IN (SELECT item_id FROM mentions "
            "WHERE label = 'case_number' AND (list_contains($1, upper(value)) OR list_contains($1, upper(text)))) "
            "ORDER BY m.date_from, m.file, i.position",
            wanted,
        )
