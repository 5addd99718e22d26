"""The spaCy language `sv_minutes`: Swedish with list membership as lexeme flags, and vectors that stay small on disk.

Importing this module registers both; it must be imported before the shipped model is loaded.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy
from spacy.attrs import FLAG40, FLAG41, FLAG42, FLAG43, FLAG44, FLAG45, SUFFIX  # type: ignore[attr-defined]
from spacy.lang.sv import Swedish, SwedishDefaults
from spacy.util import registry
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from pipeline.swedish.names import given_names, name_context, ordinary_words, surnames
from pipeline.swedish.tables import rows
from pipeline.tag.people.words import SURNAME_END, bases

FREQUENT = 1500  # bearers of a given name that everybody knows as one
ORGANISATION_END = (
    "verket", "styrelsen", "nämnden", "myndigheten", "partiet", "förbundet", "banken", "bolaget", "universitetet",
    "inspektionen", "kommittén", "kommissionen", "departementet", "demokraterna", "koncernen", "stiftelsen", "rådet",
    "domstolen", "rätten", "fonden", "kassan", "polisen", "förvaltningen", "föreningen", "kyrkan", "museet", "gruppen",
)  # fmt: skip
REMEMBERED = 50_000  # words whose vector is kept ready


@cache
def places() -> frozenset[str]:
    """Municipalities, localities, provinces, countries and capitals."""
    return frozenset(row["name"] for file in ("places.csv", "municipalities.csv") for row in rows(file))


class _Hidden:
    """Part of the lists held back while training, so that the model learns to do without them as well."""

    percent = 0


@contextmanager
def hiding(percent: int) -> Iterator[None]:
    """Within this context `percent` of the listed words count as unlisted: always the same ones."""
    before, _Hidden.percent = _Hidden.percent, percent
    try:
        yield
    finally:
        _Hidden.percent = before


def _open(form: str) -> bool:
    return not _Hidden.percent or crc32(form.encode()) % 100 >= _Hidden.percent


def _forms(text: str) -> Iterator[str]:
    """The spellings to look up. Words in lower case count where they are no ordinary words: "anna", not "stig"."""
    if text[:1].islower():
        if text in ordinary_words() or len(text) < 3:
            return
        text = text.title()
    for form in bases(text):
        yield form
        if "-" in form:
            yield from (piece for piece in form.split("-") if piece)


def _flag(is_listed: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda text: any(_open(form) and is_listed(form) for form in _forms(text))


def _is_organisation(form: str) -> bool:
    return form.lower().endswith(ORGANISATION_END) or form in ("AB", "Aktiebolag")


class MinutesDefaults(SwedishDefaults):
    """Swedish with six flags: given name, frequent one, surname, place, ordinary word, ending of an organisation."""

    lex_attr_getters = {  # noqa: RUF012  (spaCy's own convention)
        **SwedishDefaults.lex_attr_getters,
        SUFFIX: lambda text: text[-3:].lower() if len(text) > 4 and text.isupper() else text[-3:],
        FLAG40: _flag(lambda form: form in given_names()),
        FLAG41: _flag(lambda form: form in given_names() and given_names()[form].bearers >= FREQUENT),
        FLAG42: _flag(lambda form: form in surnames() or bool(SURNAME_END.search(form))),
        FLAG43: _flag(lambda form: form in places()),
        FLAG44: lambda text: text.lower() in ordinary_words() or text.lower() in name_context("role"),
        FLAG45: _flag(_is_organisation),
    }


@registry.languages("sv_minutes")
class SwedishMinutes(Swedish):
    """Swedish as minutes write it."""

    lang = "sv_minutes"
    Defaults = MinutesDefaults


class SmallVectors(Vectors):
    """Floret vectors kept on disk as one byte a number with a scale for each row, and in memory as floats.

    Words in capitals are looked up as if written with one: "ANDERSSON" has the vector of "Andersson".
    """

    def get_batch(self, keys):  # type: ignore[no-untyped-def]
        memory = self._memory()
        words = [self._spelling(self.strings.as_string(key)) for key in keys]
        new = [word for word in dict.fromkeys(words) if word not in memory]
        if new:
            for word in new:
                self.strings.add(word)
            if len(memory) > REMEMBERED:
                memory.clear()
                new = list(dict.fromkeys(words))
            memory.update(zip(new, super().get_batch(new), strict=True))
        return numpy.stack([memory[word] for word in words]) if words else super().get_batch(keys)

    def _memory(self) -> dict[str, numpy.ndarray]:
        if getattr(self, "_table", None) is not self.data:
            self._table, self._remembered = self.data, {}
        return self._remembered

    @staticmethod
    def _spelling(word: str) -> str:
        return word.title() if len(word) > 5 and word.isupper() else word

    def to_disk(self, path: str | os.PathLike, *, exclude: tuple[str, ...] = ()) -> None:
        super().to_disk(path, exclude=exclude)
        plain = Path(path) / "vectors"
        scale = numpy.maximum(numpy.abs(self.data).max(axis=1, keepdims=True), 1e-9) / 127
        with plain.open("wb") as out:
            numpy.save(out, numpy.zeros((0, 0), dtype="f4"))
        numpy.save(plain.with_name("rows.npy"), numpy.rint(self.data / scale).astype("i1"))
        numpy.save(plain.with_name("scale.npy"), scale.astype("f4"))

    def from_disk(self, path: str | os.PathLike, *, exclude: tuple[str, ...] = ()) -> "SmallVectors":
        super().from_disk(path, exclude=exclude)
        small = Path(path) / "rows.npy"
        if small.exists():
            self.data = numpy.load(small).astype("f4") * numpy.load(small.with_name("scale.npy"))
        return self


@registry.vectors("minutes.SmallVectors.v1")
def create_small_vectors() -> Callable[[Vocab], SmallVectors]:
    return lambda vocab: SmallVectors(strings=vocab.strings)
