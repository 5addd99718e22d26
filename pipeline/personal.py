"""Personal numbers (personnummer and samordningsnummer): seen by form, date and check digit, and never stored.

The mask is as long as what it covers, so that places in the text stay right: 19121212-1212 becomes 19121212-XXXX.
"""

import re
from collections import Counter
from dataclasses import replace
from datetime import date

from pipeline.schema import Document, Issue

_FORM = re.compile(r"(?<![\d-])((?:18|19|20)?\d{6})(\s?[-+–]\s?|)(\d{4}|XXXX)(?![\d-])")


def mask(text: str) -> str:
    """The text with the last four figures of each personal number replaced by X."""
    return _FORM.sub(_masked, text) if text and _FORM.search(text) else text


def spans(text: str) -> list[tuple[int, int]]:
    """Where personal numbers stand in the text, masked ones too: on the page they are still to be read."""
    return [found.span() for found in _FORM.finditer(text) if _is_one(found)]


def mask_document(document: Document) -> Document:
    """The document as it may be stored; an issue for each page on which its text is not what is printed any more."""
    asides = tuple(replace(aside, text=mask(aside.text)) for aside in document.asides)
    title = mask(document.title) if document.title else document.title
    text = mask(document.text)
    if text == document.text:
        return replace(document, asides=asides, title=title)
    pages = Counter(document.page_of(a) for a, b in spans(document.text) if document.text[a:b] != text[a:b])
    found = tuple(
        Issue("personal_number", f"{count} masked: a personal number is printed here, and kept nowhere.", page,
              room="read")
        for page, count in sorted(pages.items())
    )  # fmt: skip
    return replace(document, text=text, asides=asides, title=title, issues=(*document.issues, *found))


def _masked(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}XXXX" if _is_one(found) else found.group()


def _is_one(found: re.Match[str]) -> bool:
    """Ten figures alone may be an amount or a telephone number: without a sign, the century has to be there."""
    if not found[2] and len(found[1]) == 6:
        return False
    return _day(found[1]) and (found[3] == "XXXX" or _check(found[1][-6:] + found[3]))


def _day(birth: str) -> bool:
    year = int(birth[:-4]) if len(birth) == 8 else 1900 + int(birth[:2])
    day = int(birth[-2:])
    try:
        date(year, int(birth[-4:-2]), day - 60 if day > 60 else day)
    except ValueError:
        return len(birth) == 6 and birth[2:] == "0229"  # of a leap year in another century
    return True


def _check(digits: str) -> bool:
    """Luhn's check over ten figures."""
    total = 0
    for place, figure in enumerate(map(int, digits)):
        doubled = figure * (2 - place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
