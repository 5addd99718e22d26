"""Short names in running text: a given name with the initial of the family name, and rows of given names."""

import re

from pipeline.swedish.names import given_names, localities, name_context
from pipeline.tag.people.full import Found, is_thing, starts_sentence
from pipeline.tag.people.words import Word

USUAL = 100  # bearers of a given name that an initial after it leaves in no doubt
SURE = 5000  # the same for one that is an ordinary word too ("Per J", "Bo R", not "Dag B")
LEAST = 3  # given names beside each other that make a row
_INITIAL = re.compile(r"[A-WYZÅÄÖ]s?\Z")  # X is a mark in a table
_ENDS = re.compile(r"[.,;:)!?\n\t]|\Z|\.? \(")
_JOINERS = (", ", " och ", " samt ", " & ", ",\n", " och\n", "\noch ")


def short_names(words: list[Word], text: str) -> list[Found]:
    """Given names with an initial, and every name of a row of given names, in the order of the text."""
    return sorted([*_with_initials(words, text), *_rows(words, text)])


def _with_initials(words: list[Word], text: str) -> list[Found]:
    """ "Lisa K" and "Per J"; not "Lisa K. Ek", which is a whole name, nor "Plan B"."""
    found = []
    for index in range(len(words) - 1):
        word, initial = words[index], words[index + 1]
        if initial.gap != " " or not _INITIAL.match(initial.text) or not _given(word):
            continue
        if initial.text in ("I", "Å") and not _ENDS.match(text, initial.end):
            continue  # "Karin I övrigt"
        if re.match(r"[\d/&+-]", text[initial.end : initial.end + 1]) or is_thing(words, index, index + 1, text):
            continue
        if index and words[index].gap == " " and words[index - 1].traits.capital and not words[index - 1].traits.role:
            continue  # "Ek Anna B": columns whose gap is lost
        found.append(Found(word.start, initial.end, (word,), 0.85, "given_name_initial"))
    return found


def _given(word: Word) -> bool:
    traits = word.traits
    if traits.shouted or traits.place or traits.role or word.text in name_context("feast"):
        return False
    if word.text.endswith("s") and "-" not in word.text and word.text not in given_names():
        return False  # "Klass B"
    return traits.given >= (SURE if traits.word else USUAL)


def _rows(words: list[Word], text: str) -> list[Found]:
    """Three given names or more beside each other, rare ones and everyday forms too: "Nettan, Figge och Serkan"."""
    found: list[Found] = []
    row: list[Word] = []
    for index, word in enumerate(words):
        if word.text in ("och", "samt") and row:
            continue
        joined = row and text[row[-1].end : word.start] in _JOINERS
        if row and not joined:
            found += _as_names(row, words, text)
            row = []
        if word.traits.given and not word.traits.shouted and _stands_alone(words, index, text):
            row.append(word)
        elif row:
            found += _as_names(row, words, text)
            row = []
    return found + _as_names(row, words, text)


def _stands_alone(words: list[Word], index: int, text: str) -> bool:
    """No other capital word is part of the same name."""
    if words[index].gap in (" ", "-") and words[index - 1].traits.capital and not starts_sentence(words, index - 1):
        return False
    return index + 1 == len(words) or words[index + 1].gap not in (" ", "-") or not words[index + 1].traits.capital


def _as_names(row: list[Word], words: list[Word], text: str) -> list[Found]:
    usual = [word for word in row if word.traits.given >= USUAL and not word.traits.word]
    places = [word for word in row if word.traits.place or word.text in localities()]
    if len(row) < LEAST or len(usual) * 2 < len(row) or len(places) * 2 >= len(row):
        return []
    before = re.search(r"(\w+)\s$", text[max(0, row[0].start - 20) : row[0].start])
    if before and before[1].lower() in name_context("placing"):
        return []
    return [Found(word.start, word.end, (word,), 0.75, "given_name_row") for word in row]
