"""The spaCy language `sv_minutes`: Swedish whose words know their lists, and vectors that stay small on disk.

Importing this module registers both; it must be imported before the shipped model is loaded.
"""

import os
from collections.abc import Callable
from pathlib import Path

import numpy
from spacy.attrs import PREFIX, SUFFIX  # type: ignore[attr-defined]
from spacy.lang.sv import Swedish, SwedishDefaults
from spacy.util import registry
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from pipeline.tag.listed import lists_of

REMEMBERED = 50_000  # words whose vector is kept ready


class MinutesDefaults(SwedishDefaults):
    """Swedish whose words know the lists that they stand in, and share an ending whatever their case."""

    lex_attr_getters = {  # noqa: RUF012  (spaCy's own convention)
        **SwedishDefaults.lex_attr_getters,
        PREFIX: lists_of,  # the model reads it where others read the first letter
        SUFFIX: lambda text: text[-3:].lower() if len(text) > 4 and text.isupper() else text[-3:],
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
