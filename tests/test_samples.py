"""The sample archive is honest: its gold is what the sources say, and what the gold says is printed in the PDFs."""

import datetime
import json
import re

import pypdfium2
import pytest

from pipeline.schema import Kind
from tests.samples.build import HERE, RAW, pdf_path, register, samples
from tests.samples.gold import as_json, gold_of
from tests.samples.houses import HOUSES
from tests.samples.municipalities import CODES

SAMPLES = samples()
IDS = [sample.file for sample in SAMPLES]
TOPICS = {
    *("demokrati-styrning", "ekonomi", "personal-kompetens", "digitalisering", "bolag", "samverkan"),
    *("kvalitet-uppfoljning", "forskning-projekt", "utbildning", "aldreomsorg", "halso-sjukvard", "funktionsstod"),
    *("individ-familj", "arbetsmarknad", "integration", "samhallsplanering", "bostad-lokaler", "trafik"),
    *("miljo-klimat", "va-avfall-energi", "naringsliv", "kultur-fritid", "trygghet", "folkhalsa-civilsamhalle"),
    "formalia",
}
KINDS = set(Kind)
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")


def squeezed(text: str) -> str:
    """Without white space, hyphens and what a text layer may add at a line end."""
    return re.sub(r"[\s\u00ad\ufffe\x02‐-]+", "", text).casefold()


def printed(sample) -> str:
    document = pypdfium2.PdfDocument(pdf_path(sample))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return squeezed(" ".join(pages))


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_gold_is_what_the_source_says(sample):
    """The committed gold equals what the source generates."""
    assert (HERE / f"{sample.file}.gold.json").read_text(encoding="utf-8") == as_json(gold_of(sample))


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_gold_is_printed(sample):
    """Every name, date, title and every word of a decision that the gold expects stands in the PDF's text."""
    text, gold = printed(sample), gold_of(sample)
    strings = [row["name"] for row in gold.get("attendance", [])] + [row["title"] for row in gold["agenda_items"]]
    for label, rows in gold["mentions"].items():
        strings += [row if label.startswith("person") else row[0] for row in rows]
    for row in gold["decisions"]:
        strings += row["text"].split()
    assert [string for string in strings if squeezed(string) not in text] == []


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_labels_are_known(sample):
    """Topics and kinds come from the closed lists; `formalia` stands alone; a decision stands under an item."""
    gold = gold_of(sample)
    for row in gold["agenda_items"]:
        topics = row.get("topics", [])
        assert set(topics + row.get("topics_optional", [])) <= TOPICS, row
        assert 1 <= len(topics) <= 3 or row.get("optional"), row
        assert "formalia" not in topics or topics == ["formalia"], row
    numbers = {row["number"] for row in gold["agenda_items"]} | {None}
    for row in gold["decisions"]:
        assert {row["kind"], *row.get("kind_alternatives", [])} <= KINDS and row["item"] in numbers, row
        assert row["text"], row


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_weekdays_are_right(sample):
    """A weekday printed with a date is the weekday of that date."""
    for printed_form, value in sample.mentions.get("date", []):
        for number, name in enumerate(WEEKDAYS):
            if printed_form.casefold().startswith(name) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                assert datetime.date.fromisoformat(value).weekday() == number, (printed_form, value)


FORGOTTEN = re.compile(
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2} (?:januari|februari|mars|april|maj|ju[nl]i|augusti|\w+(?:tem|to|vem|cem)ber)\b"
    r"|(?<![/-])\b(?:19|20)\d\d\b(?![/-]\d)|\b(?:hösten|våren|höstterminen|vårterminen|vecka) (?:\d|19|20)"
)


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_nothing_is_forgotten(sample):
    """Where a name, municipality or date is annotated once, it is annotated wherever it stands."""
    rest = "".join(sample.rest)
    names = {row["name"] for row in sample.attendance} | set(sample.mentions.get("person", []))
    plain = {word for word in names if re.search(rf"\b{re.escape(word)}\b", rest)}
    places = {name for name in CODES if re.search(rf"(?<![-\w]){name}(?![-\w])", rest)}
    allowed = set(sample.meta.get("not_annotated", "").split("; "))
    assert (plain | places | set(FORGOTTEN.findall(rest))) - allowed == set()


def test_archive_holds_the_samples_and_nothing_else():
    """Every PDF of the archive has a source and every source its PDF; every style is one of the houses."""
    assert sorted(RAW.rglob("*.pdf")) == sorted(map(pdf_path, SAMPLES))
    assert {sample.meta["style"] for sample in SAMPLES} == set(HOUSES)
    assert sum(path.stat().st_size for path in RAW.rglob("*.pdf")) < 6_000_000


def test_gold_files_have_sources():
    """No gold is left behind by a sample that is gone."""
    documents = {json.loads(path.read_text(encoding="utf-8"))["document"] for path in HERE.glob("*.gold.json")}
    assert documents == {f"{sample.file}.pdf" for sample in SAMPLES}


def test_register_is_complete():
    """README.md lists every sample as the sources describe it."""
    assert (HERE / "README.md").read_text(encoding="utf-8").endswith(register(SAMPLES))


def test_holdout_names_styles():
    """What is held out are styles that exist, about one third of them."""
    held = (HERE / ".holdout").read_text(encoding="utf-8").split()
    assert set(held) <= set(HOUSES)
    assert 3 * len(held) >= len(HOUSES) - 2


def test_people_are_in_the_gold():
    """Every name of people.json stands in the gold of the document that it is said to stand in."""
    who = json.loads((HERE / "people.json").read_text(encoding="utf-8"))
    said = [row for person in who["same"] for row in person["names"].items()]
    said += [tuple(row) for pair in who["different"] for row in pair["people"]]
    known = {sample.file: {row["name"] for row in sample.attendance} for sample in SAMPLES}
    assert [row for row in said if row[1] not in known[row[0]]] == []
