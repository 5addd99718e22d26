"""Which lists a word stands in, as the model sees it: one short value for each word.

The lists are facts of their own (`pipeline/swedish/*.csv`); a model that sees membership instead of bare words reads
names that it never met while it learnt.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from zlib import crc32

from pipeline.swedish.names import given_names, name_context, ordinary_words, rarer_words, surnames
from pipeline.swedish.tables import rows
from pipeline.tag.people.words import SURNAME_END, bases

FREQUENT = 1500  # bearers of a given name that everybody knows as one
ORGANISATION_END = (
    "verket", "styrelsen", "nämnden", "myndigheten", "partiet", "förbundet", "banken", "bolaget", "universitetet",
    "inspektionen", "kommittén", "kommissionen", "departementet", "demokraterna", "koncernen", "stiftelsen", "rådet",
    "domstolen", "rätten", "fonden", "kassan", "polisen", "förvaltningen", "föreningen", "kyrkan", "museet", "gruppen",
)  # fmt: skip


@cache
def places() -> frozenset[str]:
    """Municipalities, localities, provinces, countries and capitals."""
    return frozenset(row["name"] for file in ("places.csv", "municipalities.csv") for row in rows(file))


@cache
def places_abroad() -> frozenset[str]:
    """The words of the names of towns and regions of the world, and of other places' names of several words."""
    several = [name for name in places() if " " in name]
    return _words_of([*several, *(row["name"] for row in rows("places_abroad.csv"))])


@cache
def known_organisations() -> frozenset[str]:
    """The words of the names of firms, clubs, media, parties and other bodies that text names without saying what."""
    listed = [name for row in rows("known_organisations.csv") for name in row["names"].split(";")]
    return _words_of([*listed, *(row["form"] for row in rows("organisations.csv") if " " not in row["form"])])


@cache
def names_abroad() -> frozenset[str]:
    """Given names and surnames of other countries that the Swedish lists do not hold."""
    return frozenset(row["name"] for row in rows("names_abroad.csv"))


def _words_of(names: Iterable[str]) -> frozenset[str]:
    """The capitalised words of the names, without those that are ordinary words in lower case."""
    words = (word for name in names for word in name.split())
    return frozenset(w for w in words if w[0].isupper() and w.lower() not in ordinary_words())


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
        if text in ordinary_words() or text in rarer_words() or len(text) < 3:
            return
        text = text.title()
    for form in bases(text):
        yield form
        if "-" in form:
            yield from (piece for piece in form.split("-") if piece)


def lists_of(text: str) -> str:
    """A letter for each list that holds the word, "-" for none. One value for all lists keeps the model quick.

    g given name, f a frequent one, s surname, a name of another country, p place, q place abroad or part of a town,
    o ordinary word, r a rarer one, k known organisation, e ending of an organisation.
    """
    found = ""
    for form in _forms(text):
        if not _open(form):
            continue
        if form in given_names():
            found += "gf" if given_names()[form].bearers >= FREQUENT else "g"
        found += "s" * (form in surnames() or bool(SURNAME_END.search(form)))
        found += "a" * (form in names_abroad()) + "p" * (form in places()) + "q" * (form in places_abroad())
    low = text.lower()
    found += "o" if low in ordinary_words() or low in name_context("role") else "r" * (low in rarer_words())
    found += "k" * _listed_organisation(text) + "e" * any(_is_organisation(form) for form in _forms(text))
    return "".join(sorted(set(found))) or "-"


def _is_organisation(form: str) -> bool:
    return form.lower().endswith(ORGANISATION_END) or form in ("AB", "Aktiebolag")


def _listed_organisation(text: str) -> bool:
    """Abbreviations are looked up as written as well: "SVT" has another spelling than "Volvo"."""
    return _open(text) and (
        text in known_organisations() or any(form in known_organisations() for form in _forms(text))
    )
