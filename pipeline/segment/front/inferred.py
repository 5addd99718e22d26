"""Where no day is stated: the interval that the document's own evidence leaves for the meeting."""

import re

from pipeline.schema import Evidence, Issue
from pipeline.segment.front.days import find_days
from pipeline.segment.front.head import Head

_MAKER = "rule:front_inferred/1"
_COMING = re.compile(
    r"(?i)\b(?:nästa|kommande|kommer|ska|skall|planeras|senast|inbjud|anmäl|bokas?|välkomna|hålls|startar|äger rum|inför|till och med|"  # noqa: E501
    r"före den|deadline|preliminär)"
)
_PAST = re.compile(
    r"(?i)\b(?:var|hade|har|hölls|redovisades|genomfördes|beslutade|skickades|förra|föregående|senaste mötet|sedan|träffades|"  # noqa: E501
    r"lämnades|publicerades|inkom|antogs|gick|kom)\b"
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
    past, coming = _spoken_of(document.text, years)
    first = max(past, default=None)
    last = min((day for day in coming if first is None or day >= first), default=None)
    if first or last:
        low, high = first or f"{str(last)[:4]}-01-01", last or f"{str(first)[:4]}-12-31"
        value = f"{low}/{high}" if low != high else low
    elif years:
        value = f"{years[0]:04d}"
    elif document.created:
        value = f"../{document.created[:10]}"
        evidence["date"] = Evidence(document.created, 1, maker=_MAKER)
        issue = Issue("date_inferred", "The minutes state no day; the file was made on the day given as its latest.")
        return value, "metadata", [issue]
    else:
        return None, None, [Issue("date_missing", "No day of the meeting is stated, and nothing tells when it was.")]
    message = f"The minutes state no day; what they speak of as past and as coming leaves {value}."
    return value, "inferred", [Issue("date_inferred", message)]


def _spoken_of(text: str, years: list[int]) -> tuple[list[str], list[str]]:
    past, coming = [], []
    for day in find_days(text):
        full = day.in_year(years)
        value = full.edtf()
        if value is None:
            continue
        start = max(text.rfind(". ", 0, day.start), text.rfind("\n\n", 0, day.start), day.start - 160, 0)
        stop = min([i for i in (text.find(". ", day.end), day.end + 120) if i > 0])
        sentence = text[start:stop]
        if _COMING.search(sentence):
            coming.append(value[:10])
        elif _PAST.search(sentence):
            past.append(value[:10])
    return past, coming
