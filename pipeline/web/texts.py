"""The words of the pages, by language."""

import csv
import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path

LANGUAGES = ("sv", "en")


@cache
def _table() -> dict[str, dict[str, str]]:
    text = files("pipeline.web").joinpath("texts.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["key"]: {language: row[language] for language in LANGUAGES} for row in rows}


@cache
def topic_names(taxonomy: Path) -> dict[str, dict[str, str]]:
    """Names of the topics by id and language; none where there is no such list."""
    if not taxonomy.is_file():
        return {}
    return {topic["id"]: topic for topic in tomllib.loads(taxonomy.read_text(encoding="utf-8")).get("topic", ())}


class Texts:
    """`texts("search")` in one language; a key without text is an error, found by the tests."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]

    def __call__(self, key: str) -> str:
        return _table()[key][self.language]

    def decimal(self, value: float, digits: int = 2) -> str:
        """A number with decimals as the language writes it."""
        text = f"{value:.{digits}f}"
        return text.replace(".", ",") if self.language == "sv" else text

    def known(self, key: str, default: str) -> str:
        """The text of `key`, or `default` where there is none: for values that come from the data."""
        return _table().get(key, {}).get(self.language, default)

    @property
    def other(self) -> str:
        return LANGUAGES[1 - LANGUAGES.index(self.language)]
