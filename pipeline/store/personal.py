"""Personal numbers (personnummer and samordningsnummer): seen by form, date and check digit, and masked everywhere.

The mask is as long as what it covers, so that places in the text stay right: 19121212-1212 becomes 19121212-XXXX.
"""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from pipeline.schema import Record

_FORM = re.compile(r"(?<![\d-])((?:18|19|20)?\d{6})(\s?[-+–]\s?|)(\d{4})(?![\d-])")


def mask(text: str) -> str:
    """The text with the last four figures of each personal number replaced by X."""
    return _FORM.sub(_masked, text) if text and _FORM.search(text) else text


def spans(text: str) -> list[tuple[int, int]]:
    """Where personal numbers stand in the text."""
    return [found.span() for found in _FORM.finditer(text) if _is_one(found)]


def _masked(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}XXXX" if _is_one(found) else found.group()


def _is_one(found: re.Match[str]) -> bool:
    """Ten figures alone may be an amount or a telephone number: without a sign, the century has to be there."""
    digits = found[1] + found[3]
    if not found[2] and len(digits) == 10:
        return False
    return _day(found[1]) and _check(digits[-10:])


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


def mask_values(value: Any) -> Any:
    """A row or list with all its texts masked."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: mask_values(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(mask_values(inner) for inner in value)
    return value


def mask_record(record: Record) -> Record:
    """The record with every text in it masked; returned as it is where it holds no personal number."""
    asides = " \n".join(aside.text for aside in record.document.asides)
    return _masked_noun(record) if spans(record.document.text) or spans(asides) else record


def _masked_noun(noun: Any) -> Any:
    if isinstance(noun, str):
        return mask(noun) if type(noun) is str else noun
    if isinstance(noun, tuple):
        return tuple(_masked_noun(inner) for inner in noun)
    if isinstance(noun, dict):
        return {key: _masked_noun(inner) for key, inner in noun.items()}
    if is_dataclass(noun) and not isinstance(noun, type):
        changed = {f.name: _masked_noun(getattr(noun, f.name)) for f in fields(noun)}
        return replace(noun, **changed)
    return noun
