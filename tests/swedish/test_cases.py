"""Case numbers: every printed form with its normal form, and what only looks like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.swedish.cases import find_cases, normal_case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dnr KS 2012/54", [("KS 2012/54", "KS 2012/54")]),
        ("Dnr: KS 2019-00123", [("KS 2019-00123", "KS 2019/123")]),  # leading zeros fall away
        ("§ 3 Ärendenummer SLK-2023-00877", [("SLK-2023-00877", "SLK 2023/877")]),
        ("SLK-2023-00877:45", [("SLK-2023-00877:45", "SLK 2023/877:45")]),  # an act within the case
        ("KF § 72   KS KF/2023:3", [("KS KF/2023:3", "KS KF 2023/3")]),  # two offices
        ("BUN § 1   BUN/2024:26", [("BUN/2024:26", "BUN 2024/26")]),
        ("BUN 2025-00012", [("BUN 2025-00012", "BUN 2025/12")]),
        ("MBN § 43  Dnr MBN-2021-118", [("MBN-2021-118", "MBN 2021/118")]),
        ("Budget (RS/8/2018)", [("RS/8/2018", "RS 2018/8")]),  # number before the year
        ("SN/2016:12", [("SN/2016:12", "SN 2016/12")]),
        ("§ 11 0790/22", [("0790/22", "2022/790")]),  # bare, behind its §
        ("Dnr 311/04-106", [("311/04-106", "2004/311-106")]),  # with a plan code
        ("Dnr 2009-018", [("2009-018", "2009/18")]),
        ("Diarienr ÖF 2018/33-7", [("ÖF 2018/33-7", "ÖF 2018/33-7")]),
        ("(dnr 1-52-22)", [("1-52-22", "1-52-22")]),  # of a kind of its own: kept as printed
        ("Dnr 45/82", [("45/82", "1982/45")]),  # eighties
        ("mål P 812-21, angående rivning", [("P 812-21", "P 2021/812")]),  # a court's case
        ("mål nr 1234-15", [("1234-15", "2015/1234")]),
        ("dnr SFS 2009/17", [("SFS 2009/17", "SFS 2009/17")]),  # an office that has a statute book's letters
        ("Dnr KS 2012/54 och KS 2013/7", [("KS 2012/54", "KS 2012/54"), ("KS 2013/7", "KS 2013/7")]),
        ("SOU 2018:34, Ds 2019:11 och SFS 2017:900", []),  # reports and statutes
        ("prop. 1999/2000:79", []),  # a bill
        ("(2010:900)", []),  # a statute
        ("KS 2025-01-30", []),  # an office and a day
        ("PLAN 2003 - 2006", []),  # a span of years
        ("protokoll KS 3/2018", []),  # the third meeting of the year
        ("2021-04-22, § 12", []),  # a day
        ("0500-10 20 30", []),  # a telephone
    ],
)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.text, m.value) for m in find_cases(text)] == expected


@pytest.mark.parametrize(
    "printed", ["KS 2019/123", "KS/2019:123", "KS-2019-00123", "Dnr KS 2019-123", "ks 2019/123", "KS2019/123"]
)
def test_one_case_has_one_normal_form(printed: str) -> None:
    assert normal_case(printed.upper()) == "KS 2019/123"


@given(
    st.text(max_size=120)
    | st.lists(st.sampled_from(["Dnr ", "KS", " ", "2021", "/", "-", ":", "12", "§ 3 ", "mål ", "."])).map("".join)
)
@settings(max_examples=200, deadline=None)
def test_any_text_gives_offsets_that_hold(text: str) -> None:
    for m in find_cases(text):
        assert text[m.start : m.end] == m.text
        assert normal_case(text)
