"""The organisation that a body belongs to: municipality, region or association, as letterheads and titles name it."""

import re

from pipeline.segment.attendance.words import ORGANISATION
from pipeline.segment.front.named import Named
from pipeline.segment.known import municipality_code

_ORGANISATION = re.compile(
    r"(?<![\w-])(?:Region(?:förbundet)?\s[A-ZÅÄÖ][a-zåäö-]+(?:\s[A-ZÅÄÖ][\wåäö-]+)?|"
    r"[A-ZÅÄÖ][\wåäö-]+(?:\s[A-ZÅÄÖ][\wåäö-]+)?s?\s(?:kommun|stad|Stad|Kommun|KOMMUN|STAD|region|landsting|"
    r"läns landsting)(?![\wåäö])|"
    r"Länsstyrelsen(?:\si)?\s[A-ZÅÄÖ][a-zåäö]+(?:\s[A-ZÅÄÖ][a-zåäö]+)?(?:\slän)?(?![\wåäö])|"
    r"Landstinget(?:\si)?\s[A-ZÅÄÖ][\wåäö-]+)"
)
_HOUSE = re.compile(
    r"(?<![\w-])(?:(?:[Bb][Rr][Ff]|BRF|HSB(?:[:s]+)?\s(?:[Bb]rf|[Bb]ostadsrättsförening(?:en)?)|Riksbyggen\s[Bb]rf|[Bb]ostadsrättsförening(?:en)?)"
    r"|[Kk]oloniförening(?:en)?|[Ss]amfällighetsförening(?:en)?|[Vv]ägförening(?:en)?|[Vv]illaägareförening(?:en)?)"
    r"\s(?:[A-ZÅÄÖ][\wåäöé:&-]*)(?:\s(?:[A-ZÅÄÖ][\wåäöé:&-]*|nr|\d{1,4}(?![-./:\d])))*"
)
_OF = re.compile(
    r"^\s*(?:nr\.?\s*[\d/:–-]+\s*|\d+(?:[/–-]\d+)?\s*)?(?:(?:med|i|för|vid|hos|inom)\s+|"
    r"[–—:,-]\s+)?(?:styrelsen (?:för|i) )?"
)


_OWNED_TAIL = re.compile(
    r"\s(?:(?:norra|södra|östra|västra|övre|nedre)\s)?[a-zåäö]{4,}(?=\s(?:\w+dag(?:en)?\b|den\s|i\s|\d|kl)|\s*$|[,.])"
)


def kommun(municipality: str) -> str:
    """The municipality's own name for itself: "Filipstads kommun", "Ludvika kommun", "Tranås kommun"."""
    return f"{municipality}{'' if municipality[-1] in 'aeiouyåäösxz' else 's'} kommun"


def organisation_after(text: str) -> Named | None:
    """The organisation named after a meeting or a body: "styrelsemöte med Båtklubben Viken tisdagen den ..."."""
    lead = _OF.match(text)
    offset = lead.end() if lead else 0
    rest = text[offset:]
    match = re.match(
        r"[A-ZÅÄÖ][\wåäöéÅÄÖ&-]*(?:\s(?:[A-ZÅÄÖ][\wåäö&-]*|&|av|i|och|för|[a-zåäö]*(?:förening(?:en)?|förbund(?:et)?|klubb(?:en)?|"
        r"sällskap(?:et)?|kår(?:en)?|samfällighet(?:en)?|stiftelse(?:n)?|sektion(?:en)?|skola(?:n)?|kommun|stad|byalag(?:et)?)))*",
        rest,
    )
    if not match:
        return None
    name = re.sub(r"\s(?:av|i|och|för|[A-ZÅÄÖ][a-zåäö]+dag(?:en)?)$", "", match.group(0)).strip()
    if name.endswith("s") and (tail := _OWNED_TAIL.match(rest, match.end())):
        name += tail[0]  # "Kommunalförbundet Ådalens avfall", "Sjöns södra fiskevårdsområdesförening"
    if len(name) < 3 or re.match(r"(?i)^(?:protokoll|datum|plats|tid|närvarande|kl|den|nr|§)\b", name):
        return None
    if municipality_code(name) and not re.search(r"(?i)kommun|stad", name):
        return None  # where they met, not whose meeting it was
    loose = lead is None or not re.search(r"(?:med|för|[–—:,-])\s+$", lead.group(0))
    if loose and not ORGANISATION.search(name):
        return None
    return Named(name, offset, offset + len(name))


def find_organisation(text: str) -> Named | None:
    """A municipality, region or other organisation that a letterhead names."""
    if match := _ORGANISATION.search(text):
        return Named(match.group(0), match.start(), match.end())
    if match := _HOUSE.search(text):
        return Named(match.group(0), match.start(), match.end())
    capital = re.match(r"\s*([A-ZÅÄÖ][A-ZÅÄÖ -]+\s(?:KOMMUN|STAD|LANDSTING|[A-ZÅÄÖ]*FÖRBUND))\b", text)
    if capital:
        return Named(capital.group(1), capital.start(1), capital.end(1))
    return None


def municipality_in(text: str) -> str | None:
    """Code of the municipality whose council or board a running head names: "Filipstads kommunfullmäktige"."""
    match = re.search(r"([A-ZÅÄÖ][\wåäö-]+)\s(?:kommunfullmäktige|kommunstyrelse)", text)
    return municipality_code(match.group(1) + " kommun") if match else None


def municipality_of(organisation: str) -> str | None:
    return municipality_code(organisation) or municipality_code(organisation.title())
