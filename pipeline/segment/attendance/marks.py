"""What a cell, a box or a letter says of who came: crosses, ticks, ones and noughts, J and N, "Teams", "Förhinder".

>>> mark("x"), mark("–"), mark("Ja, via Teams"), mark("Lerum")
(True, False, True, None)
"""

import re
from dataclasses import dataclass, replace

from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import fold

_MARK = re.compile(
    r"(?i)^(?:[x×✓✔√☒☑*1●•]|\(x\)|\[x\]|ja\b.*|j|närv\.?|närvarande.*|n|tjg\.?|tj|teams.*|zoom.*|digitalt.*|distans.*|länk.*|"
    r"(?:på|via) (?:plats|länk|distans|telefon|teams|zoom|video).*|deltog.*|deltar.*|deltagit|d|"
    r"inbjuden.*|gäst.*)$"
)
_NO_MARK = re.compile(
    r"(?i)^(?:[-–—0/☐□]|\[\s?\]|nej\b.*|f|frånv\.?|frånvarande|ej\b.*|inte\b.*|förhinder.*|återbud.*|sjuk|"
    r"ledig|deltog (?:ej|inte)|deltar (?:ej|inte)|(?:anm(?:ält|äld)?|meddelat|lämnat)\b.*)$"
)
_BOX = re.compile(r"^(?:\[\s*[xX]?\s*\]|\(\s*[xX]?\s*\)(?!\w)|[☒☑☐□✓✔√✗])\s*(?=[^\W\d_])")
_AFTER = re.compile(r"(?<=\S)\s+(\[\s*[xX]?\s*\]|\([xX]\)|[☒☑☐□✓✔√✗]|[xX])$")
_LEGEND = re.compile(r"(?<![\w-])([A-ZÅÄÖa-zåäö]{1,2}|[-–/])\s*[=:]\s*([a-zåäö][a-zåäö ]{3,25})", re.I)
_CAME = re.compile(r"(?i)^(?:närv|tjänstg|tjg|deltog|deltar|deltagit|digital|distans|länk|på (?:plats|länk)|via )")
_CAME_NOT = re.compile(r"(?i)^(?:frånv|ej|inte|icke|förhind|återbud|anmäl|sjuk|ledig|förfall)")


def mark(text: str) -> bool | None:
    """True for a mark of presence, False for one of absence, None where the cell holds something else."""
    bare = re.sub(r"(?<=\S)\s*\(.*\)$", "", text, flags=re.S).strip(" .,")  # "X (från 19.30)"
    if _NO_MARK.match(bare):
        return False
    return True if _MARK.match(bare) else None


def legend(text: str) -> dict[str, bool]:
    """What a key says of its letters: "N = närvarande, F = frånvarande" -> {"n": True, "f": False}."""
    said = {}
    for match in _LEGEND.finditer(text):
        if _CAME.match(match[2]):
            said[match[1].lower()] = True
        elif _CAME_NOT.match(match[2]):
            said[match[1].lower()] = False
    return said


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one column of a table; `key` is the legend printed with it."""

    values: frozenset[str]
    key: tuple[tuple[str, bool], ...] = ()

    @classmethod
    def of(cls, texts: list[str], key: dict[str, bool]) -> "Marks | None":
        """The column of `texts`, or None where it holds something other than marks."""
        values = frozenset(fold(text) or text.strip() for text in texts)
        if not values or any(mark(value) is None and value not in key for value in values):
            return None
        if values <= {"-", "–", "—", "/"} or (values <= {"n", "d", "f", "j", "s", "m"} and not _letters(values, key)):
            return None  # blanks; letters of parties
        return cls(values, tuple(key.items()))

    def came(self, text: str) -> bool:
        """Whether a cell of this column says that the person came."""
        value = fold(text) or text.strip()
        said = dict(self.key).get(value)
        if said is not None:
            return said
        if value == "n":
            return not self.values & {"j", "ja"}
        return bool(mark(value))

    @property
    def only_away(self) -> bool:
        """Whether nothing but absence is marked, so that an empty cell is somebody who came."""
        return not any(self.came(value) for value in self.values)


def _letters(values: frozenset[str], key: dict[str, bool]) -> bool:
    """Whether letters alone are surely marks: two that belong together, or those of the key."""
    return bool(values & key.keys()) or {"j", "n"} <= values or {"n", "f"} <= values or values == {"n"}


def with_boxes(row: Row) -> Row:
    """The row with the boxes before names, and the crosses after them, as parts of their own."""
    parts: list[Part] = []
    for part in row.parts:
        if (box := _BOX.match(part.text)) and len(part.text) > box.end():
            parts += [_piece(part, 0, box.end(), 0.0), _piece(part, box.end(), len(part.text), 24.0)]
        elif after := _AFTER.search(part.text):
            parts += [_piece(part, 0, after.start(), 0.0), _piece(part, after.start(1), after.end(1), 200.0)]
        else:
            parts.append(part)
    return row if len(parts) == len(row.parts) else replace(row, parts=tuple(parts))


def _piece(part: Part, start: int, end: int, right: float) -> Part:
    """The stretch `start:end` of a part, `right` points from its left edge; a box is spelt as every box is."""
    text = part.text[start:end].strip()
    boxed = re.fullmatch(r"[\[(]\s*([xX]?)\s*[\])]", text)
    lead = len(part.text[start:end]) - len(part.text[start:end].lstrip())
    where = part.start + start + lead
    return Part(where, where + len(text), part.x + right, ("☒" if boxed[1] else "☐") if boxed else text)
