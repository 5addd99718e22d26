"""The words of the pages, by language."""

import csv
from functools import cache
from importlib.resources import files

LANGUAGES = ("sv", "en")


@cache
def _table() -> dict[str, dict[str, str]]:
    text = files("pipeline.web").joinpath("texts.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["key"]: {language: row[language] for language in LANGUAGES} for row in rows}


class Texts:
    """`texts("search")` in one language; a key without text is an error, found by the tests."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]

    def __call__(self, key: str) -> str:
        return _table()[key][self.language]

    @property
    def other(self) -> str:
        return LANGUAGES[1 - LANGUAGES.index(self.language)]
