"""The body that met, as printed in titles, running heads, labels or sentences."""

import re
from collections import Counter

from pipeline.segment.front.named import Named
from pipeline.segment.known import municipality_code
from pipeline.swedish.dates.words import MONTH_NAMES
from pipeline.swedish.meeting_words import unaccented

_CORE = (
    r"(?i:fullmäktige|styrelsen?|nämnden|utskottet|(?<!om)rådet|direktion(?:en)?|nätverket|gruppen|grupp|beredning(?:en)?|"
    r"kommittén?|kommitteen?|delegationen?|kollegiet|forumet|forum|presidiet|presidium|revisionen|utskott|råd|nätverk|nämnd|"
    r"kommission(?:en)?|samrådet?|samråd|panelen|teamet|arbetslaget?|representantskapet|byalaget|kapitlet|konsistoriet|kollegium|konventet|"
    r"[a-zåäö]+(?:cheferna|direktörerna|ledarna|sekreterarna|strategerna|samordnarna|utvecklarna|inspektörerna)|rektorerna)"
)
_LEAD = r"(?:[A-ZÅÄÖ][\wåäöéÅÄÖ/-]*(?:,\s|\s(?:och\s|&\s)?)(?:[a-zåäö]+-,?\s(?:och\s)?)?){0,3}"
_TAIL = (
    r"(?:\s(?:för|mot|inom)\s[a-zåäö][\wåäö-]*(?:(?:,\s|\soch\s|\s)(?:[a-zåäö]+|[A-ZÅÄÖ]{2,6}(?!\w))"
    r"(?:-\soch\s[a-zåäö]+)?){0,5}?(?:\sinom\s[a-zåäö][\wåäö-]*)?(?=$|[,.;:–|"
    r"]|\s(?:i|på|vid|den|kl|\d)))?"
)
_BODY = re.compile(
    rf"(?<![\w-]){_LEAD}(?:(?:[a-zåäö]{{3,}}(?:iga|ska|ande|ala|amma|nära|änna|ilda|ella))\s)?"
    rf"(?:[A-ZÅÄÖa-zåäö][\wåäöéÅÄÖ/-]*)?{_CORE}(?![\wåäö-]){_TAIL}"
    rf"(?:(?<=s)\s(?:[a-zåäö-]+\s)?[a-zåäö]*utskott(?![\wåäö]))?"
)
# "Nätverk för samordnare mot våld i nära relationer": a title line of it alone, which may be long, without the place
_NAMED_FOR = re.compile(
    rf"(?:[A-ZÅÄÖ][a-zåäö-]+\s)?[A-ZÅÄÖa-zåäö-]*{_CORE}\s(?:för|mot|inom)\s(?:[a-zåäö]|[A-ZÅÄÖ][a-zåäö]+s\s[a-zåäö])[^.:;|\d\t()]{{3,90}}?"
    r"(?=\s(?:i|på|vid)\s[A-ZÅÄÖ]|$)"
)
# "Stadsdelsnämnden Högåsen": boards of a part of the town are told apart by its name
_OF_PLACE = re.compile(
    r"(?<![\w-])(?:(?:[Ss]tadsdels|[Kk]ommundels|[Dd]istrikts|[Oo]mråd(?:es|s)|[Rr]egiondels)nämnd(?:en)?|[Ff]örsamlingsrådet)"
    r"(?:\s[A-ZÅÄÖ][\wåäö-]+){1,2}"
)
_GENITIVE = re.compile(
    r"(?<![\w-])(?:[A-ZÅÄÖ][\wåäö-]*(?:\soch\s)?\s?){0,3}[a-zåäö]*(?:styrelsens|nämndens|rådets|förbundets|sektionens|förvaltningens)\s"
    r"(?:[a-zåäö-]+(?:\soch\s[a-zåäö]+)?\s)?[a-zåäö]*(?:utskott|beredning|presidium|råd|kommitté|delegation|grupp)(?:et|en)?(?![\wåäö])"
)
# "Kyrkorådets protokoll": the s of the genitive, which is not part of the name
_OWNED = re.compile(
    r"(?i)(?<=rådet|mnden|elsen|ottet|ktige|uppen|erket|ionen|ittén|ingen|idiet)s"
    r"(?=\s(?:extra\s|ordinarie\s|konstituerande\s)?(?:\w*protokoll|sammanträd|möte|minnesanteckn|anteckn|överlägg))"
)
# "Anteckningar från klimatgruppens studiedag": what the minutes are of stands in the genitive, whatever it did
_OF_TITLE = re.compile(
    r"(?i)^\w*(?:anteckningar|protokoll|noteringar|referat|sammanfattning)\s(?:från|av|(?:fört\s|förda\s)?vid)\s"
)
_GENITIVE_END = re.compile(r"(?i)(?<=rådet|mnden|elsen|ottet|uppen|erket|ittén)s(?=\s[a-zåäö])")
_PARTISAN = re.compile(
    r"(?i)partigrupp|rådgivande$|yrkesgrupp|målgrupp|åldersgrupp|riskgrupp|^(?:stads)?råd$|(?:kommunal|region|oppositions|borgar|landstings)råd$"
)
_WEEKDAY = r"(?:mån|tis|ons|tors|fre|lör|sön)dag"
_WEEKDAY_OR_MONTH = re.compile(rf"(?i){_WEEKDAY}|(?:{MONTH_NAMES})\b")
_PART_OF_COUNTRY = re.compile(r"(?i)(?:norra|södra|östra|västra|mellersta|nedre|övre|nord|syd|öst|väst|mellan)\w*\b")
_NOT_FIRST = re.compile(
    r"(?i)(?:\w*protokoll\w*|\w*anteckningar|sammanträde\w*|\w*möte\w*|kallelse|referat|ordinarie|extra|val|närvarande|"
    r"information|rapport|beslut|justering|till|från|ny|nya|vår|den|noteringar|sammanfattning|summering)\b"
)


def find_body(text: str) -> Named | None:
    """The name of a body in a title or a running head, or None."""
    bare = _OWNED.sub(" ", text).replace("\t", "|")  # what stands beside is not part of the name
    if title := _OF_TITLE.match(bare):
        bare = bare[: title.end()] + _GENITIVE_END.sub(" ", bare[title.end() :], count=1)
    if (named := _NAMED_FOR.match(bare)) and not _NOT_FIRST.match(bare):
        return Named(named.group(0), named.start(), named.end())
    for pattern in (_OF_PLACE, _GENITIVE, _BODY):
        for match in pattern.finditer(bare):
            name = _trimmed(match.group(0) + _own_name(bare, match))
            if not _PARTISAN.search(name) and not re.match(r"(?i)^(?:till|från|enligt|för|beslut)\b", name):
                start = match.start() + match.group(0).find(name)
                return Named(name, start, start + len(name))
    return None


# "Vattenrådet Hasselån", "Styrgruppen Treväpplingen": a group told apart by a name, which is no municipality's
_OWN_NAME = re.compile(r"\s([A-ZÅÄÖ][a-zåäö-]{3,}(?:\s[A-ZÅÄÖ][a-zåäö-]{2,})?)(?=\s*$|\s*[|,;:–]|\s+\d)")
_GROUP = re.compile(
    r"(?i)(?:grupp(?:en)?|råd(?:et)?|nätverk(?:et)?|laget|forum(?:et)?|teamet|kommittén|beredning(?:en)?)$"
)


def _own_name(text: str, match: re.Match[str]) -> str:
    named = _OWN_NAME.match(text, match.end()) if _GROUP.search(match.group(0)) else None
    if named is None or municipality_code(named[1]) or municipality_code(named[1].split()[0]):
        return ""
    if any(no.match(named[1]) for no in (_NOT_FIRST, _WEEKDAY_OR_MONTH, _PART_OF_COUNTRY)):
        return ""
    return named.group(0)


# "Revisorerna", "Gruppledarna": those who hold an office, alone on a line; "UVB", "Anteckningar HLM": its letters
_HOLDERS = re.compile(r"[A-ZÅÄÖ][a-zåäö]{3,}(?:orerna|arna|erna|ombuden)")
_LETTERS_ALONE = re.compile(
    r"(?:(?i:(?:mötes|minnes|styrelse|besluts)?(?:protokoll|anteckningar|möte)(?:\s(?:från|med|för|vid|i|nr\s\d+))*)\s)?"
    r"([A-ZÅÄÖ]{2,6}(?:\s[a-zåäö]{3,})?)(?=\s*$|\s+\d|\s*[,–|-])"
)
_NOT_A_BODY = frozenset([
    "AB", "HB", "KB", "PM", "PDF", "NR", "TID", "DAG", "DATUM", "PLATS", "SIDA", "SID", "BLAD", "OBS", "IF", "IK", "BK",
    "FK", "SK", "BRF", "HSB", "KOMMUN", "REGION", "STAD", "BESLUT", "MÖTE", "KALLAD", "LISTA",
])  # fmt: skip


def known_by_little(line: str) -> Named | None:
    """The body in a title line that is nothing but the plural of an office or an abbreviation."""
    if _HOLDERS.fullmatch(line.strip()):
        return Named(line.strip(), 0, len(line))
    match = _LETTERS_ALONE.match(line.strip())
    if match and match[1].split()[0] not in _NOT_A_BODY and not municipality_code(match[1]):
        return Named(match[1], match.start(1), match.end(1))
    return None


def whole_line(text: str) -> Named | None:
    """A title line that is nothing but the name of a body, in whatever words: "Sydnärkes gemensamma valnämnd"."""
    bare = re.sub(r"\s*\([^)]*\)$", "", text.strip())
    bare = re.sub(r"^[A-ZÅÄÖ]{2,6}[,:]?\s(?=[A-ZÅÄÖ][a-zåäö])", "", bare)  # "LGS, Lokal samverkansgrupp"
    words = bare.split()
    if not 1 <= len(words) <= 6 or not bare[0].isupper() or re.search(r"[\d:.!?/|]", bare):
        return None
    if not re.search(rf"{_CORE}$", words[-1]) or _PARTISAN.search(bare) or _NOT_FIRST.match(bare):
        return None
    if any(word.lower() in ("kommun", "stad", "kommuns", "stads", "landsting", "med", "till") for word in words[:-1]):
        return None
    return Named(bare, text.find(bare), text.find(bare) + len(bare))


def is_body(text: str) -> bool:
    """Whether the whole of `text` is the name of a body, with nothing more than a place after it."""
    found = find_body(text.strip())
    rest = text.strip()[found.end :] if found else ""
    return bool(found and found.start == 0 and re.fullmatch(r"[\s.,:]*(?:i\s[\w\såäö]+)?", rest))


def body_in_file_name(name: str, text: str) -> Named | None:
    """The body in a file's name, where dots and rings are often lost; spelt as in `text` if it is there."""
    found = _IN_FILE_NAME.search(unaccented(name.lower()))
    if found is None:
        return None
    for word in dict.fromkeys(re.findall(r"[\wåäöé-]+", text.lower())):
        if unaccented(word) == found[0]:
            return Named(word, found.start(), found.end())
    ending = next(end for end in _FILE_ENDINGS if found[0].endswith(unaccented(end)))
    return Named(found[0][: -len(ending)] + ending, found.start(), found.end())


_FILE_ENDINGS = (
    "nämnden", "styrelsen", "utskottet", "fullmäktige", "rådet", "kommittén", "direktionen", "gruppen", "nätverket",
    "beredningen", "utskott", "nämnd", "styrelse",
)  # fmt: skip
_IN_FILE_NAME = re.compile(rf"[a-z]*(?:{'|'.join(unaccented(end) for end in _FILE_ENDINGS)})(?![a-z])")


def commonest_body(text: str) -> Named | None:
    """The body that the text speaks of as "the network", "the board": for minutes that name none in their head."""
    pattern = re.compile(
        r"(?<![\w-])(?:[A-ZÅÄÖ]{2,}[/\w]*-)?[A-ZÅÄÖa-zåäö]*(?:nätverket|styrgruppen|arbetsgruppen|referensgruppen|gruppen|rådet|"
        r"kommittén|styrelsen|nämnden|utskottet|direktionen)(?![\wåäö])"
    )
    counts = Counter(match.group(0).lower() for match in pattern.finditer(text))
    if not counts:
        return None
    best = max(counts, key=lambda word: (counts[word] + ("nätverket" in word or "gruppen" in word), -len(word)))
    match = re.search(rf"(?<![\w-]){re.escape(best)}(?![\wåäö])", text, re.I)
    return Named(match.group(0), match.start(), match.end()) if match else None


_ITS_DAY = re.compile(rf"(?i)\s{_WEEKDAY}(?:en)?$")  # "gruppen för social omsorg torsdagen"


def _trimmed(name: str) -> str:
    """Without words that stand before the name: "Protokoll Kommunstyrelsen", "Anteckningar, Folkhälsonätverket"."""
    name = re.sub(
        r"^(?:(?:\w*[Pp]rotokoll\w*|PROTOKOLL|\w*[Aa]nteckningar|Kallelse|Sammanträde|Möte|Datum|Organ|Sida|Referat|"
        r"Föredragningslista|Dagordning|Ordinarie|Extra|Noteringar|Sammanfattning|Summering)[,:]?\s+)+",
        "", name.strip(),
    )  # fmt: skip
    name = re.sub(r"^\w*(?:[Mm]öte|[Tt]räff|[Ss]ammanträde)(?:t|et|en)?,?\s+(?=[A-ZÅÄÖa-zåäö])", "", name)
    name = re.sub(r"^[A-ZÅÄÖ]{2,6},?\s(?=[A-ZÅÄÖ][a-zåäö])", "", name)
    name = re.sub(r"(?i)^(?:(?:fört|förd|förda|hållet|från|vid|med|av)\s+)+", "", name)
    name = _ITS_DAY.sub("", name)
    return re.sub(r"^(?:(?:\w+s)\s(?:kommun|stad|Stad|Kommun)s?,?\s+)", "", name).strip(" ,.")
