"""Elections without a verb of election, in prose: "Suppleant på ett år blev Bo Ek.", "Eva blir ny sammankallande"."""

import re
from functools import lru_cache

from pipeline.swedish.outcome_words import outcome_words

_NAME = r"[A-ZÅÄÖÉ][\wåäöé-]+(?:\s+(?:von|af|de|[A-ZÅÄÖÉ][\wåäöé.-]*)){0,3}"
NAMES = rf"{_NAME}(?:\s*\([^()]{{1,30}}\))?(?:(?:,\s*|\s+(?:och|samt)\s+){_NAME}(?:\s*\([^()]{{1,30}}\))?){{0,9}}"


# One of these words stands in whatever the patterns below match, but for "Ny ordförande: Bo Ek": looking is cheap.
_VERB = re.compile(
    r"\s(?:blev|blir|är|fortsätter|kvarstår|går|står|tar|inträder|utgör|bildar|företräder|representerar|upptogs|upptas"
    r"|invaldes|inväljs|antogs|efterträder|ersätter)\s"
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    office = "|".join(sorted(outcome_words("role"), key=len, reverse=True))
    # a compound carries its last word: "klubbmästare" does not, "vice ordförande" and "idrottsansvarig" do
    role = rf"(?:[\w-]*(?:{office})|[a-zåäö]+(?:ansvarig|mästare))(?:e?n|na|t)?"
    span = r"(?:\s+(?:på|för|under|i|till)\s+[^.:;]{2,50}?)?"
    role_first = (
        rf"(?:(?:Till|Som)\s+)?(?:[A-ZÅÄÖa-zåäö]+\s+){{0,3}}?(?i:{role}){span}\s+(?:blev|blir|är\s+valda?)\s+{NAMES}"
    )
    name_first = (
        rf"(?:På\s+\w+\s+år\s+)?{NAMES}\s+(?:blir|blev|fortsätter\s+som|kvarstår\s+som|går\s+in\s+som|står\s+som"
        r"|är\s+(?:våra|gruppens|föreningens|nätverkets|styrelsens|rådets)(?=\s)"
        rf"|tar\s+över(?:\s+efter\s+\S+(?:\s+[A-ZÅÄÖ]\S+)?)?\s+som|inträder\s+som)"
        rf"\s+(?:ny(?:a|e)?\s+|vår(?:a)?\s+|[a-zåäö]+(?:ens|ets)\s+)?(?:vice\s+)?(?:{role}|värd\s+för\s+(?:nästa"
        rf"|höstens|vårens|årets|kommande))\b"
    )
    group = (
        rf"{NAMES}\s+(?:utgör|bildar)\s+(?:en\s+|ny\s+)?[a-zåäö]*(?:grupp|kommitté|valberedning|presidium|redaktion)\b"
    )
    body = r"(?:\w*(?:[Gg]ruppen|[Nn]ätverket|[Rr]ådet|[Ss]tyrelsen|[Ff]öreningen)|oss)"
    stands_for = rf"{NAMES}\s+(?:företräder|representerar)\s+{body}\b"
    new_one = rf"Ny(?:a|tt)?\s+(?i:{role})(?:\s+(?:i|till|för)\s+[^.:;]{{2,40}}?)?\s*(?::|–)\s*{NAMES}"
    taken_in = rf"(?:I|Som)\s+[^.,;:]{{2,40}}?\s(?:upptogs|upptas|invaldes|inväljs|antogs)\s+{NAMES}"
    replaces = rf"{NAMES}\s+(?:efterträder|ersätter)\s+{NAMES}\s+(?:under|för|som|i|på|från)\b"
    return tuple(
        re.compile(rf"\s*(?:{p})") for p in (role_first, name_first, group, stands_for, new_one, taken_in, replaces)
    )


def elects(sentence: str) -> bool:
    """Whether a sentence names somebody to an office without saying "valdes"."""
    if not (_VERB.search(sentence) or sentence.lstrip().startswith("Ny")):
        return False
    return any(pattern.match(sentence) for pattern in _patterns())


def is_office(word: str) -> bool:
    """Whether a word is an office, alone or as the end of a compound: "nämndeman", "revisorssuppleant"."""
    return word.casefold().endswith(tuple(outcome_words("role")))
