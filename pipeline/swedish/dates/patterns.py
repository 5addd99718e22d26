"""How Swedish minutes print dates: one pattern per form, built from shared pieces. No meaning here; see `readings`."""

import re

from pipeline.swedish.dates.words import either

_I = re.IGNORECASE

# -- pieces -----------------------------------------------------------------------------------------------------------
S = r"[ \u00a0]*(?:\n[ \u00a0]*)?"  # white space that may hold one line break; a tab parts two columns
S1 = r"(?:[ \u00a0]+(?:\n[ \u00a0]*)?|\n[ \u00a0]*)"  # the same, at least one character
DASH = r"[-‐‑‒–—−]"
# from ... to: a dash, "till", "till och med", "t.o.m."
TO = rf"(?:{S}(?:--|{DASH}){S}|{S1}(?:(?:t[ .]?o[ .]?m\.?)|till(?:{S1}och{S1}med)?|tom){S1})"
FOUR = r"(?:1[89]|20)\d\d"
MONTH = rf"(?:{either('month')})"
DAYMONTH = rf"(?:{either('month')}|{either('misread')})"  # beside a day also a misread month
DAY = r"(?:[12]\d|3[01]|0?[1-9])"
ORDINAL = r"(?::?(?:e|a|de|dje|te)(?![\w])|\.(?=\s))?"
WEEKDAY = rf"(?:{either('weekday')})(?:en|ens|ar|arna)?"
WEEKDAYS = rf"(?:(?P<weekday>{WEEKDAY})(?P<weekdays>{S}(?:{DASH}|och|/){S}{WEEKDAY})?\.?,?{S1})?"
DEN = rf"(?:d\.|den{S1}|de{S1})?"


_DOT = r"(?:\.(?=[ \u00a0]?(?-i:[\d\-–a-zåäö])))?"  # of an abbreviation, not of the sentence


def _year(name: str) -> str:
    """A year after a day and month: " 2021", ", 2021", " år 2021", " -21", "-2021"."""
    return (
        rf"(?:,?{S1}(?:år{S1})?(?P<{name}>{FOUR})(?![\d])(?!:\d)|{S}[-‐‑–]{S}(?P<{name}_dash>{FOUR})(?![\d-])"
        rf"|{S1}?[-‐‑’'´](?P<{name}_short>\d\d)(?![\d.:/]|{DASH}\d|{S}{DAYMONTH}))"
    )


# -- days in figures ---------------------------------------------------------------------------------------------------
_ISO_GAP = r"(?:[ ]?[-‐‑–−][ ]?\n?[ ]?|[./])"
_ISO = rf"(?P<y%d>{FOUR}){_ISO_GAP}(?P<m%d>1[0-2]|0?[1-9]){_ISO_GAP}(?P<d%d>{DAY})"
ISO = re.compile(
    (_ISO % (1, 1, 1))
    + r"(?!\d)"
    + rf"(?:(?:{TO}|/)(?:{_ISO % (2, 2, 2)}|(?P<m3>1[0-2]|0[1-9])[-‐‑–](?P<d3>{DAY}))(?!\d)"
    + rf"|{S}(?:--|[–—]|(?P<hyphen>-)){S}(?P<d4>[0-3]\d)(?![\d.:-]|{S}[–-]{S}\d))?"
)
ISO_DAMAGED = re.compile(
    r"(?P<y>2[,. ]\d\d\d|2[0O]\d\d|20[\dlOI]{2})-(?P<m>[01OlI][\dlOI])-(?P<d>[0-3OlI][\dlOI])(?![\w-])"
)
ISO_SPACED = re.compile(rf"(?P<y>{FOUR}) (?P<m>0[1-9]|1[0-2]) (?P<d>0[1-9]|[12]\d|3[01])(?![\d]| \d)")
_MMDD = r"(?P<m%s>0[1-9]|1[0-2])(?P<d%s>0[1-9]|[12]\d|3[01])"
COMPACT = re.compile(
    rf"(?P<y>{FOUR}){_MMDD % ('', '')}(?:[-–](?P<y2>{FOUR}){_MMDD % ('2', '2')})?(?![\w]|-\d|[ \u00a0]\d)"
)
SHORT = re.compile(
    rf"(?P<y1>\d\d)[-‐‑](?P<m1>0[1-9]|1[0-2])[-‐‑](?P<d1>0[1-9]|[12]\d|3[01])(?![\w]|[-‐‑]\d)"
    rf"(?:{TO}(?P<y2>\d\d)[-‐‑](?P<m2>0[1-9]|1[0-2])[-‐‑](?P<d2>0[1-9]|[12]\d|3[01])(?![\w]|[-‐‑]\d))?"
)
SIX = re.compile(
    rf"(?P<y>\d\d){_MMDD % ('', '')}(?:[-–](?P<y2>\d\d){_MMDD % ('2', '2')})?(?![\w]|[-‐‑,.:]\d|[ \u00a0]\d)"
)
NUMERIC = re.compile(  # 3.12.2009, 12-05-2022, 12/05/2022, 12/05/22
    rf"(?P<d>{DAY})(?P<gap>[./-])(?P<m>1[0-2]|0?[1-9])(?P=gap)(?:(?P<y>{FOUR})|(?P<short>\d\d))(?![\w]|[./-]\d)"
)
SLASH = re.compile(  # 16/4, 9/2-2017, 12/5-08, 31/12 2015, tisdag 7/10, 20/6–22/6, 20-22/6
    rf"(?P<between>mellan{S1})?{WEEKDAYS}{DEN}(?:(?P<d0>{DAY}){S}{DASH}{S})?(?P<d1>{DAY})/(?P<m1>1[0-2]|"
    rf"0?[1-9])(?![\d/])(?:{_year('y1')})?"
    rf"(?:(?:{TO}|(?(between){S1}och{S1}|(?!))){DEN}(?P<d2>{DAY})/(?P<m2>1[0-2]|"
    rf"0?[1-9])(?![\d/])(?:{_year('y2')})?)?(?![\w/])",
    _I,
)
SLASH_DAMAGED = re.compile(  # 2l/4, l7l2 and den2315 as optical character recognition leaves 21/4, 17/2 and 23/5
    rf"(?:{WEEKDAYS}den(?P<space>{S})|{WEEKDAY}{S1})(?P<d>[123lI][\dlIO]|[\dlI])(?P<gap>[/l1I|])(?P<m>1[0-2]|"
    rf"[1-9lI])(?![\w/])", _I
)

# -- days in words -----------------------------------------------------------------------------------------------------
DAYS = re.compile(  # den 12 juni 2025, 1 oktober–31 december 2018, 12–13 juni, mellan den 3 och 10 maj
    rf"(?P<between>mellan{S1})?{WEEKDAYS}{DEN}(?P<d1>{DAY}){ORDINAL}(?:{S}(?P<m1>{DAYMONTH})\b{_DOT}(?:{_year('y1')})?)?"
    rf"(?:(?P<to>{TO}|(?(between){S1}och{S1}|(?!))){WEEKDAYS.replace('weekday', 'other')}{DEN}"
    rf"(?P<d2>{DAY}){ORDINAL}{S}(?P<m2>{DAYMONTH})\b{_DOT}(?:{_year('y2')})?)?",
    _I,
)
DAY_WORDS = re.compile(  # den tredje mars, första maj
    rf"(?:{WEEKDAYS}den{S1}(?P<ordinal>{either('ordinal')})|"
    rf"(?P<first>första)){S1}(?P<m1>{MONTH})\b{_DOT}(?:{_year('y1')})?",
    _I,
)
LAST_DAY = re.compile(  # den sista december, sista maj 2024
    rf"(?:den{S1})?sista{S1}(?P<m1>{MONTH})\b{_DOT}(?:{_year('y1')})?", _I
)
DAY_LIST = re.compile(  # den 7, 14 och 21 maj 2024
    rf"{WEEKDAYS}{DEN}(?P<days>{DAY}{ORDINAL}(?:{S},{S}(?:den{S1})?{DAY}{ORDINAL}){{0,9}}"
    rf"(?:{S1}(?:och|samt|eller|&|resp\.?|respektive){S1}|(?<=\d),{S}(?=\d\d?{S}{DAYMONTH}))"
    rf"(?:den{S1})?{DAY}{ORDINAL}){S}(?P<m1>{DAYMONTH})\b{_DOT}(?:{_year('y1')})?",
    _I,
)

# -- months, quarters, weeks, seasons, years ---------------------------------------------------------------------------
_AFTER_MONTH = (
    rf"(?:{S1}(?:månad|månads|år))?"
    rf"(?:(?:{S1}|[-‐‑])(?P<%s>{FOUR})(?![\d])(?!:\d)|{S1}?[-’'](?P<%s_short>\d\d)(?![\d.:]))?"
)
MONTHS = re.compile(  # mars 2021, januari–augusti 2018, september-dec, oktober 2018 till januari 2019
    rf"(?P<between>mellan{S1})?(?P<m1>{MONTH})\b{_DOT}{_AFTER_MONTH % ('y1', 'y1')}"
    rf"(?:(?P<to>{TO}|{S}/{S}|{S1}(?:och|samt){S1})(?P<m2>{MONTH})\b{_DOT}{_AFTER_MONTH % ('y2', 'y2')})?",
    _I,
)
_YM = rf"(?P<y%s>{FOUR})-(?P<m%s>0[1-9]|1[0-2])(?![\w]|[-‐‑–/:.]\d)"
YEAR_MONTH = re.compile((_YM % ("", "")) + rf"(?:{TO}{_YM % ('2', '2')})?")
_WEEK = r"(?:[1-4]\d|5[0-3]|0?[1-9])(?![\d:%]|[.,]\d)"
WEEK = re.compile(  # v 44, v. 29–30, vecka 5–9, veckorna 44, 45 och 46, vecka 51 2009
    rf"(?:v(?:ecka|eckan|eckorna|eckor|\.)?{S})(?P<w1>{_WEEK})"
    rf"(?:(?:{TO}|{S}/{S})(?:v(?:ecka|\.)?{S})?(?P<w2>{_WEEK}))?"
    rf"(?P<more>(?:,{S}(?:v(?:ecka|\.)?{S})?{_WEEK}){{0,9}},?{S1}(?:och|samt){S1}(?:v(?:ecka|\.)?{S})?{_WEEK}"
    rf"(?!{S1}{MONTH}|/\d))?"
    rf"(?:,?{S1}(?:år{S1})?(?P<y>{FOUR})(?!\d)|-(?P<y_dash>{FOUR})(?!\d))?",
    _I,
)
YEAR_WEEK = re.compile(rf"(?P<y>{FOUR})[ -]?[Wv][ .]?(?P<w>[0-4]\d|5[0-3])(?![\w])")
_NTH = r"(?:första|andra|tredje|fjärde|1:a|2:a|3:e|4:e|1:sta|2:dra|3:dje|4:de)"
PART = re.compile(  # Q1 2017, kvartal 4 2018, första kvartalet 2019, tertial 2, första halvåret 2020
    rf"(?:(?P<kind>Q|kv(?:artal|\.)?{S}|tertial{S})(?P<n1>[1-4])(?![\d,])(?:{S}{DASH}{S}(?:Q)?(?P<n2>[1-4])(?![\d,]))?"
    rf"|(?P<nth>{_NTH}){S1}(?P<noun>kvartalet|tertialet|halvåret|kvartal|tertial|halvår))"
    rf"(?:{S}(?:(?:år|av|under){S1})?[-’'/]?{S}(?P<y>{FOUR})(?!\d)|{S}[-’'](?P<y_short>\d\d)(?![\d]))?(?![\w%])",
    _I,
)
TERTIAL = re.compile(rf"(?P<kind>T)(?P<n1>[1-3])[ /-]?(?P<y>{FOUR})(?!\d)")
PART_AFTER = re.compile(rf"(?P<y>{FOUR}){S}[-:]?{S}(?P<kind>Q|kv(?:artal)?{S}|T)(?P<n1>[1-4])(?![\w])", _I)
SEASON = re.compile(  # hösten 2023 – våren 2025, våren och sommaren 2016, HT 2025, ht-25, höstterminen 2025
    rf"(?P<s1>{either('season')})\b(?:\.?(?:{S1}|{S}[-‐‑]{S})(?P<y1>{FOUR})(?!\d)|"
    rf"{S1}?[-’'](?P<y1_short>\d\d)(?![\d]))?"
    rf"(?:(?P<to>{TO}|{S1}(?:och|samt){S1}|{S}/{S})(?P<s2>{either('season')})\b"
    rf"(?:(?:{S1}|{S}[-‐‑]{S})(?P<y2>{FOUR})(?!\d)|{S1}?[-’'](?P<y2_short>\d\d)(?![\d]))?)?",
    _I,
)
PAST_SEASON = re.compile(rf"(?P<s1>{either('past_season')})(?!\w)", _I)  # i somras
TERM_SHORT = re.compile(r"(?P<s1>HT|VT|ht|vt|Ht|Vt)[ ]?[-]?(?P<y>(?:20)?\d\d)(?![\w]|[.,:-]\d)")
SCHOOL_YEAR = re.compile(
    rf"(?P<word>(?:läs|verksamhets|budget|räkenskaps|säsong)[^\W\d_]*{S1}|läsår[^\W\d_]*{S1}|riksmötet{S1}|"
    rf"vintern{S1}|säsongen{S1})?"
    rf"(?P<y1>{FOUR}|\d\d)(?:[/–]|(?(word)-|(?!)))(?P<y2>{FOUR}|\d\d)(?![\w/:]|[-.]\d)"
    rf"(?:{TO}(?P<y3>{FOUR}|\d\d)[/–](?P<y4>{FOUR}|\d\d)(?![\w/:]|[-.]\d))?",
    _I,
)
YEAR = re.compile(
    rf"(?P<between>mellan{S1}(?:åren{S1})?)?(?P<y1>{FOUR})(?![\w/@]|[.,:]\d)"
    rf"(?:(?P<to>{TO}|(?(between){S1}och{S1}|(?!)))(?P<y2>{FOUR})(?![\w/@]|[.,:]\d|-\w)"
    rf"|[-–](?P<y2_short>1[3-9]|[2-9]\d)(?![\w]|[-–/.:]\w)|(?![-‐‑][^\W_]))",
    _I,
)
TIME = re.compile(
    rf"{S},?{S}(?:(?:kl|klockan)\b\.?{S})?(?P<from>(?:[01]?\d|2[0-3])[.:][0-5]\d)"
    rf"(?:{S}(?:{DASH}|till|och){S}(?:kl\.?{S})?(?P<to>(?:[01]?\d|2[0-4])[.:][0-5]\d))?(?![\d])"
    rf"|{S},?{S}(?:kl|klockan)\b\.?{S}(?P<from_hour>[01]?\d|2[0-3])(?:{S}{DASH}{S}(?P<to_hour>[01]?\d|"
    rf"2[0-4]))?(?![\d.:])",
    _I,
)

# Where a date may begin: a figure, or the first letters of one of its words. Everything else is skipped unread.
TRIGGER = re.compile(
    r"(?<!\w)(?:(?P<figure>\d)|T[1-3](?=[ /\-\d])|(?i:[djfmasontlvqkhbr])(?i:"
    r"(?<=d)(?:en[ \u00a0\d\n]|e |\.\d|ec)|(?<=m)(?:ellan|ar|aj|ån)|(?<=j)(?:an|un|ul)|(?<=f)(?:eb|re|jä|ör)|"
    r"(?<=a)(?:pr|ug|nd)|(?<=s)(?:ep|ön|om[mr]|äs|ista)|(?<=o)(?:kt|ns)|(?<=n)ov|(?<=t)(?:is|or|er|re)|"
    r"(?<=l)(?:ör|äs|[\d/l])|(?<=v)(?: ?\d|\.|eck|år|int|t|erk)|(?<=q)[1-4]|(?<=k)v[ .a]|(?<=h)(?:öst|t)|"
    r"(?<=b)udg|(?<=r)(?:iks|äk)))"
)
