"""How far a page's text can be trusted: signs of broken character maps, lost spaces, doubled glyphs and bad OCR.

The words of `common_words.txt` are no lexicon, but running Swedish text has a quarter of its words among them.
"""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_LETTERS = re.compile(r"[^\W\d_]+")
_EDGES = "\"'”“’()[]{}.,;:!?…–-•§/*_<>|"
_INNER_CAPITAL = re.compile(r"[a-zåäöé][A-ZÅÄÖ]|\bQ[a-tv-zåäö]|[A-ZÅÄÖ]O[a-zåäö]")
_HARD = re.compile(r"[a-zåäö]*[\d][a-zåäö]+[\d]*[a-zåäö]*|.*[{}|~^\\<>¬¦].*|[bcdfghjklmnpqrstvwxz]{5,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quality:
    """`score` from 0 (useless) to 1 (no doubt); `doubts` name what was seen, in English; `words` were judged."""

    score: float
    doubts: tuple[str, ...]
    words: int


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Common words, and the forms that they take when å, ä and ö are lost."""
    common, stripped = set(), set()
    for line in files("pipeline.read").joinpath("common_words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            (stripped if line.startswith("- ") else common).update(line.removeprefix("- ").split())
    return frozenset(common), frozenset(stripped)


def judge(text: str) -> Quality:
    """The quality of one page's text. A page of a few words cannot be judged and is not doubted."""
    common, broken = _words()
    tokens = text.split()
    if len(tokens) >= 40 and "\ufffd" not in text:
        # Plainly Swedish, as nearly every page is: no need to look closer.
        plain = sum([token in common for token in tokens])
        capitals = len(_INNER_CAPITAL.findall(text))
        dotted = text.count("å") + text.count("ä") + text.count("ö")
        swedish = plain > 0.16 * len(tokens) and dotted > 0.02 * len(text)
        if swedish and capitals < 0.02 * len(tokens) and broken.isdisjoint(tokens):
            return Quality(1.0, (), len(tokens))
    letters = sum(map(str.isalpha, text))
    bare = (token.strip(_EDGES) for token in tokens)
    words = [word for word in bare if len(word) > 1 and any(map(str.isalpha, word))]
    count = len(words)
    doubts: list[str] = []
    score = 1.0
    lost = text.count("\ufffd") - len(re.findall(r"(?m)^\s*\ufffd(?=\s|$)", text))
    if lost > 2 and lost > 0.004 * max(letters, 1):
        doubts.append(f"{lost} characters without a meaning")
        score -= 0.3 + min(0.5, 10 * lost / max(letters, 1))
    single = sum(len(token) == 1 and token.isalpha() for token in tokens)
    if single > 0.4 * len(tokens) and single > 20:
        doubts.append("words fall apart into letters")
        score -= 0.5
    long = sum(len(word) > 24 and "/" not in word and "@" not in word and "-" not in word for word in words)
    if long > 0.06 * count and (long > 1 or letters > 100):
        doubts.append("spaces between words are lost")
        score -= 0.5
    if count < 8:
        return Quality(max(score, 0.0), tuple(doubts), count)
    pairs = sum(a == b for word in words for a, b in itertools.pairwise(word))
    if pairs > 0.3 * max(1, sum(len(word) - 1 for word in words)):
        doubts.append("letters are doubled")
        score -= 0.6
    broken_words = [word for word in words if _INNER_CAPITAL.search(word) and not word.isupper()]
    inner = len(broken_words) if len(set(broken_words)) >= 3 else 0
    if inner > 0.04 * count:
        doubts.append("capitals inside words: a broken character map")
        score -= 0.4
    known = sum(word.lower() in common for word in words) / count
    odd = sum(bool(_HARD.fullmatch(word)) for word in words) / count
    if odd > 0.06:
        doubts.append("many words that are no words")
        score -= min(0.5, 3 * odd)
    if count >= 25 and known < 0.06 and (odd > 0.02 or inner > 0.02 * count):
        doubts.append("hardly a Swedish word")
        score -= 0.5
    dotted = sum(char in "åäöÅÄÖ" for char in text)
    stripped = sum(word.lower() in broken for word in words)
    if letters > 250 and stripped >= 3 and (dotted < 0.02 * letters or stripped > 0.02 * count):
        doubts.append("å, ä and ö are lost")
        score -= 0.3
    return Quality(round(max(score - (0.0 if known >= 0.12 or count < 40 else 0.1), 0.0), 3), tuple(doubts), count)


def known_words(text: str) -> int:
    """How many words of the text are among the commonest of Swedish: which of two readings is the better one."""
    common, _ = _words()
    return sum(word.lower() in common for word in _LETTERS.findall(text))


# Ligature glyphs that some word processors' character maps give as a capital or a letter of another language.
_CERTAIN = {"\u019f": "ti", "\u01a9": "tt", "\u01aa": "tti", "\u014c": "ft", "\u01ab": "tf"}


_SIGNS = re.compile("[UQO" + "".join(_CERTAIN) + "]")


def mend_ligatures(text: str) -> str:
    """Put back tt, ti and ft where a broken character map shows them as U, Q and O inside words.

    Only words that also hold lower-case letters are touched, and of those only capitals that follow a letter or
    stand before a consonant that they cannot be followed by.
    """
    return _LETTERS.sub(lambda found: _mended(found.group()) if _SIGNS.search(found.group()) else found.group(), text)


def _mended(word: str) -> str:
    for sign, letters in _CERTAIN.items():
        word = word.replace(sign, letters)
    if not any(map(str.islower, word)):
        return word
    word = re.sub(r"(?<=[^\W\d_])U", "tt", word)
    word = re.sub(r"(?<=[a-zåäö])Q|^Q(?=[^u\W])", "ti", word)
    return re.sub(r"(?<=[a-zåäö])O|(?<=[A-ZÅÄÖ])O(?=[a-zåäö])", "ft", word)
