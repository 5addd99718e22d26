"""Where no day is stated: the interval that the document's own evidence leaves for the meeting."""

import re

from pipeline.schema import Evidence, Issue
from pipeline.segment.days import find_days
from pipeline.segment.front.head import Head
from pipeline.swedish.dates.words import MONTH_NAMES, MONTHS

_MAKER = "rule:front_inferred/1"
_PAST = re.compile(
    r"(?i)\b(?:var|hade|blev|hölls|förra|föregående|framkom|ställde|gick|kom|fick|gav|gavs|togs|skrevs|beslöt|beslöts|inkom|antogs|"
    r"träffades|sågs|stod|låg|sedan|utkom|bifölls|avslogs|lades|[a-zåäö]{2,}(?:ade|des|tes))\b"
)
_COMING = re.compile(
    r"(?i)\b(?:nästa|kommande|kommer|ska|skall|planeras|senast|inbjudan|bokas?|välkomna|inför|innan|"
    r"sista (?:dag|anmäl)|preliminär|"
    r"deadline|hålla koll)"
)


def infer_date(
    head: Head, years: list[int], evidence: dict[str, Evidence]
) -> tuple[str | None, str | None, list[Issue]]:
    """Last day spoken of as past to first day spoken of as coming; else the file's name; else its year."""
    document = head.document
    named = [day for day in find_days(re.sub(r"[_\s]+", " ", document.file.rsplit("/", 1)[-1])) if day.edtf()]
    if len(named) == 1:
        value = named[0].edtf()
        evidence["date"] = Evidence(document.file.rsplit("/", 1)[-1], 1, maker=_MAKER)
        issue = Issue("date_from_file_name", "The minutes state no day; it is taken from the name of the file.")
        return value, "file_name", [issue]
    past, coming = _spoken_of(document.text, years or _years_of_text(document.text))
    first, last = _between(past, coming)
    if first or last:
        low, high = first or f"{str(last)[:4]}-01-01", last or f"{str(first)[:4]}-12-31"
        value = f"{low}/{high}" if low != high else low
    elif years:
        value = _month_or_season(head) or f"{years[0]:04d}"
    elif document.created:
        value = f"../{document.created[:10]}"
        evidence["date"] = Evidence(document.created, 1, maker=_MAKER)
        issue = Issue("date_inferred", "The minutes state no day; the file was made on the day given as its latest.")
        return value, "metadata", [issue]
    else:
        return None, None, [Issue("date_missing", "No day of the meeting is stated, and nothing tells when it was.")]
    message = f"The minutes state no day; what they speak of as past and as coming leaves {value}."
    return value, "inferred", [Issue("date_inferred", message)]


_OF_TITLE = re.compile(
    rf"(?i)(?<!\d)(?<!\d\s)(?:(?P<month>{MONTH_NAMES})|(?P<season>vår|sommar|höst|vinter)(?:en|n)?),?\s+(?P<year>(?:19|20)\d\d)\b"
)
_SEASONS = {"vår": 21, "sommar": 22, "höst": 23, "vinter": 24}


def _month_or_season(head: Head) -> str | None:
    """The month or the season that a title names: "Nätverksträff i mars 2017" -> 2017-03, "våren 2014" -> 2014-21."""
    match = _OF_TITLE.search(" ".join(row.text for row in head.rows[:3]))
    if match is None:
        return None
    if match["month"]:
        return f"{match['year']}-{MONTHS.index(str(match['month']).lower()) + 1:02d}"
    return f"{match['year']}-{_SEASONS[match['season'].lower()]}"


def _between(past: list[str], coming: list[str]) -> tuple[str | None, str | None]:
    """The last past day and the first coming one, where the fewest days stand on the wrong side."""
    days = sorted({*past, *coming})
    if not days:
        return None, None
    limits = ["", *days]
    wrong = [sum(day > limit for day in past) + sum(day <= limit for day in coming) for limit in limits]
    limit = max(limit for limit, number in zip(limits, wrong, strict=True) if number == min(wrong))
    return max((day for day in past if day <= limit), default=None), min(
        (day for day in coming if day > limit), default=None
    )


def _years_of_text(text: str) -> list[int]:
    """The year that the text names most often, where no day has one."""
    years = re.findall(r"(?<![\d/.:-])((?:19|20)\d\d)(?![\d/.:])", text)
    return [int(max(set(years), key=lambda y: (years.count(y), y)))] if years else []


def _spoken_of(text: str, years: list[int]) -> tuple[list[str], list[str]]:
    past, coming = [], []
    for day in find_days(text):
        full = day.in_year(years)
        value = full.edtf()
        if value is None or (years and full.year is not None and abs(full.year - years[0]) > 1):
            continue  # a day of another time, or a slip of the reading
        sentence = _sentence(text, day.start, day.end)
        if _PAST.search(sentence) and not _COMING.search(sentence):
            past.append(value[:10])
        else:
            coming.append(value[:10])
    return past, coming


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence or list line that a day stands in."""
    before = [m.end() for m in re.finditer(r"[.!?:]\s+(?=[A-ZÅÄÖ\d])|\n\s*(?=[•●▪\uf0b7\d*–-])|\n\n", text[:start])]
    after = re.search(r"[.!?](?=\s+[A-ZÅÄÖ\d]|\s*$)|\n\s*(?=[•●▪\uf0b7*–-])|\n\n|\n(?=\d{1,2}\.?\s)", text[end:])
    low = before[-1] if before else 0
    return text[max(low, start - 200) : end + min(after.start() if after else 200, 200)]
