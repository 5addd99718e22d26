"""Swedish numbers below a thousand, in figures or words: "43", "tjugosex", "hundrafyra"."""

import re

_ONES = [
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
]
_TENS = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]

_WORDS = {word: value for value, word in enumerate(_ONES)} | {
    "ett": 1,
    "aderton": 18,
    "ingen": 0,
    "inget": 0,
    "inga": 0,
}
for _step, _ten in enumerate(_TENS, start=2):
    _WORDS[_ten] = 10 * _step
    _WORDS |= {_ten + word: 10 * _step + value for value, word in enumerate(_ONES[:10]) if value}
    _WORDS[_ten + "ett"] = 10 * _step + 1
_WORDS |= {
    hundred + rest: 100 + value
    for hundred in ("hundra", "etthundra")
    for rest, value in [("", 0), *_WORDS.items()]
    if value or not rest
}

_SMALL = "|".join([*_ONES, "ett", "aderton", "ingen", "inget", "inga"])
_BELOW = rf"(?:(?:{'|'.join(_TENS)})(?:{'|'.join([*_ONES[1:10], 'ett'])})?|{_SMALL})"
# A number as it may stand in a count of votes. Composed: one pattern of all the words is five times slower.
NUMBER = rf"(?:\d{{1,3}}|(?:ett)?hundra{_BELOW}?|{_BELOW})"


def number_of(text: str) -> int | None:
    """The value of a number in figures or words; None for anything else."""
    text = text.strip().casefold()
    return int(text) if re.fullmatch(r"\d{1,3}", text) else _WORDS.get(text)
