"""Dates in the pipeline: completed from the meeting, placed in their item, and doubtful weekdays reported."""

import pytest

from pipeline.schema import Document, Meeting, Outline
from pipeline.tag import Tagger
from pipeline.tag.dates import anchor_of
from tests.tag.minutes import minutes

TAGGER = Tagger()


def dates(body: str, date: str | None = "2019-05-14") -> list[tuple[str, str | None]]:
    tagged = TAGGER.tag(*minutes(body, date=date))
    return [(m.text, m.value) for m in tagged.mentions if m.label == "date"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Svar senast den 3 juni.", [("den 3 juni", "2019-06-03")]),  # the year is the meeting's
        ("Dnr KS 2019/12 inkom 2019-04-02.", [("2019-04-02", "2019-04-02")]),  # no year of a case number
        ("Bidrag med 2019 kronor för 2020.", [("2020", "2020")]),  # no year of an amount
        ("Läsåret 22/23 och läsåret 2019/20.", [("läsåret 2019/20", "2019/2020")]),  # two figures are no date
    ],
)
def test_dates_of_an_item(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(text.lower(), value) for text, value in dates(body)] == expected


def test_every_mention_has_its_item_page_and_maker() -> None:
    document, outline = minutes("Svar senast den 3 juni.")
    (mention,) = [m for m in TAGGER.tag(document, outline).mentions if m.label == "date"]
    assert document.text[mention.start : mention.end] == mention.text
    assert (mention.item, mention.page, mention.maker) == ("4", 1, "rule:date_day_month/1")


def test_a_wrong_weekday_is_an_issue_and_less_sure() -> None:
    document, outline = minutes("Möte måndagen den 3 juni 2019 och tisdagen den 5 juni 2019.")
    tagged = TAGGER.tag(document, outline)
    assert [i.code for i in tagged.issues if i.code == "weekday_mismatch"] == ["weekday_mismatch"]
    assert [m.confidence > 0.9 for m in tagged.mentions if m.label == "date"] == [True, False]


def test_without_a_meeting_date_the_head_gives_the_anchor() -> None:
    """The first whole day that is printed at the top."""
    document, outline = minutes("Sammanträde 2007-03-11 i skolan. Nästa möte 2 april.", date=None)
    assert anchor_of(document, outline) == "2007-03-11"
    assert dates("Sammanträde 2007-03-11. Nästa möte 2 april.", None)[-1] == ("2 april", "2007-04-02")


def test_an_empty_document_has_no_dates() -> None:
    tagged = TAGGER.tag(Document(id="0" * 64, file="a.pdf", pages=0, text="", lines=()), Outline(Meeting()))
    assert tagged.mentions == ()
