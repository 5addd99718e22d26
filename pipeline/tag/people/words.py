"""The words of a text and what each may be in a name: given name, surname, particle, title, place, ordinary word."""

import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.swedish.names import given_names, name_context, ordinary_words, places_like_names, rarer_words, surnames

# Letters, held together by hyphens and apostrophes ("Britt-Marie", "O'Brien") and the endings of "vd:n" and "S:t".
WORD = re.compile(r"[^\W\d_]+(?:(?:[-‐‑'’´]|[-‐‑]\n(?=[A-ZÅÄÖ]))[^\W\d_]+)*(?::(?:n|ns|t|ta|e|a|en|et)\b)?")
ADDRESS = re.compile(r"\S+@\S+|(?:https?:|www\.)\S+")
INITIALS = re.compile(r"[A-ZÅÄÖ](?:-[A-ZÅÄÖ])+s?")  # "K-G", "J-O": a way to write a given name
# What surnames end in and other words seldom do; a word with such an ending needs no list.
SURNAME_END = re.compile(
    r"\w{2}(?:sson|ström|qvist|kvist|gren|lund|lind|dahl|stedt|hjelm|hielm|feldt|crantz|rantz|elius|enius|blad|quist|bäck|"
    r"berg|borg|holm|löf|löv|mark|stam|stål|sköld|dotter|dóttir|sen|nen|zén|dén|lén|rén|sén|tén|bén|mér|lér|nér|ell|vall|wall|"
    r"fors|hage|nius|lius|ić|vic|vić|ski|sky|ov|ova|zadeh|oğlu|oglu|ian|poulos|shvili|chuk|enko|é|ér|én|ús)\Z"
)


class Traits(NamedTuple):
    """What a printed word may be in a name."""

    capital: bool  # starts with a capital, every hyphenated part too
    shouted: bool  # in capitals throughout, two letters or more
    given: int  # bearers of the given name, 0 if it is none
    surname: bool  # a listed surname, or ends as surnames do
    listed: bool  # a listed surname
    word: bool  # an ordinary word as well
    role: bool
    place: bool  # a municipality of that name
    never: bool  # never part of a name
    thing: bool  # that, or ends as streets, schools, bodies do
    initial: bool
    particle: bool

    @property
    def part(self) -> bool:
        """May be the second or later part of a name."""
        if not self.capital or self.thing or self.initial:
            return False
        return bool(self.given or self.surname or not (self.word or self.role))


class Word:
    """One word of the text: `text[start:end]`, its traits, and the characters between it and the word before."""

    __slots__ = ("end", "gap", "start", "text", "traits")

    def __init__(self, text: str, start: int, end: int, gap: str) -> None:
        self.text, self.start, self.end, self.gap = text, start, end, gap
        self.traits = traits(text)


def bases(text: str) -> tuple[str, ...]:
    """The word and what is left of it without a genitive s, with one capital where it is shouted."""
    if len(text) > 2 and text.isupper():
        text = text.title()
    for mark in (":s", "'s", "’s"):
        if text.endswith(mark):
            return (text[: -len(mark)],)
    return (text, text[:-1]) if text[-1:] == "s" and len(text) > 3 else (text,)


@lru_cache(maxsize=100_000)
def traits(text: str) -> Traits:
    """What the word may be, from the lists and its shape alone."""
    text = text.replace("\n", "")
    pieces = re.split(r"[-‐‑]", text)
    proper = [piece for piece in pieces if piece not in name_context("particle")] or pieces  # "al-Hakim"
    capital = all(piece[:1].isupper() for piece in proper)
    forms = bases(text)
    low = [form.lower() for form in forms]
    given = max(_given(form) for form in forms)
    listed = any(form in surnames() for form in forms)
    surname = capital and (listed or any(SURNAME_END.search(form) for form in forms))
    common = low[0] in ordinary_words() or low[-1] in ordinary_words()
    if (common or _definite(low[0])) and not listed:
        surname = False
    exact = text.lower() in name_context("role")
    place = any(form in places_like_names() for form in forms)
    never = any(form in name_context("not_name") for form in low)
    return Traits(
        capital=capital,
        shouted=len(text) > 1 and text.isupper() and not INITIALS.fullmatch(text),
        given=given if capital else 0,
        surname=(surname and (listed or not place)) or (capital and _all_parts(proper if len(pieces) > 1 else [])),
        listed=listed and capital,
        word=common or any(_is_word(form) for form in forms),
        role=exact or (not given and not listed and _has_ending(low, "role_ending")),
        place=place,
        never=never,
        thing=never or (not given and not listed and _has_ending(low, "thing_ending")),
        initial=len(text) == 1 and text.isupper(),
        particle=text.lower() in name_context("particle") and (text.islower() or len(text) > 2),
    )


def _all_parts(pieces: list[str]) -> bool:
    return bool(pieces) and all(traits(piece).part for piece in pieces if piece)


def _given(form: str) -> int:
    if form in given_names():
        return given_names()[form].bearers
    if INITIALS.fullmatch(form):
        return 1
    if "-" in form:
        pieces = form.split("-")
        return min(given_names()[piece].bearers if piece in given_names() else 0 for piece in pieces)
    return 0


def _definite(low: str) -> bool:
    """ "bokbussen", "vårkursen": a compound of a word in the definite form, which only ends as surnames do."""
    ends = low.endswith(("sen", "nen"))
    return ends and any(low[at:] in ordinary_words() or low[at:] in rarer_words() for at in range(2, len(low) - 4))


def _is_word(form: str) -> bool:
    return any(names[form].word for names in (given_names(), surnames()) if form in names)


def _has_ending(low: list[str], kind: str) -> bool:
    return any(form.endswith(ending) and len(form) > len(ending) for form in low for ending in name_context(kind))


@lru_cache(maxsize=1)
def words_of(text: str) -> list[Word]:
    """`split_words` of a whole document, which the rules and the model both read; nobody changes the list."""
    return split_words(text)


def split_words(text: str) -> list[Word]:
    """The words of the text in order; what stands inside e-mail and web addresses is left out."""
    hidden = [match.span() for match in ADDRESS.finditer(text)]
    words: list[Word] = []
    last = 0
    next_hidden = 0
    for match in WORD.finditer(text):
        start, end = match.span()
        while next_hidden < len(hidden) and hidden[next_hidden][1] <= start:
            next_hidden += 1
        if next_hidden < len(hidden) and hidden[next_hidden][0] <= start:
            continue
        words.append(Word(match.group(), start, end, text[last:start]))
        last = end
    return words
