"""What the pages stand on: the folders, who may look, and the archive as it is now."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.query import Archive, Veil, current
from pipeline.web.guard import LOOPBACK


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pages need: the folders, and who may look. Hosts without port; token None where none is needed."""

    processed: Path
    raw: Path
    hosts: tuple[str, ...] = LOOPBACK
    token: str | None = None
    read_only: bool = False  # no corrections are taken
    taxonomy: Path | None = None  # names of the topics, by id and language
    veil: Veil | None = None  # where names are not to be shown; then no corrections are taken
    veiled: Callable[[], Path] | None = None  # gives the copy of the dataset without names, up to date

    def archive(self) -> Archive:
        """The dataset in force now: a new generation is seen by the next request."""
        if self.veil and self.veiled:
            copy = self.veiled()
            return _opened(copy, current(copy), self.processed, self.veil)
        return _opened(self.processed, current(self.processed))


@lru_cache(maxsize=2)
def _opened(processed: Path, generation: Path, records: Path | None = None, veil: Veil | None = None) -> Archive:
    """One opened archive per generation: opening it costs more than most questions."""
    return Archive(processed, records, veil)
