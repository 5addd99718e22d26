"""Case numbers and amounts in the pipeline, and what yields to them."""

from pipeline.tag import Tagger
from tests.tag.minutes import minutes

TAGGER = Tagger()


def test_case_numbers_amounts_and_dates_share_nothing() -> None:
    """A case number holds its year, an amount its figures; only what is left is a date."""
    body = "Dnr KS 2018/12-04. Nämnden beviljar 2 018 kronor, sedan 2017, ur budget 2019 (SN/2019:7)."
    mentions = [m for m in TAGGER.tag(*minutes(body)).mentions if m.label in ("case_number", "money", "date")]
    assert [(m.label, m.text, m.value) for m in mentions] == [
        ("case_number", "KS 2018/12-04", "KS 2018/12-04"),
        ("money", "2 018 kronor", "2018"),
        ("date", "2017", "2017"),
        ("date", "2019", "2019"),
        ("case_number", "SN/2019:7", "SN 2019/7"),
    ]
