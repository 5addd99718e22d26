"""Dates in Swedish text, as EDTF (ISO 8601-2), completed from the meeting's date and never from today.

`find_dates(text, anchor)` gives every date, month, year, season, term, quarter, week and interval of them in the order
of the text. `in_swedish(value)` writes such a value in Swedish; reading it back gives the value.
"""

from pipeline.swedish.dates.find import DateMatch, find_dates
from pipeline.swedish.dates.words import in_swedish

__all__ = ["DateMatch", "find_dates", "in_swedish"]
