"""Kinds of meetings, which say who met: "styrelsemöte nr 4", "klubbstyrelsemöte", "fiskestämma"."""

import re
from functools import lru_cache

from pipeline.segment.front.named import Named
from pipeline.swedish.tables import rows

# "Klubbstyrelsemöte", "nätverksträff", "socialnämndssammanträde": the body that met; its name ends in the definite form
_MET = re.compile(
    r"(?i)(?<![\wåäö-])([\wåäö-]*?)(grupp|nätverk|råd|utskott|nämnd|styrelse|kommitté|beredning|direktion|presidie|"
    r"delegation|byalag|representantskap|chef|kommission)s?-?(?:möte|träff|sammanträde|sammankomst|överläggning|protokoll)"
    r"(?:t|et|en)?(?![\wåäö])"
)
_DEFINITE = {
    "grupp": "gruppen", "nätverk": "nätverket", "råd": "rådet", "utskott": "utskottet", "nämnd": "nämnden",
    "styrelse": "styrelsen", "kommitté": "kommittén", "beredning": "beredningen", "direktion": "direktionen",
    "presidie": "presidiet", "delegation": "delegationen", "byalag": "byalaget", "chef": "cheferna",
    "representantskap": "representantskapet", "kommission": "kommissionen",
}  # fmt: skip


# "Fiskestämma", "årsstämmoprotokoll": a general meeting of whatever kind is called by its own name
_STAMMA = re.compile(r"(?i)(?<![\wåäö-])([a-zåäö]{2,}stämm)(?:a|an|o(?:protokoll|möte|sammanträde)\w*)(?![\wåäö])")
# "Brukarmöte", "planeringsträff": the least that a title can say
_GATHERING = re.compile(r"(?i)(?<![\wåäö-])([a-zåäö]{3,}(?:möte|träff))(?:t|en)?(?![\wåäö])")


def gathering(text: str) -> Named | None:
    """The meeting itself, where a title names nobody who met."""
    match = _GATHERING.search(text)
    if match is None:
        return None
    name = match[1].lower() + ("t" if match[1].lower().endswith("e") else "en")
    return Named(name[:1].upper() + name[1:], match.start(), match.end())


def _met_in(text: str) -> Named | None:
    if general := _STAMMA.search(text):
        name = general[1].lower() + "an"
        return Named(name[:1].upper() + name[1:], general.start(), general.end())
    match = _MET.search(text)
    if match is None or (match[2].lower() == "chef" and not match[1]):
        return None
    name = match[1] + _DEFINITE[match[2].lower()]
    return Named(name[:1].upper() + (name[1:].lower() if match[0].isupper() else name[1:]), match.start(), match.end())


def find_meeting_body(text: str) -> Named | None:
    """The body whose kind of meeting `text` names: "styrelsemöte nr 4" is the Styrelsen."""
    folded = text.lower()
    for word, body, pattern in _meetings():
        if word in folded and (match := pattern.search(folded)):
            return Named(body, match.start(), match.end())
    return _met_in(text)


def meeting_words(text: str) -> list[Named]:
    """Every word for a kind of meeting, from left to right."""
    found = []
    folded = text.lower()
    for word, body, pattern in _meetings():
        for match in pattern.finditer(folded) if word in folded else ():
            found.append(Named(body, match.start(), match.end()))
    if not found and (named := _met_in(text)):
        found.append(named)
    return sorted(found, key=lambda named: named.end)


_GENERAL = re.compile(
    r"(?i)(?:vår|höst|månads|kvartals|medlems|områdes|personal|förenings|dialog|samråds|budget)mötet"
)


def is_general(meeting: Named) -> bool:
    """Whether the kind of meeting says little of who met: "vårmöte" against "styrelsemöte"."""
    return meeting.name.isupper() or bool(_GENERAL.match(meeting.name))


@lru_cache
def _meetings() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(word, body, pattern of the whole word), long words first."""
    pairs = sorted(((r["word"], r["body"]) for r in rows("body_meetings.csv")), key=lambda pair: -len(pair[0]))
    return tuple((word, body, re.compile(rf"(?<![\wåäö]){re.escape(word)}(?![\wåäö])")) for word, body in pairs)
