"""Which reader reads which pattern, in the order in which they are tried: after a figure, and after a word."""

from pipeline.swedish.dates import days, periods
from pipeline.swedish.dates import patterns as p

FIGURE_READERS = (
    (p.ISO, days.iso),
    (p.ISO_SPACED, days.compact),
    (p.ISO_DAMAGED, days.iso_damaged),
    (p.COMPACT, days.compact),
    (p.DAY_LIST, days.day_list),
    (p.DAYS, days.days),
    (p.NUMERIC, days.numeric),
    (p.SCHOOL_YEAR, periods.school_year),
    (p.SLASH, days.slash),
    (p.SHORT, days.short),
    (p.SIX, days.six),
    (p.PART_AFTER, periods.part),
    (p.PART, periods.part),
    (p.YEAR_WEEK, periods.year_week),
    (p.YEAR_MONTH, periods.year_month),
    (p.YEAR, periods.year),
)
WORD_READERS = (
    (p.SLASH_DAMAGED, days.slash_damaged),
    (p.DAY_LIST, days.day_list),
    (p.DAYS, days.days),
    (p.SLASH, days.slash),
    (p.DAY_WORDS, days.day_words),
    (p.LAST_DAY, days.last_day),
    (p.MONTHS, periods.months),
    (p.WEEK, periods.week),
    (p.TERTIAL, periods.part),
    (p.PART, periods.part),
    (p.TERM_SHORT, periods.term),
    (p.PAST_SEASON, periods.past_season),
    (p.SEASON, periods.season),
    (p.SCHOOL_YEAR, periods.school_year),
    (p.YEAR, periods.year),
)
