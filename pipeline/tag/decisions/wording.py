"""The verbs and set phrases of decision_verbs.csv and decision_phrases.csv, ready to be matched in a sentence."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.decision_words import verbs
from pipeline.tag.decisions.setphrases import phrases_at

# the body is told, it does not decide: "Styrelsen fick i uppdrag"
_RECEIVES = frozenset(("får", "fick", "fått", "ges", "gavs", "erhåller", "erhöll", "ombeds", "ombads"))
_PASSIVE = frozenset(("lades", "läggs", "lagts", "läggas"))
# first words of phrases in the past tense that their ending does not show
_PAST = frozenset(
    """lade tog fick gav gavs kom enades åtog anslöt sköt sköts var blev bad ansåg sade sa föll gick sattes överlät
    anhöll drog stannade biträdde mottog avskrev""".split()  # noqa: SIM905 - a list of words
)
_PAST_ENDINGS = ("ade", "dde", "gde", "lde", "nde", "rde", "kte", "llde", "fte", "ades", "des", "tes")
_WORD = re.compile(r"[\wåäöÅÄÖ]+")
_PERFECT = re.compile(r"\b(?:har|hade)\b(?:\s+\S+){0,6}\s*$")


@dataclass(frozen=True, slots=True)
class Act:
    """A deciding verb or phrase: where it ends, its kind ("" where the next verb tells), tense and weight."""

    end: int
    kind: str
    tense: str  # present | past | supine
    weight: str = "sure"


def act_at(flat: str, at: int) -> Act | None:
    """The deciding verb or phrase that stands at `at`, for a body as its subject."""
    match = _WORD.match(flat, at)
    if match is None:
        return None
    word = match.group().casefold()
    if word not in _RECEIVES | _PASSIVE:
        for said in phrases_at(flat, at, word):
            if said.weight != "block":
                return Act(said.end, said.kind, _tense_of(word, flat[:at]), said.weight)
    found = active_forms().get(word)
    if found is None:
        return None
    if found.tense == "supine" and not _PERFECT.search(flat[:at]):
        return None
    return Act(match.end(), found.kind, found.tense, found.weight)


def supine_at(flat: str, at: int) -> Act | None:
    """A supine with its "har" left out, as after "att": "Anmäls att fullmäktige 2019-09-30 fastställt …"."""
    match = _WORD.match(flat, at)
    found = active_forms().get(match.group().casefold()) if match else None
    return Act(match.end(), found.kind, "supine", found.weight) if match and found and found.tense == "supine" else None


def _tense_of(word: str, before: str) -> str:
    if _PERFECT.search(before):
        return "supine"
    return "past" if word in _PAST or word.endswith(_PAST_ENDINGS) else "present"


@lru_cache(maxsize=1)
def active_forms() -> dict[str, Act]:
    """Active forms that decide with a body as subject; `end` is 0."""
    forms: dict[str, Act] = {}
    for verb in verbs():
        if verb.weight == "block":
            continue
        for tense, words in (("supine", verb.supine), ("present", verb.present), ("past", verb.past)):
            forms |= {word: Act(0, verb.kind, tense, verb.weight) for word in words}
    return forms


@lru_cache(maxsize=1)
def passive_forms() -> dict[str, Act]:
    """Passive forms that decide whatever the subject; `end` is 0."""
    forms: dict[str, Act] = {}
    for verb in verbs():
        if verb.weight == "sure":
            forms |= {word: Act(0, verb.kind, "present") for word in verb.passive_present}
            forms |= {word: Act(0, verb.kind, "past") for word in verb.passive_past}
    return forms


@lru_cache(maxsize=1)
def passive_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_any_of(passive_forms())})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def became_pattern() -> re.Pattern[str]:
    """The old passive: "blev förslaget av fullmäktige bifallet"."""
    words = _any_of({word for verb in verbs() if verb.weight == "sure" for word in verb.participle})
    return re.compile(rf"\b(?:blev|blevo)\s+(?:[^\s.;]+\s+){{0,8}}?(?:{words})(?![\w-])", re.IGNORECASE)


def past_of(infinitives: frozenset[str]) -> str:
    """Alternatives for a pattern: the past tense of these verbs."""
    return _any_of({form for verb in verbs() if verb.infinitive in infinitives for form in verb.past})


def _any_of(words: set[str] | dict[str, Act]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
