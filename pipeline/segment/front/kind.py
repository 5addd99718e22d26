"""What kind of document it is: the words of its title, and whether it tells of a meeting that was held."""

import re

from pipeline.schema import Evidence
from pipeline.segment.front.head import Head
from pipeline.swedish.meeting_words import document_type

_MAKER = "rule:front_kind/1"
# Minutes tell what was done; a summons tells what is to come. Each sign counts once per line.
_HELD = re.compile(
    r"(?i)\b(?:beslutade|beslutades|beslöts?|valdes|utsågs|godkändes|fastställdes|lades till handlingarna|"
    r"öppnades|öppnade|avslutades|"
    r"bifölls|avslogs|bordlades|antogs|noterades|tackade|hälsade|antecknas till protokollet|enades om|vid protokollet|"
    r"protokoll fört|närvarande|frånvarande|justeras|justerat|justerare)\b"
)
# Minutes in the present tense say the same; what a summons proposes sounds alike, so they count under a title only.
_HELD_NOW = re.compile(
    r"(?i)\b(?:beslutar|godkänns|godkänner|fastställs|fastställer|utses|utser|väljs|väljer|antas|antar|avslås|avslår|"
    r"bordläggs|lägg(?:s|er) .{0,40}till handlingarna|antecknas|noteras|öppnar|avslutar|tackar|hälsar|tagit del av)\b"
)
_PROPOSED = re.compile(r"(?i)förslag till (?:\w+ )?beslut|\bföreslås\b|beslutsförslag")
# "§ 3 Fastställande av föredragningslista" heads an item, not a document
_OF_AN_ITEM = re.compile(
    r"(?i)(?:\S{1,8}\s?)?§|\d{1,3}\s?[.):]\s|\d{1,3}\s+(?=[A-ZÅÄÖ])|(?:fastställ|godkänn)an?(?:de)?\s|genomgång\s"
    r"|föredragningslistan? (?:fastställs|godkänns|fastställdes|godkändes)"
)
_TO_COME = re.compile(
    r"(?i)\b(?:kallas|kallelse till|kallelse|välkomna till|välkommen till|anmäl (?:förhinder|dig)|osa|"
    r"förslag till beslut|inbjuds|"
    r"vid förhinder|meddela förhinder|kallade|styrelsens yttrande|valberedningens förslag)\b"
)


def read_kind(head: Head, evidence: dict[str, Evidence]) -> str | None:
    """protokoll, anteckningar, minnesanteckningar, kallelse ... or None where no title says it and nothing tells."""
    titles = [(row.text, row) for row in head.rows[:14]]
    found: list[tuple[str, bool, Evidence]] = []
    for text, row in titles:
        joined = _unspaced(text)
        hit = document_type(joined) if len(joined) < 140 else None
        if hit and not hit[1] and _OF_AN_ITEM.match(joined):
            continue
        if hit and not re.search(
            r"(?i)föregående|justera (?:dagens )?protokoll|protokollet (?:förvaras|är|har)|jämte", joined
        ):
            found.append((*hit, head.evidence(row.start, row.end, _MAKER)))
    for aside in head.asides:
        if hit := document_type(_unspaced(aside.text)):
            found.append((*hit, Evidence(aside.text, aside.page, maker=_MAKER)))
    summons = next((f for f in found if f[0] == "kallelse" and f[2].start is not None), None)
    minutes = next((f for f in found if f[1]), None)
    if summons and not _is_held(head, minutes is not None and minutes[2].start is not None):
        evidence["document_type"] = summons[2]
        return "kallelse"
    if minutes:
        evidence["document_type"] = minutes[2]
        return minutes[0]
    return "protokoll" if _is_held(head, False) else (found[0][0] if found else None)


def _is_held(head: Head, titled: bool) -> bool:
    text = head.document.text
    done = len(_HELD.findall(text))
    if titled:
        done += max(0, len(_HELD_NOW.findall(text)) - 2 * len(_PROPOSED.findall(text)))
    coming = len(_TO_COME.findall(text))
    return done >= 3 and done > coming + (0 if titled else 2)


def _unspaced(text: str) -> str:
    """ "M Ö T E S A N T E C K N I N G A R" read as one word."""
    if re.fullmatch(r"(?:\S\s)+\S", text.strip()) and len(text) > 9:
        return re.sub(r"(?<=\S)\s(?=\S)", "", text)
    return text.replace("\t", " ")
