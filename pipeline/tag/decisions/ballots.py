"""Roll calls: who voted what, from lists of names and from tables with a mark in the column Ja or Nej."""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.rows import Row

_NAME_WORD = r"[A-ZÅÄÖÉÜ][\wåäöÅÄÖéüćčžš'’.-]*"
_NAME = re.compile(rf"{_NAME_WORD}(?:[ ]+(?:von|af|de|der|van|la|el|al|{_NAME_WORD})){{0,4}}")
_PARTY = re.compile(r"\(([A-ZÅÄÖa-zåäö]{1,4}|-)\)")
_SAYS = {
    "ja": "yes",
    "nej": "no",
    "avstår": "abstain",
    "avstod": "abstain",
    "avst": "abstain",
    "frånvarande": "absent",
    "för": "yes",
    "bifall": "yes",
    "mot": "no",
    "emot": "no",
    "avslag": "no",
    "frv": "absent",
}
_LIST = re.compile(
    r"(?:^|(?<=[.:;\n]))\s*(?P<says>Ja|Nej|Avstår|Avstod|Frånvarande)(?:-röst(?:er)?)?(?:\s+röst(?:ar"
    r"|ade))?(?:\s*\(\d+\))?\s*:\s*"
    r"(?P<names>[A-ZÅÄÖ][^:]{4,2500}?)(?=(?:\.\s|\.$|\n\s*\n|$|\b(?:Ja|Nej|Avstår|Avstod"
    r"|Frånvarande)(?:-röst(?:er)?)?(?:\s+röstar)?\s*:))",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:^|(?<=[.”\"]\s)|(?<=\n))(?P<names>[A-ZÅÄÖ][^.:”\"]*?(?:(?<=\s[A-ZÅÄÖ])\.[^.:”\"]*?)*?)\s+(?:röst(?:ar"
    r"|ade)\s+(?P<says>ja|nej)|(?P<abstains>avstår|avstod)\b)",
    re.IGNORECASE,
)  # fmt: skip
# In an item with a vote: "Ja-röst avger Ann Ek.", "För bifall röstade …", "Följande röstar nej: …", "Bifall: …"
_LED = re.compile(
    r"(?:^|(?<=[.:;\n])|(?<=[.:;]\s))\s*(?:Följande\s+(?:ledamöter\s+)?(?:röst(?:ar|ade)\s+)(?P<a>ja|nej|för|mot|emot)"
    r"|(?P<b>Ja|Nej)-?röst(?:er)?\s+(?:avger|avgav|avges\s+av|avgavs\s+av|lämnas\s+av)"
    r"|(?P<c>Ja|Nej|För|Mot|Emot|Avslag|Bifall)(?:\s+(?:bifall|avslag|förslaget|motionen|yrkandet))?\s+röst(?:ar|ade)"
    r"|(?P<d>För|Mot|Emot|Bifall|Avslag)(?=\s*:))\s*:?\s+(?P<names>[A-ZÅÄÖ][^:;]{4,1500}?)"
    r"(?=\.\s|\.$|\n\s*\n|$|\b(?:Ja|Nej|Mot|Emot|Avslag|Avstår|Frånvarande)\b)"
)
_FOR = re.compile(
    r"(?:^|(?<=[.”\"]\s)|(?<=\n))(?P<names>[A-ZÅÄÖ][^.:”\"]*?)\s+röst(?:ar|ade)\s+(?P<says>för|mot|emot)\b"
)
_NOT_NAMES = re.compile(
    r"(?:Mötet|Stämman|Styrelsen|Nämnden|Rådet|Den|De|Ja|Nej|Hur|Med|Vid|Om|En|Ett|Följande|Därefter|Votering\w*|Omröstning\w*)\b"
)
_MARK = re.compile(r"^(?:x|X|1|×|✓|✗|v)$")
_ROLES = re.compile(
    r"\b(?:tjänstgörande\s+)?(?:ersättar(?:e|en|na)|ledamöterna|ledamot(?:en)?|ordföranden?|vice|förste|andre"
    r"|tredje|ordf\.?|tjg\.?|ers\.?)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Roll:
    """The ballots of one roll call and where they stand: (name, yes | no | abstain | absent)."""

    ballots: tuple[tuple[str, str], ...]
    start: int
    end: int

    def count(self, answer: str) -> int:
        return sum(said == answer for _, said in self.ballots)


def rolls_in(text: str, rows: list[Row]) -> list[Roll]:
    """Roll calls printed in these rows of an item: name lists and tables, in the order of the text."""
    if not rows:
        return []
    return sorted([*_tables(rows), *_lists(text, rows[0].start, rows[-1].end)], key=lambda roll: roll.start)


def _lists(text: str, start: int, end: int) -> list[Roll]:
    region = text[start:end]
    found: list[tuple[int, int, list[tuple[str, str]]]] = []
    for pattern in (_LIST, _VERB, _LED, _FOR):
        for match in pattern.finditer(region):
            said = match.groupdict()
            says = next((said[g] for g in ("says", "abstains", "a", "b", "c", "d") if said.get(g)), "").casefold()
            printed = re.sub(r"^(?:Omröstning\w*|Votering\w*)\.?\s*\n", "", match["names"].lstrip())
            names = [] if _NOT_NAMES.match(printed) else names_of(printed)
            if names and says in _SAYS:
                found.append((match.start(), match.end(), [(name, _SAYS[says]) for name in names]))
        if found:
            break
    return _joined(sorted(found), start)


def _joined(found: list[tuple[int, int, list[tuple[str, str]]]], offset: int) -> list[Roll]:
    """Lists of one roll call put together: a second list of the same answer begins another."""
    rolls: list[Roll] = []
    for low, high, ballots in found:
        last = rolls[-1] if rolls else None
        if last and low + offset - last.end < 300 and ballots[0][1] not in {said for _, said in last.ballots}:
            rolls[-1] = Roll((*last.ballots, *ballots), last.start, high + offset)
        else:
            rolls.append(Roll(tuple(ballots), low + offset, high + offset))
    return [roll for roll in rolls if len(roll.ballots) > 1]


def names_of(text: str) -> list[str]:
    """Names in a list such as "Ann Ek (S), Bo Ek (M) samt ordföranden Eva Alm (C)", as printed, without party."""
    if not re.search(r",|\b(?:och|samt)\b", text):  # one name a line
        text = re.sub(r"(?<=[\w)])[ \t]*\n\s*(?=[A-ZÅÄÖ])", ", ", text)
    text = re.sub(r"\s+", " ", text)
    text = _PARTY.sub("", text)
    text = re.sub(r",\s*(?:[A-ZÅÄÖ]{1,3})(?=\s*(?:,|och\b|samt\b|$))", "", text)
    names = []
    for piece in re.split(r",|\s+och\s+|\s+samt\s+|;", text):
        piece = _ROLES.sub("", piece.strip())
        match = _NAME.match(piece)
        if match and len(match.group().strip(" .")) > 1:
            names.append(match.group().strip(" ."))
    return names


def _tables(rows: list[Row]) -> list[Roll]:
    rolls: list[Roll] = []
    columns: dict[str, float] = {}
    ballots: list[tuple[str, str]] = []
    start = end = 0
    for row in rows:
        head = _header(row)
        if head:
            if len(ballots) > 1:
                rolls.append(Roll(tuple(ballots), start, end))
            columns, ballots, start = head, [], row.start
            continue
        if not columns:
            continue
        ballot = _ballot(row, columns)
        if ballot:
            ballots.append(ballot)
            end = row.end
        elif ballots:
            if len(ballots) > 1:
                rolls.append(Roll(tuple(ballots), start, end))
            columns, ballots = {}, []
    if len(ballots) > 1:
        rolls.append(Roll(tuple(ballots), start, end))
    return rolls


def _header(row: Row) -> dict[str, float] | None:
    cells = [cell.strip() for cell in row.text.split("\t")]
    if len(cells) < 2:
        return None
    places = row.line.cells if len(row.line.cells) == len(cells) else tuple(float(i) for i in range(len(cells)))
    said = {
        _SAYS[key]: x for cell, x in zip(cells, places, strict=False) if (key := cell.casefold().rstrip(".")) in _SAYS
    }
    if "yes" in said and "no" in said:
        return said
    if cells[-1].casefold() in ("röst", "votum", "röstade", "avgiven röst"):
        return {"word": places[-1]}
    return None


def _ballot(row: Row, columns: dict[str, float]) -> tuple[str, str] | None:
    cells = [cell.strip() for cell in row.text.split("\t")]
    if len(cells) < 2 or re.match(r"(?:summa|resultat|totalt|antal)\b", cells[0], re.IGNORECASE):
        return None
    names = names_of(cells[0])
    if not names:
        return None
    if "word" in columns:
        said = _SAYS.get(cells[-1].casefold().rstrip("."))
        return (names[0], said) if said else None
    if len(row.line.cells) != len(cells):
        return None
    marks = [x for cell, x in zip(cells[1:], row.line.cells[1:], strict=True) if _MARK.match(cell)]
    marks = [x for x in marks if min(abs(x - place) for place in columns.values()) < 40]
    if not marks:
        return None
    return names[0], min(columns, key=lambda answer: abs(columns[answer] - marks[-1]))


def totals_in(rows: list[Row]) -> list[tuple[int, int, int, int]]:
    """Totals in the last row of a table with columns Ja and Nej: (yes, no, start, end)."""
    found = []
    header: dict[str, float] | None = None
    for row in rows:
        header = _header(row) or header
        match = re.match(
            r"(?:summa|resultat|totalt|antal(?:\s+röster)?)\b[\s:\t]*(\d{1,3})[\s\t]+(\d{1,3})\b",
            row.text,
            re.IGNORECASE,
        )
        if header and match:
            found.append((int(match[1]), int(match[2]), row.start, row.end))
            header = None
    return found
