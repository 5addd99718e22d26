"""Counted votes: figures in digits and words, what yes and no stood for, chained votes in their order."""

import itertools
import re
from dataclasses import dataclass, replace

from pipeline.schema import Vote
from pipeline.tag.decisions.numerals import NUMBER, number_of

_N = rf"(?<![\w.,/-])((?i:{NUMBER}))(?![\w/-])"
_WHO = (
    r"(?:\s+(?:ledamöter|ledamot|andelar|mandat|röstande|röster|röst|st\.?|stycken|närvarande|medlemmar|ombud|personer"
    r"|delegater))?"
)
_YES = r"(?:ja|JA|Ja)(?:[-\s]?röst(?:er)?)?"
_NO = r"(?:nej|NEJ|Nej)(?:[-\s]?röst(?:er)?)?"
_JOIN = r"\s*(?:[,;–-]|mot|och|samt|respektive|resp\.?|,\s*(?:och|mot))\s*"

_NAMED = r"(?:\s*\([^()]{3,400}\))?"  # the names of those who voted so

_MOST = 300  # figures of one shape in an item; more is a table of something else

_PAIRS = [
    re.compile(rf"{_N}\s+{_YES}{_NAMED}{_JOIN}{_N}\s+{_NO}"),
    re.compile(rf"{_N}{_WHO}\s+(?:stycken\s+)?{_YES}{_JOIN}{_N}{_WHO}\s+(?:stycken\s+)?{_NO}"),  # 43 Ja mot 38 Nej
    re.compile(  # Ja: 33, Nej: 10
        rf"{_YES}\s*[:=–-]?\s*\(?{_N}\)?(?:\s*(?:st\.?|röster))?[\s,;.–-]*(?:och|mot)?\s*{_NO}\s*[:=–-]?\s*\(?{_N}\)?"
    ),
    re.compile(rf"\bmed\s+{_N}(?:\s+röst(?:er)?)?\s+mot\s+{_N}(?:\s+röst(?:er)?)?(?=[\s.,;:)]|$)"),
    re.compile(rf"{_N}\s+röst(?:er)?\s+mot\s+{_N}(?:\s+röst(?:er)?)?"),
    re.compile(rf"{_N}\s+mot\s+{_N}\s+röster"),  # sexton mot åtta röster
    re.compile(
        rf"{_N}{_WHO}(?:\s+som)?\s+(?:röstade|röstar|var|röster|röst)\s+för\b[^.;]{{0,80}}?\b(?:och|mot|,)\s+{_N}{_WHO}"
        r"(?:\s+(?:som\s+)?(?:röstade|röstar|röster|var))?\s+(?:e?mot|nej)\b"
    ),  # sju röstade för och tio emot
    re.compile(
        rf"{_N}\s+(?:(?:röster|andelar|mandat|st)\s+)?för(?:\s+(?:förslaget|motionen|yrkandet|bifall))?\s*(?:,|och"
        rf"|mot)\s*{_N}"
        r"\s+(?:(?:röster|andelar|mandat|st)\s+)?(?:e?mot|nej|för\s+avslag)\b"
    ),
    re.compile(rf"\b(?:[Oo]mröstning|[Vv]otering)\w*\b[^.;]{{0,120}}?\b{_N}\s+röster\b[^.;]{{0,80}}?\b{_N}\s+röster\b"),
    re.compile(r"\b[Rr]öst(?:siffrorna|etalen|talen|ade)\s+(?:blev\s+|var\s+)?(\d{1,3})\s*[-–—]\s*(\d{1,3})"),
]
# what is voted for, with the names of those who did: "för ordförandens yrkande (Ek, Alm)"
_FOR = r"(?:för|på|bifall|ja)\b(?:[^.;()]|\([^()]{3,400}\)|(?<=\b[A-ZÅÄÖ])\.){0,200}?"
_PAIRS += [
    re.compile(  # fyra röster för A:s yrkande och tre för B:s yrkande; 23 röstade för förslaget och 12 för motionen
        rf"{_N}\s+(?:röst(?:er)?|(?:ledamöter\s+|medlemmar\s+|ombud\s+)?(?:röstade|röstar))\s+{_FOR}"
        rf"(?:,|\boch|\bmot|\bmedan|\bmen|\bsamt)\s+{_N}{_WHO}(?:\s+(?:röstade|röstar))?\s+(?:för|på|e?mot|avslag"
        rf"|nej)\b"
    ),
    re.compile(  # röstade 5 ledamöter för A:s förslag och 2 för B:s
        rf"\b(?:röstade|röstar|avgavs|avges|avgåvos)\s+{_N}{_WHO}\s+{_FOR}"
        rf"(?:,|\boch|\bmot|\bmedan|\bmen|\bsamt)\s+{_N}{_WHO}(?:\s+(?:röstade|röstar))?\s+(?:för|på|e?mot|avslag"
        rf"|nej)\b"
    ),
    re.compile(
        rf"{_N}\s+(?:vill|ville)\b[^.;]{{3,60}}?,?\s(?:och\s|men\s|medan\s)?{_N}\s+(?:vill|ville)\s+(?:inte|ej)\b"
    ),
    re.compile(  # a result in lines: Bifall 19 / Avslag 26
        r"(?<!\w)(?:Bifall|För|Ja|Antal\s+för)\s*[:=–-]?\s*(\d{1,3})(?:\s*(?:st\.?|röster))?[\s,;]+(?:Avslag|Mot"
        r"|Emot|Nej|Antal\s+mot)"
        r"\s*[:=–-]?\s*(\d{1,3})(?!\w)"
    ),
    re.compile(rf"\b[Rr]öst(?:siffrorna|etalen|etal|talen)\s+(?:blev\s+|var\s+)?{_N}\s+mot\s+{_N}"),
    re.compile(rf"{_N}{_WHO}\s+(?:för\s+)?bifall\s*(?:,|och|mot)\s*{_N}{_WHO}\s+(?:för\s+)?avslag\b"),
]
_PAIRS += [
    re.compile(  # För motionen röstade 14 och mot 29; Ja-sidan fick 14 röster och nej-sidan 9
        rf"\b[Ff]ör\s+[^.;]{{3,80}}?\s+(?:röstade|röstar)\s+{_N}{_WHO}\s*(?:,|och|mot|medan|samt)\s+"
        rf"(?:e?mot|för\s+avslag|för\s+\S+(?:\s+\S+)?)\s+(?:röstade\s+|röstar\s+)?{_N}"
    ),
    re.compile(rf"\b[Jj]a-?sidan\s+(?:fick|får)\s+{_N}(?:\s+röster)?\s*(?:,|och|mot)\s+nej-?sidan\s+(?:fick\s+)?{_N}"),
    re.compile(  # 14 ledamöter röstade för förslaget. 29 röstade mot.
        rf"{_N}{_WHO}\s+(?:röstade|röstar|röster)\s+för\b[^.;]{{0,80}}?(?:[.;]|,\s+och|\soch)\s+{_N}{_WHO}\s+"
        r"(?:(?:röstade|röstar|röster)\s+)?e?mot\b"
    ),
    re.compile(  # Styrelsens förslag fick 14 röster och motförslaget 9
        rf"(?:[Ff]örslag(?:et)?|[Mm]otionen|[Yy]rkande(?:t)?|[Aa]lternativ)(?:\s+\w+)?\s+(?:fick|får|erhöll"
        rf"|samlade)\s+{_N}"
        rf"\s+röster\s*(?:,|och|mot|medan)\s+[^.;]{{3,50}}?\s+(?:fick\s+|får\s+|erhöll\s+)?{_N}(?:\s+röster|(?=[.,]|$))"
    ),
    re.compile(r"\b(?:röst)?siffrorna\s+(?:blev\s+|var\s+)?(\d{1,3})\s*[-–—]\s*(\d{1,3})"),
]
_ONE_YES = [
    re.compile(rf"\bröst(?:ar|ade|at)\s+{_YES}\s*\(({NUMBER})(?:\s*st\.?)?\)"),
    re.compile(rf"{_N}{_WHO}\s+röst(?:ar|ade)\s+{_YES}\b"),
    re.compile(rf"\b(?:Antal|Summa)\s+{_YES}\s*[:=]?\s*{_N}"),
]
_ONE_NO = [
    re.compile(rf"\bröst(?:ar|ade|at)\s+{_NO}\s*\(({NUMBER})(?:\s*st\.?)?\)"),
    re.compile(rf"{_N}{_WHO}\s+röst(?:ar|ade)\s+{_NO}\b"),
    re.compile(rf"\b(?:Antal|Summa)\s+{_NO}\s*[:=]?\s*{_N}"),
]
_ABSTAIN = [
    re.compile(
        rf"{_N}(?:\s+(?!röst)\w+)?\s+(?:avstår|avstod|avstående|avstått|nedlagda|la(?:de)?\s+ne[dr]|lägger\s+ne[dr])",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:Blank(?:a|t)?|Nedlagda|Avstår|Avstod)(?:\s+röster)?\s*[:=–-]?\s*(\d{1,3})(?![\w.])"),
    re.compile(
        r"\b(?:avstår|avstod|avstående)(?:\s+från\s+att\s+rösta|\s+från\s+omröstning)?\s*[:(]?\s*(\d{1,3})\b",
        re.IGNORECASE,
    ),
]
_ABSENT = [
    re.compile(rf"{_N}(?:\s+\w+)?\s+(?:är|var)?\s*frånvarande", re.IGNORECASE),
    re.compile(r"\bfrånvarande\s*[:(]?\s*(\d{1,3})\b", re.IGNORECASE),
]
# One of these stands in whatever the pairs and single figures above match: most items hold none, and looking is cheap.
_VOTED = re.compile(r"röst|\b(?:ja|nej|mot|emot|avslag|vill|ville)\b", re.IGNORECASE)
_MEANS = [
    re.compile(
        r"\bJa\s+för\s+(?P<yes>.{3,160}?)[.,;”\"]*\s+(?:och\s+)?Nej\s+för\s+(?P<no>.{3,160}?)[”\".]", re.IGNORECASE
    ),
    re.compile(
        r"\b(?:en\s+)?ja-?röst(?:er)?\s+(?:för|till|innebär|betyder|avser)\s+(?:att\s+)?(?P<yes>.{3,160}?)[.,;]?\s+"
        r"(?:och\s+|medan\s+)?(?:en\s+)?nej-?röst(?:er)?\s+(?:för|till|innebär|betyder"
        r"|avser)\s+(?:att\s+)?(?P<no>.{3,160}?)[.”\"]",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bDen\s+som\s+(?:önskar|vill|röstar\s+för|stöder|stödjer|bifaller"
        r"|är\s+för)?\s*(?P<yes>.{3,160}?)\s+röstar\s+ja[.,;]?\s+"
        r"(?:och\s+)?den\s+som\s+(?:önskar|vill|stöder|stödjer|bifaller|är\s+för)?\s*(?P<no>.{3,160}?)\s+röstar\s+nej",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bDen\s+som\s+(?:önskar|vill|stöder|stödjer)?\s*(?P<yes>.{3,160}?)\s+röstar\s+ja\b(?P<no>)", re.IGNORECASE
    ),
    re.compile(r"\bJa\s*=\s*(?P<yes>.{3,120}?)[.,;]?\s+Nej\s*=\s*(?P<no>.{3,120}?)(?:[.;]|$)", re.IGNORECASE),
]
_REJECTED = re.compile(r"\b(?:avslogs|avslås|avslog|avslår|förkastades|förkastade|avvisades)\b", re.IGNORECASE)
_CALLED = re.compile(r"\b(?:omröstning|votering|rösträkning|huvudvotering)\b", re.IGNORECASE)
_LOT = re.compile(r"\b(?:lottning(?:en)?|lotten|slantsingling|singlade\s+slant|lottades)\b", re.IGNORECASE)
_CASTING = re.compile(r"\butslagsröst", re.IGNORECASE)
_SECRET = re.compile(r"\b(?:sluten|slutna|slutet)\s+(?:omröstning|votering|röstning|val|sedlar)", re.IGNORECASE)
_ROLL = re.compile(r"\b(?:upprop|namnupprop|öppen\s+omröstning|öppen\s+votering)\b", re.IGNORECASE)


_PROXY = re.compile(
    rf"{_N}\s+(?:st\.?\s+|röst(?:er)?\s+|ja\s+|nej\s+)?(?:via|genom|med|per)\s+(?:fullmakt(?:er)?"
    rf"|ombud)\b"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """One vote and where its figures stand in the canonical text."""

    vote: Vote
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Event:
    kind: str  # pair | yes | no | abstain | absent
    numbers: tuple[int, ...]
    start: int
    end: int


def votes_in(text: str, start: int, end: int) -> list[Counted]:
    """Every counted vote between two offsets, in order; the same figures told twice count once."""
    flat = re.sub(r"\s", " ", text[start:end])
    if not _VOTED.search(flat):
        return []
    found: list[Counted] = []
    waiting: _Event | None = None
    for event in _events(flat):
        if event.kind == "pair":
            found.append(_pair(flat, event))
            waiting = None
        elif event.kind == "yes":
            waiting = event
        elif event.kind == "no" and waiting:
            numbers = (waiting.numbers[0], event.numbers[0])
            found.append(Counted(Vote(*numbers), waiting.start, event.end))
            waiting = None
        elif found and event.kind in ("abstain", "absent") and event.start - found[-1].end < 400:
            last = found[-1]
            if getattr(last.vote, event.kind) is None:
                found[-1] = replace(last, vote=replace(last.vote, **{event.kind: event.numbers[0]}))
    found = [_with_meaning(flat, counted, found[i - 1].end if i else 0) for i, counted in enumerate(found)]
    return [replace(c, start=c.start + start, end=c.end + start) for c in _once(flat, found)]


def _events(flat: str) -> list[_Event]:
    events: list[_Event] = []
    kinds = (("pair", _PAIRS), ("yes", _ONE_YES), ("no", _ONE_NO), ("abstain", _ABSTAIN), ("absent", _ABSENT))
    for kind, patterns in kinds:
        for pattern in patterns:
            for match in itertools.islice(pattern.finditer(flat), _MOST):
                numbers = tuple(number_of(group) for group in match.groups() if group is not None)
                if any(number is None for number in numbers):
                    continue
                inside = any(
                    e.start < match.end() and match.start() < e.end for e in events if e.kind in ("pair", kind)
                )
                if not inside:
                    events.append(_Event(kind, tuple(n for n in numbers if n is not None), match.start(), match.end()))
    return sorted(events, key=lambda event: event.start)


def _pair(flat: str, event: _Event) -> Counted:
    yes, no = event.numbers[:2]
    words = flat[event.start : event.end]
    if not re.search(r"\b(?:ja|nej)\b|ja-?röst|för\b", words, re.IGNORECASE) and yes > no:
        sentence_start = max(flat.rfind(". ", 0, event.start), flat.rfind(": ", 0, event.start)) + 1
        stop = flat.find(".", event.end)
        sentence = flat[sentence_start : stop if stop > 0 else len(flat)]
        if _REJECTED.search(sentence):
            yes, no = no, yes  # "avslogs med fyra röster mot en": four against the request
    return Counted(Vote(yes, no), event.start, event.end)


def _with_meaning(flat: str, counted: Counted, after: int) -> Counted:
    """What yes and no stood for, from the last explanation since the vote before; and how the vote was taken."""
    before = flat[max(after, counted.start - 900) : counted.start]
    best: tuple[int, str, str] | None = None
    for pattern in _MEANS:
        for match in pattern.finditer(before):
            if best is None or match.start() > best[0]:
                best = (match.start(), _clean(match["yes"]), _clean(match["no"] or ""))
        if best:
            break
    around = flat[max(after, counted.start - 400) : counted.end + 160]
    method = next((name for name, pattern in _METHODS if pattern.search(around)), None)
    proxies = _PROXY.search(flat, counted.start, counted.end + 120)
    vote = replace(counted.vote, method=method, by_proxy=number_of(proxies[1]) if proxies else None)
    if best:
        vote = replace(vote, yes_means=best[1] or None, no_means=best[2] or None)
    return replace(counted, vote=vote)


_METHODS = (("lot", _LOT), ("casting_vote", _CASTING), ("secret", _SECRET), ("roll_call", _ROLL))


def _clean(text: str) -> str:
    return text.strip(" .,;:”\"“'")


def _once(flat: str, found: list[Counted]) -> list[Counted]:
    """Without the figures of one vote told again: no new vote was called between the two."""
    kept: list[Counted] = []
    for counted in found:
        last = kept[-1] if kept else None
        if last and (last.vote.yes, last.vote.no) == (counted.vote.yes, counted.vote.no):
            between = flat[last.end : counted.start]
            if not re.search(
                r"\b(?:begärs|begärdes|begäres|verkställs)\b|\bgodkänd\s+voterings", between, re.IGNORECASE
            ):
                continue
        kept.append(counted)
    return kept


def is_called(text: str) -> bool:
    """Whether the text says that a vote was taken at all."""
    return _CALLED.search(text) is not None
