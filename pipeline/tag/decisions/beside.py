"""Sentences that stand beside a resolution and are no part of it: what somebody said, who left, how it is attested."""

import re

# What somebody said or did.
TELLS = re.compile(
    r"\b(?:informera[rd]e?|redogö(?:r|rde)|berätta[rd]e?|föredr(?:ar|og)|påminn(?:er|de)|anse[r]?|ansåg|menar"
    r"|menade|tyck(?:er|te)"
    r"|undra[rd]e?|frågar|frågade|svara[rd]e?|betona[rd]e?|framhåll(?:er|it)|framhöll|uppge[r]?|uppgav|yrka[rd]e?"
    r"|yttra[rd]e?|låter\s+anteckna|lät\s+anteckna"
    r"|reservera[rd]e?|beklaga[rd]e?|anmäl(?:er|de)\s+(?:intresse|jäv)"
    r"|delt(?:ar|og|ager)\s+(?:inte|ej|icke)"
    r"|lämnar\s+(?:ett|följande|en)|reservation(?:en|er)?\s+(?:från|av|lämnas|anmäls)|(?:är|var)\s+jävig\w*"
    r"|(?:anmäl|lämna|inlämna|avg)\w*\s[^.;]{0,60}\breservation|antecknar\s+(?:som|till)"
    r"|presentera[rd]e?|visa[rd]e?|tacka[rd]e?\s+för|inled(?:er|de)|diskutera(?:r|de|des|s))\b",
    re.IGNORECASE,
)
ATTESTED = re.compile(
    r"(?:Paragrafen|Ärendet|Punkten|Protokollet|Beslutet)\b[^.]{0,60}\bomedelbart\b[^.]{0,30}\.?$"
    r"|Omedelbar justering\.?$"
    r"|Beslutet\s+(?:(?:ska|skall)\s+)?(?:anslås|expedieras|delges|kungörs|(?:kan|får)\s+överklagas)\b.*",
    re.I,
)
SIGNED = re.compile(
    r"(?:Vid protokollet|Justeras|Justerat|Ordförande|Sekreterare|Justerare|Protokollförare|Underskrift)\b(?!.*\.$)"
)
# Who comes and goes, who takes the chair, when the meeting breaks off: no part of what was decided before it.
_ROOM = (
    r"(?:sammanträdet|sammanträdes\w+|mötet|möteslokalen|stämman|salen|lokalen|rummet|förhandlingarna|överläggningarna)"
)
_EVENTS = re.compile(
    rf"[^.;]{{0,200}}?\b(?:lämnar|lämnade|lämnat)\s+(?:\S+\s+){{0,4}}?{_ROOM}\b"
    rf"|[^.;]{{0,200}}?\b(?:anländer|anlände|ankommer|ankom|återkommer|återkom|infinner\s+sig|infann\s+sig|kommer|kom)"
    rf"\s+(?:\S+\s+){{0,3}}?(?:till\s+)?{_ROOM}\b"
    rf"|(?:{_ROOM}|Nämnden|Styrelsen|Fullmäktige|Ordföranden)\s+(?:ajourner\w+|återuppt\w+|fortsätter\s+kl|tar\s+paus|avbr\w+)\b"
    r"|(?:Vid|Efter|Före|Under|I)\s+(?:denna|detta|denne)\s+(?:paragraf|ärende|punkt)\w*\b[^.]{0,30}\b"
    r"(?:lämnar|lämnade|inträder|inträdde|tjänstgör|anländer|anlände|ajourner\w+)"
    r"|[^.;]{3,80}\b(?:inträder|inträdde|tjänstgör|tjänstgjorde|går\s+in)\s+(?:som\s+(?:tjänstgörande|ersättare\s+för)"
    r"|i\s+(?:hans|hennes|dennes|deras|\S+s)\s+ställe|i\s+stället\s+för|för\s+[A-ZÅÄÖ])"
    r"|[^.;]{3,80}\bövertar\s+ordförandeskapet",
    re.IGNORECASE,
)


def is_event(sentence: str) -> bool:
    """Whether a sentence tells who comes or goes, who serves for whom, or that the meeting breaks off."""
    return _EVENTS.match(sentence) is not None


def is_beside(sentence: str) -> bool:
    """Whether a sentence tells of talk, of those in the room or of attesting, not of what was decided."""
    return bool(TELLS.search(sentence) or ATTESTED.match(sentence)) or is_event(sentence)
