"""Which version of the rooms made a record: fingerprints of their code, data and models.

There is no number to forget: a changed rule, list, model or setting gives another fingerprint, and the next run does
again what it touches. Reading is apart from the rest, so that a new rule does not read the PDFs again.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.settings import Settings

RELEASE = "0.1.0"
HOUSE = Path(__file__).parent
READING = ("schema.py", "read")
UNDERSTANDING = ("schema.py", "extract.py", "personal.py", "segment", "tag", "classify", "swedish")
TABLES = (
    "schema.py", "edtf.py", "publish", "store/corrections.py", "store/dataset.py", "store/personal.py", "store/rows.py",
    "store/search", "store/tables.py",
)  # fmt: skip
LINKS = ("link", "completeness")


@dataclass(frozen=True, slots=True)
class Version:
    """`read` and `facts` are short fingerprints; `str()` is what records and tables carry."""

    read: str
    facts: str

    def __str__(self) -> str:
        return f"{RELEASE}+{self.read}.{self.facts}"

    def same_reading(self, version: str) -> bool:
        """Whether the record of `version` was read as this version would read it."""
        return version.partition("+")[2].split(".")[0] == self.read


def version_of(settings: Settings, ocr_available: bool) -> Version:
    """The version of a run with `settings`. `ocr_available`: once it is, files that need it are tried again."""
    read = _fingerprint(_files(READING), settings.engine, str(settings.ocr and ocr_available), *settings.passwords)
    model = Path(settings.model) if settings.model and Path(settings.model).is_dir() else settings.models
    files = [*_files(UNDERSTANDING), *_below(model)]
    topics = _below(settings.topics) if settings.topics else []
    return Version(read, _fingerprint([*files, *topics], settings.model or ""))


@dataclass(frozen=True, slots=True)
class Publishing:
    """`tables`: another fingerprint writes the dataset anew. `links`: another one links people and counts anew."""

    tables: str
    links: str

    def __str__(self) -> str:
        return f"{self.tables}.{self.links}"


@lru_cache
def publishing() -> Publishing:
    """Which code makes the dataset of the records."""
    return Publishing(_fingerprint(_files(TABLES)), _fingerprint(_files(LINKS)))


def _files(names: Iterable[str]) -> list[Path]:
    return [path for name in names for path in _below(HOUSE / name)]


def _below(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return [p for p in sorted(path.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]


def _fingerprint(files: Iterable[Path], *settings: str) -> str:
    digest = hashlib.sha256("\0".join(settings).encode())
    for path in files:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:8]
