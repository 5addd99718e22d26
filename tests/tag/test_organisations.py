"""Organisations and bodies, as written: the whole list is compared."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.schema import Meeting, Outline
from pipeline.tag.organisations import find_organisations, organisations_from_model
from tests.tag.test_people import document

# fmt: off
CASES = [
    ("board", "[Socialnämnden] beslutar."),
    ("board with two subjects", "[Kultur- och fritidsnämnden] yttrar sig."),
    ("board in lower case and genitive", "Enligt [tekniska nämndens] förslag."),
    ("board and place", "Ärendet lämnas till [Miljönämnden i Tanum]."),
    ("bare body is no name", "Nämnden tackar. Styrelsen och utskottet instämmer."),
    ("council and executive", "[Kommunstyrelsen] föreslår att [kommunfullmäktige] antar planen."),
    ("abbreviation of the register", "Enligt [SKR] räcker medlen."),
    ("genitive of an abbreviation", "[GR:s] enkät visar samma sak."),
    ("agency", "[Socialstyrelsen] och [Skolverket] har svarat."),
    ("county board", "Yttrande till [Länsstyrelsen i Kalmar län]."),
    ("region", "[Region Skåne] deltar."),
    ("old region", "[Landstinget i Värmland] hade synpunkter."),
    ("court", "Dom från [Förvaltningsrätten i Falun]."),
    ("university", "[Linköpings universitet] utvärderar."),
    ("company", "[Vannsta Bostäder AB] redovisar."),
    ("company, AB first", "[AB Vannstahem] får borgen."),
    ("firm of two", "[Ernst & Young] granskar."),
    ("association", "[Hyresgästföreningen] framför synpunkter."),
    ("commissioner is a person", "Oppositionsrådet och kommunalrådet svarar."),
    ("area", "Området ingår i samrådet."),
    ("administration", "[Miljöförvaltningen] tar fram underlag."),
    ("network", "[Folkhälsonätverket] träffas."),
    ("plain text", "Taxan höjs från och med den 1 juli."),
]
# fmt: on


@pytest.mark.parametrize(("reason", "marked"), CASES, ids=[reason for reason, _ in CASES])
def test_every_organisation_and_nothing_else(reason: str, marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    found = [m.text for m in find_organisations(document(text), Outline(meeting=Meeting()))]
    assert found == re.findall(r"\[([^]]+)\]", marked), reason


def test_known_organisations_carry_their_register_name() -> None:
    found = find_organisations(document("Enligt SKR:s cirkulär"), Outline(meeting=Meeting()))
    assert [(m.text, m.value) for m in found] == [("SKR:s", "Sveriges Kommuner och Regioner")]


def test_model_fills_in_only_where_rules_found_nothing() -> None:
    text = "Svar har kommit från Vasakronan och SKR, av (S) och inte av nämnden"
    spans = [(m.start(), m.end()) for m in re.finditer(r"Vasakronan|SKR|\bS\b|nämnden", text)]
    page = document(text)
    found = organisations_from_model(page, find_organisations(page, Outline(meeting=Meeting())), spans)
    assert [(m.text, m.maker) for m in found] == [("Vasakronan", "model:ner"), ("SKR", "rule:organisation_register/1")]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="Nämnden SKRAB&i-Län och\n", max_size=60) | st.text(max_size=60))
def test_any_text_gives_spans_that_quote_it(text: str) -> None:
    assert all(text[m.start : m.end] == m.text for m in find_organisations(document(text), Outline(meeting=Meeting())))
