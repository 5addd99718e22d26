"""The desk in a real browser: what people do, with mouse and keyboard, and what axe says of each page.

axe-core comes with the package axe-playwright-python (Mozilla Public License 2.0); nothing of it is kept here.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.publish import index_entries, publish
from pipeline.query import Archive, Veil
from pipeline.schema import Status
from pipeline.store.veiled import veiled
from pipeline.web import Desk
from tests.factories import record
from tests.test_publish import stored
from tests.web.chromium import REMEDY, browser, chromium, served

pytest.importorskip("playwright", reason=REMEDY)
if chromium() is None:
    pytest.skip(REMEDY, allow_module_level=True)

ROOT = Path(__file__).parents[2]
SAMPLE = sorted((ROOT / "data" / "raw").rglob("*.pdf"))[0]
MADE = record("a.pdf", 2020)
DECISION = MADE.decisions[0]
LONG = "Samhällsbyggnadsförvaltningsarbetsutskottet"  # Swedish words are as long as they like
MEETING = f"/meeting/{MADE.document.id}?mark={DECISION.start}-{DECISION.end}"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("browser")
    raw, processed = folder / "raw", folder / "processed"
    raw.mkdir()
    shutil.copy(SAMPLE, raw / "a.pdf")
    years = [record(f"{year}.pdf", year) for year in range(1995, 2019)]
    long = replace(record("long.pdf", 1990), meeting=replace(MADE.meeting, body=LONG, date="1990-01-02"))
    records = [MADE, *years, long, record("x.pdf", status=Status.CORRUPT)]
    publish(processed, stored(processed, *records))
    return Desk(processed, raw, taxonomy=ROOT / "models" / "topics" / "taxonomy.toml")


@pytest.fixture(scope="module")
def address(desk: Desk) -> Iterator[str]:
    with served(desk) as found:
        yield found


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    with browser() as started:
        yield started


@pytest.fixture()
def page(chrome: Any, address: str) -> Iterator[Any]:
    """A page of a new browser without memory; what a page complains about in the console fails the test."""
    context = chrome.new_context(base_url=address, locale="sv-SE")
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda m: said.append(m.text) if m.type == "error" and "404" not in m.text else None)
    opened.on("pageerror", lambda error: said.append(str(error)))
    yield opened
    context.close()
    assert said == []


def test_search_facet_and_the_hit_on_its_page(page: Any) -> None:
    """From the first page to the place on paper, as somebody would go."""
    page.goto("/")
    page.get_by_role("searchbox").last.fill("forskola")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=forskola")
    assert page.locator(".count b").inner_text() == "26"
    assert page.locator(".snippet b").count() == 0 or page.locator(".snippet b").first.is_visible()
    page.locator("aside").get_by_role("link", name="2020").click()
    assert page.locator(".count b").inner_text() == "1"
    page.locator(".hits h2 a").click()
    assert "mark=" in page.url
    assert page.locator("rect.mark").count() == 1
    picture = page.locator("svg.paper image").get_attribute("href")
    assert page.request.get(picture or "").headers["content-type"] == "image/png"


def test_paging_keeps_the_question(page: Any) -> None:
    page.goto("/search?q=bygglov")
    page.get_by_role("link", name="Nästa").click()
    assert "q=bygglov" in page.url and "offset=20" in page.url
    assert page.locator(".hits > li").count() == 6


def test_correcting_a_value(page: Any, desk: Desk) -> None:
    """The form is reached from the decision, says what was, and the page shows what is."""
    page.goto(MEETING)
    page.locator(".decision .fix").first.click()
    page.get_by_label("Ditt namn").fill("A. Bok")
    page.get_by_label("Beslutstyp").select_option("fund")
    page.get_by_role("button", name="Ändra beslutstyp").click()
    page.wait_for_url(f"**/meeting/{MADE.document.id}?mark=*")
    assert "A. Bok: rättat" in page.locator(".given").inner_text()
    assert page.locator(".decision .kind").inner_text() == "anslår pengar"
    (given,) = Archive(desk.processed).corrections_of(MADE.document.id)
    assert (given.was, given.value, given.by) == ("adopt", "fund", "A. Bok")


def test_taking_the_rows_along(page: Any) -> None:
    """What is downloaded is what is filtered."""
    page.goto("/decisions?year=2001")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    lines = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2 and "2001.pdf" in lines[1] and "Nämnden beviljar bygglov." in lines[1]


def test_without_a_mouse(page: Any) -> None:
    """The first stop is the way past the menu; focus is seen; search and language work from the keyboard."""
    page.goto("/decisions")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    page.goto("/")
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.locator(".tongue").press("Enter")
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.lang") == "en"


def main_pages(desk: Desk) -> list[str]:
    person = desk.archive().people().rows[0][0]
    return [
        "/", "/search?q=bygglov", "/search?q=xyzzy", "/decisions", MEETING, f"{MEETING}&edit=decisions",
        f"/meeting/{MADE.document.id}?edit=meetings", f"/meeting/{record('long.pdf', 1990).document.id}",
        f"/body?name={LONG}", "/people", f"/person/{person}", "/municipalities",
        "/municipality/1281", "/bodies", "/body?name=Byggnadsn%C3%A4mnden", "/cases", "/case?number=BN+2021-0042",
        "/case?number=nothing", "/topics", "/topic/utbildning", "/quality", "/review", "/review?what=dates",
        "/review?what=people", "/nothing",
    ]  # fmt: skip


AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
       "resultTypes": ["violations"]}  # fmt: skip
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}


def violations(page: Any, options: dict[str, Any]) -> list[tuple[str, str, str]]:
    """What axe says of the page as it is shown: rule, element, remedy."""
    answer = page.evaluate("options => axe.run(document, options)", options)
    assert answer["passes"], "axe did not look"
    return [(v["id"], v["nodes"][0]["html"][:120], v["nodes"][0]["failureSummary"]) for v in answer["violations"]]


@pytest.mark.parametrize(
    ("language", "names"), [("sv", "shown"), ("en", "shown"), ("sv", "hidden"), ("en", "pseudonyms")]
)
def test_axe_finds_nothing(chrome: Any, desk: Desk, language: str, names: str) -> None:
    """WCAG 2.2 A and AA on every kind of page, in both languages, colour schemes and with names left out.

    The dark page is the same document: only its colours are looked at a second time.
    """
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason=REMEDY).Axe()
    found = {}
    if names != "shown":
        veil = Veil(names, "salt")
        desk = replace(desk, veil=veil, veiled=lambda: veiled(desk.processed, veil, index_entries))
    with served(desk) as address:
        context = chrome.new_context(base_url=address)
        context.add_cookies([{"name": "minutes_language", "value": language, "url": address}])
        context.add_init_script(axe.axe_script)
        page = context.new_page()
        for path in main_pages(desk):
            page.emulate_media(color_scheme="light")
            page.goto(path)
            found[path] = violations(page, AXE)
            page.emulate_media(color_scheme="dark")
            found[path] += violations(page, COLOURS)
        context.close()
    assert {path: said for path, said in found.items() if said} == {}


def test_a_telephone_never_scrolls_sideways(chrome: Any, address: str, desk: Desk) -> None:
    context = chrome.new_context(base_url=address, viewport={"width": 320, "height": 640})
    page, wide = context.new_page(), {}
    for path in main_pages(desk):
        page.goto(path)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide[path] = width
    context.close()
    assert wide == {}


def test_it_works_without_javascript(chrome: Any, address: str) -> None:
    context = chrome.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/search?q=bygglov")
    page.locator(".hits h2 a").first.click()
    assert page.locator("rect.mark").count() == 1
    context.close()
