"""Charts show every figure once, say in words what they are, and never break on odd data."""

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from pipeline.web.charts import LANES, Point, alone, lanes, spark, trend

NAME = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
POINTS = st.lists(st.builds(Point, NAME, st.floats(1900, 2100), st.integers(1, 10_000)), max_size=40)


@given(POINTS, NAME)
def test_any_points_make_a_timeline(points: list[Point], title: str) -> None:
    """Well-formed, all dots inside, no more lanes than are readable."""
    drawn = lanes(points, title, "övriga")
    if not points:
        assert drawn == ""
        return
    root = ElementTree.fromstring(drawn)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert root.attrib["aria-label"] == title
    assert len([t for t in root.iter("text") if t.get("class") == "name"]) <= LANES
    for dot in root.iter("circle"):
        assert 0 <= float(dot.attrib["cx"]) <= width and 0 <= float(dot.attrib["cy"]) <= height


def test_a_timeline_begins_with_who_had_it_first() -> None:
    drawn = lanes([Point("Kommunstyrelsen", 2017.4, 1), Point("Nämnden", 2016.2, 1)], "ärende", "övriga")
    assert re.findall(r'class="name"[^>]*>([^<]+)', drawn) == ["Nämnden", "Kommunstyrelsen"]
    assert re.findall(r'class="label"[^>]*>([^<]+)', drawn) == ["2016", "2017"]


def test_many_lanes_end_in_one_that_holds_the_rest() -> None:
    points = [Point(f"Nämnd {n:02}", 2000.5, 20 - n) for n in range(20)]
    names = re.findall(r'class="name"[^>]*>([^<]+)', lanes(points, "x", "övriga"))
    assert len(names) == LANES and names[-1] == "övriga" and names[0] == "Nämnd 00"


@given(st.dictionaries(st.integers(1900, 2100), st.integers(1, 10**6)), NAME)
def test_a_spark_has_a_bar_per_year(years: dict[int, int], what: str) -> None:
    drawn = spark(years, (1900, 2100), what)
    assert drawn.count("<rect") == len(years)
    if years:
        best = max(years, key=lambda year: (years[year], year))
        assert ElementTree.fromstring(drawn).attrib["aria-label"].endswith(f"{best}: {years[best]}")


def test_bars_are_as_high_as_they_count() -> None:
    rows = [{"year": 2019, "items": 2, "items_covered": 4}, {"year": 2020, "items": 4, "items_covered": 8}]
    heights = re.findall(r'class="(\w+)"[^>]*height="([\d.]+)"', trend(rows, "year", "t"))
    found = {kind: [float(h) for k, h in heights if k == kind] for kind in ("value", "covered")}
    assert found["value"][1] == 2 * found["value"][0] > 0 and found["covered"][1] == 2 * found["covered"][0] > 0
    assert trend([], "year", "t") == "" and ElementTree.fromstring(alone([], "year", "<t>")).tag.endswith("svg")
