"""The desk without a browser: every page answers, every figure is the SQL, nothing from a request gets through."""

import re
import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline.publish import publish
from pipeline.query import Archive
from pipeline.schema import Status
from pipeline.web import Desk, create_app
from pipeline.web.texts import LANGUAGES, Texts
from tests.factories import record
from tests.test_publish import stored

SAMPLE = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))[0]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    raw, processed = folder / "raw", folder / "processed"
    raw.mkdir()
    shutil.copy(SAMPLE, raw / "a.pdf")
    (folder / "secret.txt").write_text("outside the archive")
    records = [record("a.pdf", 2020), record("b.pdf", 2021), record("x.pdf", status=Status.ENCRYPTED)]
    publish(processed, stored(processed, *records))
    return Desk(processed, raw, ("testserver",))


@pytest.fixture(scope="module")
def client(desk: Desk) -> TestClient:
    return TestClient(create_app(desk), raise_server_exceptions=True)


def addresses(desk: Desk) -> list[str]:
    archive = Archive(desk.processed)
    document = record("a.pdf", 2020).document.id
    person = archive.people().rows[0][0]
    return [
        "/", "/search", "/search?q=bygglov&year=2020&sort=date", "/decisions",
        "/decisions?topic=utbildning&kind=adopt",
        f"/meeting/{document}", f"/meeting/{document}?page=1&mark=60-80", "/people", "/people?q=Ebba",
        f"/person/{person}",
        "/municipalities", "/municipality/1281", "/bodies", "/body?name=Byggnadsn%C3%A4mnden", "/cases",
        "/case?number=BN+2021-0042", "/case?number=2021/42", "/topics", "/topic/utbildning", "/quality", "/review",
        "/review?what=dates", "/review?what=municipalities", "/review?what=people",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_in_both_languages(client: TestClient, desk: Desk, language: str) -> None:
    for address in addresses(desk):
        answer = client.get(address, cookies={"minutes_language": language})
        assert answer.status_code == 200, address
        assert f'<html lang="{language}">' in answer.text
        assert len(re.findall(r"<h1", answer.text)) == 1, address


def test_every_link_of_every_page_leads_somewhere(client: TestClient, desk: Desk) -> None:
    """No dead link, two clicks deep; the record without its PDF in the folder is the one exception."""
    seen, todo = set(), addresses(desk)
    while todo and len(seen) < 150:
        address = todo.pop(0)
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        gone = record("b.pdf", 2021).document.id in address and ("/page/" in address or "/file/" in address)
        assert answer.status_code == (404 if gone else 200), address
        if "html" in answer.headers["content-type"]:
            found = re.findall(r'(?:href|src)="(/[^"#]*)', answer.text)
            todo += [a.replace("&amp;", "&") for a in found if not a.startswith("/language")]


def test_numbers_on_pages_are_the_sql(client: TestClient, desk: Desk) -> None:
    archive = Archive(desk.processed)
    (decisions,) = archive.sql("SELECT count(*) FROM decisions WHERE status = 'decided'").rows[0]
    assert f"<b>{decisions}</b>" in client.get("/decisions").text
    (items,) = archive.sql("SELECT count(*) FROM agenda_items").rows[0]
    assert f"<b>{items}</b> träffar" in client.get("/search").text
    home = client.get("/").text
    for row in archive.files_by_status().dicts():
        assert f"<b>{row['files']}</b> {Texts('sv')('status_' + row['status'])}" in home


def rows_of_tables(page: str) -> list[list[str]]:
    """Cells of every table row of a page, without markup."""
    cell = r"<t[hd](?! class=.sparkline)[^>]*>(.*?)</t[hd]>"
    cells = [re.findall(cell, row, re.S) for row in re.findall(r"<tr>(.*?)</tr>", page, re.S)]
    return [[" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in row] for row in cells]


COUNTED = {
    "/": """
        SELECT year, count(DISTINCT document_id), (SELECT count(*) FROM agenda_items i WHERE i.year = m.year),
               (SELECT count(*) FROM decisions d WHERE d.year = m.year AND d.status = 'decided')
        FROM meetings m GROUP BY year""",
    "/topics": """
        SELECT topic, count(DISTINCT item_id), min(year) || '–' || max(year) FROM item_topics GROUP BY topic""",
    "/bodies": """
        SELECT body, any_value(organisation), min(year) || '–' || max(year), count(*),
               (SELECT count(*) FROM agenda_items), (SELECT count(*) FROM decisions WHERE status = 'decided')
        FROM meetings GROUP BY body""",
    "/cases": "SELECT case_number, any_value(title), count(DISTINCT document_id) FROM agenda_items GROUP BY 1",
    "/municipalities": """
        SELECT 'Lund', 'Skåne län', count(DISTINCT document_id), count(*),
               (SELECT count(*) FROM attendance WHERE municipality_code = '1281')
        FROM mentions WHERE label = 'municipality' AND value = '1281'""",
    "/quality": "SELECT 'låsta', count(*), min(message) FROM issues GROUP BY code",
    "/topic/utbildning": """
        SELECT year, count(DISTINCT item_id),
               (SELECT count(*) FROM decisions d WHERE d.year = t.year AND status = 'decided'), 1, 1, 100.0
        FROM item_topics t WHERE topic = 'utbildning' GROUP BY year""",
}


@pytest.mark.parametrize(("address", "statement"), COUNTED.items(), ids=COUNTED)
def test_tables_on_pages_are_the_sql(client: TestClient, desk: Desk, address: str, statement: str) -> None:
    """Counted from the rows themselves, not from the tables that hold counts."""
    shown = rows_of_tables(client.get(address).text)
    for row in Archive(desk.processed).sql(statement).rows:
        said = [str(value).replace(".", ",") if isinstance(value, float | Decimal) else str(value) for value in row]
        assert said in shown, (address, shown)


def test_the_matrix_of_bodies_and_years_is_the_register(client: TestClient, desk: Desk) -> None:
    """What was found is counted from the meetings themselves; what is missing is what the register says."""
    rows = rows_of_tables(client.get("/quality").text)
    shown = next(row for row in rows if row[0] == "Byggnadsnämnden Tärnby kommun")[1:]
    archive = Archive(desk.processed)
    found = archive.sql("SELECT count(*) FROM meetings GROUP BY year ORDER BY year").rows
    lacks = archive.sql("SELECT missing, at_least, items_between + items_within FROM completeness ORDER BY year").rows
    assert len(found) == len(lacks) == len(shown) == 2
    for cell, (count,), (missing, more, numbers) in zip(shown, found, lacks, strict=True):
        said = [
            str(count),
            f"−{missing}{'+' if more else ''}" if missing else "",
            f"−{numbers}&nbsp;§" if numbers else "",
        ]
        assert cell == " ".join(filter(None, said))


def test_timelines_have_a_dot_per_body_and_year(client: TestClient, desk: Desk) -> None:
    """As many as SQL counts, and the case one per meeting."""
    archive = Archive(desk.processed)
    (person, *_), *_ = archive.people("Ebba").rows
    for address, dots in {
        f"/person/{person}": len(archive.years_of_person(person).rows),
        "/municipality/1281": len(archive.years_of_municipality("1281").rows),
        "/topic/utbildning": len(archive.years_of_topic("utbildning").rows),
        "/case?number=BN+2021-0042": len(archive.case("BN 2021-0042").rows),
    }.items():
        assert client.get(address).text.count("<circle") == dots == 2, address


def test_a_case_is_found_without_its_letters(client: TestClient) -> None:
    assert client.get("/case?number=2021/42").text.count("<time>") == 2
    assert "Inget hittades" in client.get("/case?number=2021/43").text


def test_facet_counts_are_the_sql(client: TestClient, desk: Desk) -> None:
    """Each count beside the search is what SQL counts, and what the filter then finds."""
    facets = client.get("/api/search").json()["facets"]
    archive = Archive(desk.processed)
    for name, statement in {
        "year": "SELECT CAST(year AS VARCHAR), count(*) FROM agenda_items GROUP BY 1",
        "topic": "SELECT topic, count(DISTINCT item_id) FROM item_topics GROUP BY 1",
        "kind": "SELECT kind, count(DISTINCT item_id) FROM decisions GROUP BY 1",
    }.items():
        assert dict(facets[name]) == dict(archive.sql(statement).rows), name
        for value, count in facets[name]:
            assert client.get("/api/search", params={name: value}).json()["total"] == count


def test_related_items_stand_beside_an_item(client: TestClient) -> None:
    """The same case at another meeting."""
    made, other = record("a.pdf", 2020), record("b.pdf", 2021).document.id
    item = made.agenda_items[0]
    page = client.get(f"/meeting/{made.document.id}?mark={item.start}-{item.end}").text
    assert "Besläktade punkter" in page and f"/meeting/{other}?page=1&amp;mark=" in page


def test_a_meeting_says_how_it_was_carried_and_who_is_told(tmp_path: Path) -> None:
    """Acclamation, the day it goes on and the method of a vote beside the decision; receivers once for the item."""
    made = record("a.pdf")
    (decision,) = made.decisions
    vote = replace(decision.votes[0], method="casting_vote")
    decision = replace(decision, carried="acclamation", continues_on="2021-04-01", votes=(vote,),
                       recipients=("Sökanden", "Miljökontoret"))  # fmt: skip
    publish(tmp_path, stored(tmp_path, replace(made, decisions=(decision,))))
    page = TestClient(create_app(Desk(tmp_path, tmp_path, ("testserver",)))).get(f"/meeting/{made.document.id}").text
    for said in ("med acklamation", "fortsätter 2021-04-01", "ordförandens utslagsröst"):
        assert said in page
    assert page.count("Skickas till: Sökanden, Miljökontoret") == 1


def test_a_quote_is_outlined_where_it_stands(client: TestClient) -> None:
    """The box covers the line of the decision on the page image."""
    made = record("a.pdf", 2020)
    (decision,) = made.decisions
    page = client.get(f"/meeting/{made.document.id}?mark={decision.start}-{decision.end}").text
    (box,) = re.findall(r'<rect class="mark" x="([\d.]+)" y="([\d.]+)"', page)
    line = next(line for line in made.document.lines if line.start <= decision.start < line.end)
    assert abs(float(box[1]) - line.top) < 3
    assert "Nämnden beviljar bygglov." in page


def test_the_page_image_is_a_picture(client: TestClient) -> None:
    answer = client.get(f"/page/{record('a.pdf', 2020).document.id}/1.png")
    assert answer.status_code == 200 and answer.content.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "address",
    [
        "/meeting/nope", "/page/nope/1.png", "/person/%27%20OR%201=1", "/municipality/..%2F..%2Fsecret.txt",
        "/file/..%2Fsecret.txt.pdf", "/static/../../secret.txt", "/topic/%3Cscript%3E", "/body?name=x", "/nothing",
    ],
)  # fmt: skip
def test_what_is_not_there_is_404(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "outside the archive" not in answer.text and "<script>" not in answer.text


HOSTILE = [
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    '"; DROP TABLE decisions; --',
    "\x00",
    "../../etc/passwd",
    "%",
    "\\",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "path", ["/search?q={}", "/people?q={}", "/case?number={}", "/decisions?person={}", "/search?body={}"]
)
def test_hostile_input_is_only_text(client: TestClient, path: str, text: str) -> None:
    """It is escaped, finds nothing and breaks nothing."""
    from urllib.parse import quote

    answer = client.get(path.format(quote(text)))
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.text


def test_exports_hold_exactly_what_is_filtered(client: TestClient) -> None:
    """CSV, JSON and Parquet have the same rows, each with its file and page."""
    import io

    import pyarrow.parquet as pq

    rows = client.get("/api/decisions?year=2020").json()
    assert [(r["file"], r["page"], r["text"]) for r in rows] == [("a.pdf", 1, "Nämnden beviljar bygglov.")]
    table = pq.read_table(io.BytesIO(client.get("/api/decisions?year=2020&form=parquet").content)).to_pylist()
    assert [{k: str(v) for k, v in r.items()} for r in table] == [{k: str(v) for k, v in r.items()} for r in rows]
    lines = client.get("/api/decisions?year=2020&form=csv").text.splitlines()
    assert len(lines) == 2 and "Nämnden beviljar bygglov." in lines[1]


def test_a_search_is_taken_along_as_it_is_shown(client: TestClient) -> None:
    """The same hits in every form, with file, page and quote; what matched is not marked in a table."""
    question = {"q": "förskola", "year": "2020"}
    hits = client.get("/api/search", params=question).json()["hits"]
    lines = client.get("/api/search", params=question | {"form": "csv"}).text.splitlines()
    assert [(hit["file"], hit["page"]) for hit in hits] == [("a.pdf", 1)] and len(lines) == 2
    assert ",a.pdf,1," in lines[1] and "<b>" not in lines[1]
    assert "/api/search?q=f%C3%B6rskola&amp;year=2020&amp;form=csv" in client.get("/search", params=question).text


def test_strangers_are_kept_out(desk: Desk) -> None:
    """Another host name is refused; with a token set, only who has it gets in, and then by cookie."""
    plain = TestClient(create_app(desk), base_url="http://evil.example")
    assert plain.get("/").status_code == 400
    asked = TestClient(create_app(Desk(desk.processed, desk.raw, ("testserver",), "s3cret")))
    assert asked.get("/").status_code == 401
    assert asked.get("/?token=wrong").status_code == 401
    assert asked.get("/?token=s3cret").status_code == 200
    assert asked.get("/decisions").status_code == 200, "the cookie is enough"


def test_headers_forbid_scripts_from_elsewhere(client: TestClient) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy


def test_every_text_is_there_in_both_languages() -> None:
    """Templates name no text that the table lacks, and no text is empty."""
    folder = Path(__file__).parents[2] / "pipeline" / "web" / "templates"
    used = {key for page in folder.glob("*.html") for key in re.findall(r'\bt\("([a-z_]+)"\)', page.read_text())}
    for language in LANGUAGES:
        assert all(Texts(language)(key) for key in used)


def test_the_language_link_stays_in_the_house(client: TestClient) -> None:
    """The way back is a path of ours: no redirect to elsewhere."""
    for back in ("https://evil.example", "//evil.example", "/\\evil.example"):
        answer = client.get("/language/en", params={"back": back}, follow_redirects=False)
        assert answer.headers["location"] == "/"
