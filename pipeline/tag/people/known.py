"""Who is known in a document: names from its lists and its full names, and where parts of them stand alone."""

import re
from collections.abc import Iterable, Iterator

from pipeline.schema import Outline
from pipeline.swedish.names import localities, name_context
from pipeline.tag.people.full import (
    Found,
    acts,
    has_party,
    has_role_before,
    is_thing,
    linked,
    parse,
    starts_another,
    starts_sentence,
)
from pipeline.tag.people.words import Word, bases, split_words

FAMOUS = 1000  # bearers that let it start a sentence, or follow "i" and "på"
USUAL = 100  # bearers that let a given name stand alone without anybody of that name in the document

_PRODUCT = re.compile(r"(?!Mc|Mac|De[A-Z]|La[A-Z]|Di[A-Z])\w*[a-zåäö][A-ZÅÄÖ]+\w*")
_BEFORE = re.compile(r"([\w+]+)(?:, | och | eller | samt |/)\Z")
_AFTER = re.compile(r"(?:, | och | eller | samt |/)([\w+]+)")


def is_name(words: list[Word]) -> bool:
    """What a list gives as a name may be one: no title or ordinary word first, no street or body in it."""
    first = words[0].traits
    if not first.capital or any(not (w.traits.capital or w.traits.particle) for w in words):
        return False
    if (first.role or first.word) and not (first.given or first.surname):
        return False
    return not any(word.traits.thing and not word.traits.given for word in words)


class Known:
    """The persons of one document: full names, and which words are their given names or surnames."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.given: set[str] = set()
        self.surnames: set[str] = set()

    def add(self, name: str) -> None:
        """Takes in a full name as printed; one word alone counts as a given name only."""
        name = " ".join(name.split())
        words = split_words(name)
        if not words or not is_name(words):
            return
        for index in range(2, len(words)):
            if starts_another(words, 0, index):  # two signatures side by side
                cut = words[index].start
                return self.add(name[:cut]) or self.add(name[cut:])
        words = [w for w in words if w.traits.capital and not w.traits.initial]
        if len(words) > 1:
            self.names.add(name)
        if len(words) == 2 and words[1].traits.given >= USUAL and not words[0].traits.given:
            words.reverse()  # "Berg Anna": the list has the family name first, the text may not
            self.names.add(" ".join(word.text for word in words))
        given = True
        for position, word in enumerate(words):
            form = word.text.title() if word.traits.shouted else word.text
            given = given and (position == 0 or (word.traits.given > 0 and position < len(words) - 1))
            (self.given if given else self.surnames).add(form)
            if not given and "-" in form:
                self.surnames.update(piece for piece in re.split(r"[-‐‑]", form) if len(piece) > 2)

    def pattern(self) -> re.Pattern[str] | None:
        """Finds the known full names, also in capitals, broken over lines, with another hyphen; None for nobody."""
        if not self.names:
            return None
        spellings = sorted({form for name in self.names for form in (name, name.upper())}, key=lambda n: (-len(n), n))
        bodies = (re.escape(name).replace(r"\ ", r"(?: |\s?\n)").replace(r"\-", r"[-‐‑]?\n?") for name in spellings)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(bodies)})(?:s|S)?(?![\w]|-\w)")


def outline_names(outline: Outline) -> Iterator[str]:
    """The names that the head and the lists of a document give."""
    for row in outline.attendance:
        yield row.name
        if row.substitute_for:
            yield row.substitute_for
    meeting = outline.meeting
    for name in (meeting.chair, meeting.secretary, *meeting.attesters):
        if name:
            yield name


def free(words: list[Word], taken: Iterable[tuple[int, int]]) -> list[bool]:
    """For each word, whether no span of `taken` (sorted, apart) covers it."""
    spans = sorted(taken)
    result, position = [], 0
    for word in words:
        while position < len(spans) and spans[position][1] <= word.start:
            position += 1
        result.append(position == len(spans) or spans[position][0] >= word.end)
    return result


def parts_alone(words: list[Word], text: str, known: Known, taken: list[tuple[int, int]]) -> list[Found]:
    """Given names and surnames that stand alone, outside the spans already `taken`."""
    open_ = free(words, taken)
    found: list[Found] = []
    index = 0
    while index < len(words):
        end, verdict = index + 1, None
        if open_[index] and words[index].traits.capital:
            verdict = _given_alone(words, index, text, known) or _surname_alone(words, index, text, known)
        if verdict and (after := _thing_of_whole_name(words, index, text)):
            index = after
            continue
        if verdict:
            while (
                end < len(words) and open_[end] and linked(words[end - 1], words[end]) and _belongs(words[end], known)
            ):
                end += 1
            if not is_thing(words, index, end - 1, text):
                found.append(Found(words[index].start, words[end - 1].end, tuple(words[index:end]), *verdict))
        index = end
    return found


def _thing_of_whole_name(words: list[Word], index: int, text: str) -> int:
    """Index after "Selma Lagerlöfs" in "Selma Lagerlöfs torg": neither word of it is a person alone. 0 elsewhere."""
    end = parse(words, index, text)
    return end if end - index > 1 and is_thing(words, index, end - 1, text) else 0


def _belongs(word: Word, known: Known) -> bool:
    forms = bases(word.text)
    return (
        not word.traits.place
        and not word.traits.shouted
        and any(f in known.given or f in known.surnames for f in forms)
    )


def _speaks(words: list[Word], index: int, text: str) -> bool:
    """What follows is what a person does, or the colon after a speaker."""
    if text[words[index].end : words[index].end + 1] == ":":
        return True
    if index + 1 == len(words) or words[index + 1].gap != " ":
        return False
    return words[index + 1].text in name_context("speech")


def _beside_capital(words: list[Word], index: int) -> bool:
    """An unknown capitalised word stands directly before or after: the word is part of some other name."""
    before = index and words[index].gap == " " and words[index - 1].traits.capital and not words[index - 1].traits.role
    if before and not starts_sentence(words, index - 1):
        return True
    after = index + 1 < len(words) and words[index + 1].gap == " " and words[index + 1].traits
    return bool(after) and words[index + 1].text[:1].isupper() and not (after.role or after.place)


def _beside_product(words: list[Word], index: int, text: str) -> bool:
    """ "BankID eller Freja", "ChatGPT, Siri": in a row with what has capitals inside the word."""
    for found in (_BEFORE.search(text, max(0, words[index].start - 30), words[index].start),
                  _AFTER.match(text, words[index].end)):  # fmt: skip
        if found and _PRODUCT.fullmatch(found[1]):
            return True
    return False


def _placed(words: list[Word], index: int, known: Known, kind: str) -> bool:
    """A preposition of place stands before, directly or before a row of unknown capitalised words."""
    if _chained(words, index) and words[index].traits.given >= 5 * FAMOUS and words[index].text not in localities():
        return False  # "Lena i Köping och Tommy"
    while _chained(words, index):
        before = words[index - 2]
        village = before.traits.place or before.text in localities()
        if words[index - 1].gap != " " or not before.traits.capital or (before.traits.given and not village):
            return False
        if not village and not before.traits.surname and not any(f in known.surnames for f in bases(before.text)):
            return True
        index -= 2
        if before.traits.place:
            return True
    return index > 0 and words[index].gap in (" ", "\n") and words[index - 1].text.lower() in name_context(kind)


def _chained(words: list[Word], index: int) -> bool:
    return index > 1 and words[index].gap in (" ", "\n") and words[index - 1].text in ("och", "samt")


def _among_names(words: list[Word], index: int) -> bool:
    """In a row of given names: "Dag, Tom och Liv"."""
    before, after = words[index - 1], words[index + 1] if index + 1 < len(words) else None
    row = [before] if words[index].gap == ", " else []
    row += [after] if after is not None and after.gap == ", " else []
    if before.text == "och" and index > 1:
        row.append(words[index - 2])
    return any(word.traits.given >= USUAL and not word.traits.word for word in row)


def _joined(words: list[Word], index: int, text: str, known: Known) -> bool:
    """Another known name stands beside it in a row, or one that acts: "Ahl och Brodén yrkar"."""
    for step in (-1, 1):
        other = index + step
        if 0 <= other < len(words) and words[other].text in ("och", "samt", "respektive"):
            other += step
        elif not (0 <= other < len(words) and words[max(index, other)].gap == ", "):
            continue
        if 0 <= other < len(words) and any(form in known.surnames | known.given for form in bases(words[other].text)):
            return True
    return False


def _closes_phrase(words: list[Word], index: int, text: str) -> bool:
    """A preposition of agents stands before, and the phrase ends after: "ersatt av Brodén." """
    agent = index > 0 and words[index].gap in (" ", "\n") and words[index - 1].text in name_context("agent")
    return agent and text[words[index].end : words[index].end + 1] in ("", ".", ",", ";", ")", "\n", "\t")


def _locality(words: list[Word], index: int) -> bool:
    """A village of that name, and not so many people of it that the name says person by itself."""
    word = words[index]
    return word.text in localities() and word.traits.given < 5 * FAMOUS and not acts(words, index, "says")


def _given_alone(words: list[Word], index: int, text: str, known: Known) -> tuple[float, str] | None:
    word, traits = words[index], words[index].traits
    forms = bases(word.text)
    first = starts_sentence(words, index)
    if any(form in known.given for form in forms):
        doubtful = (traits.word or traits.place) and first and not _speaks(words, index, text)
        if traits.shouted and len(word.text) < 4:
            return None
        sure = 0.96 if _speaks(words, index, text) else 0.9
        return None if doubtful else (sure, "given_name_known")
    if first and traits.given < FAMOUS and not _speaks(words, index, text):
        return None
    colon = text[word.end : word.end + 1] == ":"
    if word.text in name_context("feast") and (colon or not _speaks(words, index, text)):
        return None  # "före Lucia i år", "Valborg: klubben ansvarar"
    if traits.word and not first and traits.given >= USUAL and _among_names(words, index):
        return 0.65, "given_name_listed"
    if traits.given < USUAL or traits.word or traits.place or traits.shouted or traits.role or traits.thing:
        return None
    if _placed(words, index, known, "placing") or _locality(words, index):
        return None
    if _placed(words, index, known, "towards") and traits.given < FAMOUS:
        return None
    if _beside_capital(words, index) or _beside_product(words, index, text):
        return None
    return 0.7, "given_name_listed"


def _surname_alone(words: list[Word], index: int, text: str, known: Known) -> tuple[float, str] | None:
    word, traits = words[index], words[index].traits
    forms = bases(word.text)
    if traits.role or traits.thing or (traits.shouted and len(word.text) < 4):
        return None
    claimed = (
        word.text.endswith("s") and index + 1 < len(words) and words[index + 1].gap in (" ", "\n")
        and words[index + 1].text in name_context("claim")
    )  # fmt: skip
    context = claimed or has_party(text, word.end) or (has_role_before(words, index) and words[index].gap == " ")
    if any(form in known.surnames for form in forms):
        if context:
            return 0.9, "surname_known"
        doubtful = traits.place or _beside_capital(words, index) or _placed(words, index, known, "placing")
        shown = _speaks(words, index, text) or _joined(words, index, text, known) or _closes_phrase(words, index, text)
        return (0.8, "surname_known") if shown and not doubtful else None
    if context and traits.surname and not traits.place and not traits.word:
        return 0.75, "surname_listed"
    return None
