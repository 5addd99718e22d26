"""Full names: a given name and what follows it, or two capitalised words that the context makes a name."""

import re
from typing import NamedTuple

from pipeline.swedish.names import name_context, places_like_names
from pipeline.tag.people.words import Word

LONGEST = 6  # words in one name
# Nils "Nisse" Ek, Anna (Ankan) Ek
NICKNAME = re.compile(r""" (?:"[^"\n]+"|”[^”\n]+”|“[^”\n]+”|\([^)\n]+\)) [A-ZÅÄÖÉ]""")
PARTY = re.compile(r",? ?\(([A-ZÅÄÖa-zåäö-]{1,5}|–)\)")
COMMA_ROLE = re.compile(r", (?:\d:[ea] |tf\.? |t\.f\. |vice |v\. )?")
FIRM_AFTER = re.compile(r"\s*&|(?: [A-ZÅÄÖ]\w*){0,2} (?:AB|HB|KB|Aktiebolag|Handelsbolag|Kommanditbolag)\b")


class Found(NamedTuple):
    """A name at `text[start:end]`, the words of it, how sure and which rule."""

    start: int
    end: int
    parts: tuple[Word, ...]
    confidence: float
    rule: str


def linked(before: Word, after: Word) -> bool:
    """The two words stand beside each other in one name: a space, or an initial's full stop, between them."""
    if after.gap == " ":
        return True
    return after.gap in (". ", ".") and (before.traits.initial or before.text in ("v", "af"))


def is_thing(words: list[Word], first: int, last: int, text: str) -> bool:
    """The name is part of a firm, a street, a school, a storm: what stands before or after it says so."""
    if first and words[first].gap in (" ", " ”", ' "', ". ") and not words[first - 1].traits.given:
        before = words[first - 1].text.lower()
        if before in name_context("thing_before") or before.endswith(("byrån", "firman", "firma", "bolaget")):
            return True
    if FIRM_AFTER.match(text, words[last].end) or text[max(words[first].start - 2, 0) : words[first].start] == "& ":
        return True
    if last + 1 < len(words) and words[last + 1].gap == " ":
        following = words[last + 1].text
        if following.islower() and following in name_context("trade") and not words[last].text.endswith("s"):
            return False  # "Ylva ville ha trä, Lars-Göran plåt"; a firm has a capital there
        return following.lower() in name_context("thing_after")
    return (
        text[words[last].end : words[last].end + 1] == "-" and text[words[last].end + 1 : words[last].end + 2].isalpha()
    )


def parse(words: list[Word], first: int, text: str) -> int:
    """Index after the last word of the longest name that starts at `first` (`first` + 1: nothing follows it)."""
    shouted = words[first].traits.shouted
    end = index = first + 1
    surname = False
    closed: set[int] = set()  # where a name goes on after a nickname in quotes
    while index < len(words) and index - first < LONGEST:
        word, before = words[index], words[index - 1]
        traits = word.traits
        if (after := _after_nickname(words, index, text)) > index:
            closed.add(words[after].start)
            index = after
            continue
        unfinished = before.traits.particle or (not surname and _goes_on(words, index, text))
        broken = (word.gap in ("\n", " \n") or (word.gap == ".\n" and before.traits.initial)) and unfinished
        if not (linked(before, word) or broken or word.start in closed):
            break
        if traits.particle and (shouted or not traits.shouted) and not traits.given:
            index += 1
            continue
        if traits.initial and not surname and text[word.end : word.end + 1] in (".", " "):
            index += 1
            continue
        fits = traits.part or (not surname and _stands_as_name(words, first, index, text))
        if not fits or not _same_case(word, shouted):
            break
        if traits.place and end - first > 1 and not traits.given and not traits.surname:
            break
        if end - first > 1 and (_names_thing(word) or starts_another(words, first, index)):
            break
        surname = surname or not traits.given or traits.surname
        index += 1
        end = index
    return end


def _stands_as_name(words: list[Word], first: int, index: int, text: str) -> bool:
    """An ordinary word after a given name is a surname where a party, title, place or the cell's end comes next."""
    head, traits = words[first].traits, words[index].traits
    if words[index].gap != " " and words[index - 1].traits.initial:
        return False  # "Lisa K. Reserv är Amir"
    if not head.given or head.word or not traits.capital or traits.never or traits.role or traits.initial:
        return False
    return (
        has_party(text, words[index].end) or has_role_after(words, index, text) or fills_cell(words, first, index, text)
        or has_place_after(words, index, text, True) or has_role_before(words, first) or acts(words, index, "speech")
    )  # fmt: skip


def acts(words: list[Word], last: int, kind: str) -> bool:
    """What people do in minutes (`kind`: speech, or says for what only people do) stands in the next word."""
    following = words[last + 1] if last + 1 < len(words) else None
    return following is not None and following.gap in (" ", "\n") and following.text in name_context(kind)


def _names_thing(word: Word) -> bool:
    """What makes a thing of the name before it: "Selma Lind Center"."""
    return not word.traits.listed and word.text.lower() in name_context("thing_after")


def starts_another(words: list[Word], first: int, index: int) -> bool:
    """A usual given name after a surname, with a surname after it: the next signature on the same line."""
    before, traits = words[index - 1].traits, words[index].traits
    after = words[index + 1] if index + 1 < len(words) else None
    surnamed = before.surname or not before.given
    if traits.given < 1000 or traits.listed or not surnamed or not words[first].traits.given or after is None:
        return False
    return linked(words[index], after) and after.traits.part and (after.traits.surname or not after.traits.given)


def _same_case(word: Word, shouted: bool) -> bool:
    """A name in capitals goes on in capitals, but not with what people do; else only a surname is printed so."""
    if shouted:
        return word.traits.shouted and not word.traits.word and word.text.lower() not in name_context("speech")
    return not word.traits.shouted or (word.traits.surname and len(word.text) > 3)


def _after_nickname(words: list[Word], index: int, text: str) -> int:
    """Index of the word after a nickname in quotes or brackets that starts here; `index` itself if none does."""
    match = NICKNAME.match(text, words[index - 1].end)
    if not match:
        return index
    following = index
    while following < len(words) and words[following].start < match.end() - 1:
        following += 1
    known = following < len(words) and words[following].start == match.end() - 1
    return following if known and words[following].traits.part and following - index < 3 else index


def _goes_on(words: list[Word], index: int, text: str) -> bool:
    """A name broken over the end of a line: the given name doesn't stand alone on its line, a surname comes next."""
    line_start = text.rfind("\n", 0, words[index - 1].start) + 1
    if not (words[index - 1].traits.given or words[index - 1].traits.initial):
        return False
    alone = not text[line_start : words[index - 1].start].strip(" -•–\t")
    traits, whole_line = words[index].traits, "\t" not in text[line_start : words[index].start]
    follows = traits.surname or has_party(text, words[index].end) or (traits.part and not (traits.given or traits.word))
    return not alone and follows and not traits.place and whole_line


def has_party(text: str, end: int) -> bool:
    match = PARTY.match(text, end)
    return bool(match) and (match.group(1).lower() in name_context("party") or match.group(1) == "–")


def has_role_after(words: list[Word], last: int, text: str) -> bool:
    match = COMMA_ROLE.match(text, words[last].end)
    following = next((w for w in words[last + 1 : last + 4] if match and w.start >= match.end()), None)
    return bool(match) and following is not None and following.start == match.end() and following.traits.role


def has_place_after(words: list[Word], last: int, text: str, comma: bool) -> bool:
    """A municipality follows in brackets or, where `comma` lets it, after a comma."""
    if last + 1 == len(words) or not (words[last + 1].gap == " (" or (comma and words[last + 1].gap in (", ", ",\n"))):
        return False
    return words[last + 1].traits.place and words[last + 1].traits.capital


def fills_cell(words: list[Word], first: int, last: int, text: str) -> bool:
    """The words have a line, or a cell of one, to themselves."""
    before = text[words[first].start - 1 : words[first].start]
    return before in ("", "\n", "\t") and text[words[last].end : words[last].end + 1] in ("", "\n", "\t", ",", "(")


def has_role_before(words: list[Word], first: int) -> bool:
    return first > 0 and words[first].gap in (" ", ": ", ":") and words[first - 1].traits.role


_STOP = re.compile(r"[.!?:\n\t•”\"–]")


def starts_sentence(words: list[Word], index: int) -> bool:
    """Nothing, a full stop, a line end, a bullet or a column gap stands before the word."""
    if index == 0 or _STOP.search(words[index].gap):
        return not (words[index].gap == ". " and words[index - 1].traits.initial)
    return words[index].gap.strip(" (,") != ""


# "Upphandlingsrådet Västra Bergslagen": a council and its district, no office and its holder
_PART_OF_COUNTRY = frozenset(["Norra", "Södra", "Östra", "Västra", "Mellersta", "Nedre", "Övre", "Inre", "Yttre"])


def judge(words: list[Word], first: int, last: int, text: str) -> tuple[float, str] | None:
    """How sure it is that words `first`..`last` are one full name, and why; None where they are not."""
    head, tail = words[first].traits, words[last].traits
    party = has_party(text, words[last].end)
    context = party or has_role_before(words, first) or has_role_after(words, last, text)
    context = context or has_place_after(words, last, text, bool(head.given))
    surnamed = tail.surname and not text.startswith((" kommun", " stad"), words[last].end)
    if text[words[first].start : words[last].end] in places_like_names():
        return None
    if head.given and not head.word:
        if surnamed or context:
            return 0.97, "full_name"
        return (0.9, "full_name") if not tail.place and head.given >= 10 else None
    if head.given:  # "Per", "Bo", "Alla": a name only where what follows is surely one
        sure = surnamed and not tail.word and head.given >= 200
        sure = sure or (fills_cell(words, first, last, text) and not tail.place and not tail.word)
        return (
            (0.9, "full_name")
            if context or sure or (head.given >= 1000 and not starts_sentence(words, first))
            else None
        )
    if head.initial:
        if words[first].text in ("I", "Å") and words[first + 1].gap == " ":
            return None  # "I Kronoberg"
        return (0.85, "initial_surname") if surnamed or party else None
    if head.word or head.role or head.thing or head.place or head.shouted or words[first].text in _PART_OF_COUNTRY:
        return None
    if words[first + 1].traits.given >= 100 and not words[first + 1].traits.listed and last > first + 1:
        return None  # "Tjänsteskrivelse Anna Ramström"
    if party:
        return 0.85, "before_party"
    if (tail.listed or words[last].text.endswith(("sson", "ssons"))) and not tail.word and not tail.place:
        return 0.8, "listed_surname"
    if tail.surname and not tail.word and not tail.place and acts(words, last, "says"):
        return 0.75, "acts"
    return (0.75, "beside_role") if context else None


def surname_first(words: list[Word], first: int, text: str) -> int:
    """Index after a name written surname first at the start of a row or cell ("Berg, Eva (M)"); `first` if none."""
    before = text[max(words[first].start - 1, 0) : words[first].start]
    head = words[first].traits
    if before not in ("", "\n", "\t") or not head.surname or head.given or first + 1 >= len(words):
        return first
    end = first + 1
    while end < len(words) and words[end].traits.given and words[end].gap in (" ", ", ")[: 2 - (end > first + 1)]:
        end += 1
    if end == first + 1 or end - first > 3 or words[end - 1].traits.place:
        return first
    after = text[words[end - 1].end : words[end - 1].end + 1]
    return end if after in ("", "\n", "\t", ",") or has_party(text, words[end - 1].end) else first


def full_names(words: list[Word], text: str) -> list[Found]:
    """The full names of a text, in order, none inside another."""
    found: list[Found] = []
    index = 0
    while index < len(words):
        traits = words[index].traits
        if not traits.capital or (traits.thing and not traits.given):
            index += 1
            continue
        if (end := surname_first(words, index, text)) > index:
            parts = (*words[index + 1 : end], words[index])
            found.append(Found(words[index].start, words[end - 1].end, parts, 0.85, "surname_first"))
            index = end
            continue
        end = parse(words, index, text)
        verdict = judge(words, index, end - 1, text) if end - index > 1 else None
        if verdict and not is_thing(words, index, end - 1, text):
            found.append(Found(words[index].start, words[end - 1].end, tuple(words[index:end]), *verdict))
            index = end
        else:
            index += 1
    return found
