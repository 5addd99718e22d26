"""The shapes of counted votes: pairs of figures, figures of one side, who abstained, what yes and no stood for."""

import re

from pipeline.tag.decisions.numerals import NUMBER

_N = FIGURE = rf"(?<![\w.,/-])((?i:{NUMBER}))(?![\w/-])"
FIGURE_AHEAD = re.compile(rf"(?={FIGURE})")  # every place where a shape that begins with a figure may start
_WHO = (
    r"(?:\s+(?:ledamöter|ledamot|andelar|mandat|röstande|röster|röst|st\.?|stycken|närvarande|medlemmar|ombud|personer"
    r"|delegater))?"
)
_YES = r"(?:ja|JA|Ja)(?:[-\s]?röst(?:er)?)?"
_NO = r"(?:nej|NEJ|Nej)(?:[-\s]?röst(?:er)?)?"
_JOIN = r"\s*(?:[,;/–-]|mot|och|samt|respektive|resp\.?|,\s*(?:och|mot))\s*"

_NAMED = r"(?:\s*\([^()]{3,400}\))?"  # the names of those who voted so

PAIRS = [
    re.compile(rf"{_N}\s+{_YES}{_NAMED}{_JOIN}{_N}\s+{_NO}"),
    re.compile(rf"{_N}{_WHO}\s+(?:stycken\s+)?{_YES}{_JOIN}{_N}{_WHO}\s+(?:stycken\s+)?{_NO}"),  # 43 Ja mot 38 Nej
    re.compile(  # Ja: 33, Nej: 10
        rf"{_YES}\s*[:=–-]?\s*\(?{_N}\)?(?:\s*(?:st\.?|röster))?[\s,;.–-]*(?:och|mot)?\s*{_NO}\s*[:=–-]?\s*\(?{_N}\)?"
    ),
    re.compile(rf"\bmed\s+{_N}(?:\s+röst(?:er)?)?\s+mot\s+{_N}(?:\s+röst(?:er)?)?(?=[\s.,;:)]|$)"),
    re.compile(rf"{_N}\s+röst(?:er)?{_NAMED}\s+mot\s+{_N}(?:\s+röst(?:er)?)?"),
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
PAIRS += [
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
PAIRS += [
    re.compile(  # För motionen röstade 14 och mot 29; Ja-sidan fick 14 röster och nej-sidan 9
        rf"\b[Ff]ör\s+[^.;]{{3,80}}?\s+(?:röstade|röstar|avgavs|avges|avgåvos|lämnades)\s+{_N}{_WHO}\s*(?:,|och|mot|medan|samt)\s+"
        rf"(?:e?mot|för\s+[^.;:]{{3,60}}?)\s+(?:(?:röstade|röstar|avgavs|avges|avgåvos)\s+)?{_N}"
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
    re.compile(
        r"\b(?:röst)?(?:siffror(?:na)?|etal(?:en)?|resultat(?:et)?)\s*:?\s+(?:blev\s+|var\s+)?(\d{1,3})\s*[-–—]\s*(\d{1,3})"
        r"(?![\d-])",
        re.IGNORECASE,
    ),
    re.compile(  # 410 andelar avgavs för förslaget och 322 andelar mot; åtta ha röstat ja och sju nej
        rf"{_N}{_WHO}\s+(?:avgavs|avges|avgåvos|(?:ha|har|hade)\s+röstat|röstade|röstar)\s+(?:ja|för)\b[^.;]{{0,80}}?"
        rf"(?:,|\boch|\bmot|\bmedan|\bsamt)\s+{_N}{_WHO}\s+(?:(?:avgavs|röstade|röstar|röstat)\s+)?(?:e?mot|nej)\b"
    ),
    re.compile(
        rf"{_N}\s+ja-?\s+(?:och|mot|samt)\s+{_N}\s+nej-?röst(?:er)?", re.IGNORECASE
    ),  # tolv ja- och nio nejröster
]
# Shapes that are votes only where the sentence or the one before says that a vote was taken.
AFTER_TRIGGER = [
    re.compile(  # fem för Åre, två för Öland; 31 för återremiss och 20 för att avgöra ärendet; åtta för och tre emot
        rf"{_N}{_WHO}\s+(?:(?:som\s+)?(?:var|är)\s+)?(?:för|på)\b[^.;:]{{0,80}}?(?:,|\boch|\bmot|\bmen|\bmedan|\bsamt)\s+(?:endast\s+|bara\s+)?{_N}{_WHO}\s+"
        r"(?:för|på|e?mot|nej)\b"
    ),
    re.compile(  # Eva Ros får fem röster och Bo Ek tre; alternativ A fick 14 röster, alternativ B 9
        rf"\s(?:fick|får|erhöll|erhåller|samlade)\s+{_N}\s+röst(?:er)?\s*(?:,|och|mot|medan|samt)\s+[^.;:]{{2,50}}?\s+"
        rf"(?:(?:fick|får|erhöll|erhåller)\s+)?{_N}(?:\s+röst(?:er)?)?(?=[.,;]|\s+och\b|$)"
    ),
]
AFTER_TRIGGER += [
    re.compile(  # fem förordade alternativ ett och två alternativ två; tre ville ha 700 kr, en 600 kr
        rf"{_N}{_WHO}\s+(?:förordade|föredrog|valde|stödde|ville(?:\s+ha)?|vill(?:\s+ha)?|förespråkade|höll\s+på)\s+[^.;:]{{2,60}}?"
        rf"(?:,|\boch|\bmot|\bmen|\bmedan)\s+(?:endast\s+|bara\s+)?{_N}{_WHO}\s+(?:(?:förordade|föredrog|valde|stödde|ville|vill)\s+)?"
        r"(?=[a-zåäöA-ZÅÄÖ\d])"
    ),
    re.compile(
        rf"\b(?:[Oo]mröstning|[Vv]otering|[Rr]östning)[^.:;]{{0,40}}:\s+\w[^.:;,\d]{{1,30}}?\s+{_N},\s+\w[^.:;,\d]{{1,30}}?\s+{_N}(?=[.;]|$)"
    ),
]
TRIGGER = re.compile(
    r"\b(?:omröst\w*|voter\w*|röst(?:ade|ning\w*|erna|räkn\w*|kort)|handuppräckning|räknade|personval)", re.IGNORECASE
)
# The side against is told first: "med fem nej mot tre ja".
TURNED = [re.compile(rf"{_N}\s+{_NO}\s*(?:,|och|mot|samt)\s+{_N}\s+{_YES}")]
ONE_YES = [
    re.compile(rf"\bröst(?:ar|ade|at)\s+{_YES}\s*\(({NUMBER})(?:\s*st\.?)?\)"),
    re.compile(rf"{_N}{_WHO}\s+(?:ha\s+|har\s+|hade\s+)?röst(?:ar|ade|at)\s+{_YES}\b"),
    re.compile(rf"\b(?:Antal|Summa)\s+{_YES}\s*[:=]?\s*{_N}"),
]
ONE_NO = [
    re.compile(rf"\bröst(?:ar|ade|at)\s+{_NO}\s*\(({NUMBER})(?:\s*st\.?)?\)"),
    re.compile(rf"{_N}{_WHO}\s+(?:ha\s+|har\s+|hade\s+)?röst(?:ar|ade|at)\s+{_NO}\b"),
    re.compile(rf"\b(?:Antal|Summa)\s+{_NO}\s*[:=]?\s*{_N}"),
]
# Members named who abstain: "Bo Ek (M) och Eva Ros (M) avstår från att rösta."
ABSTAINERS = re.compile(
    r"(?:^|(?<=[.;:]\s))(?P<names>(?!Ingen\b|Övriga\b|Ledamöterna\b|Alla\b)[A-ZÅÄÖ][^.;:”\"]{3,300}?)\s+(?:avstår|avstod)\s+"
    r"(?:från\s+(?:att\s+)?(?:rösta|omröstning\w*|votering\w*)|sin\s+röst)"
)
# Only those of one side are counted: "Endast ett nej via fullmakt.", "med en röst emot".
ONE_SIDE = [
    re.compile(
        rf"\b(?:Endast|Enbart|Bara|Blott)\s+{_N}\s+(?:röstade\s+)?(?:nej|mot|emot)(?:-?röst(?:er)?)?\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?:med|mot|utom|förutom)\s+{_N}(?:\s+nej)?-?\s?röst(?:er)?\s+e?mot\b", re.IGNORECASE),
    re.compile(rf"\b(?:med|mot)\s+{_N}\s+nej-?röst(?:er)?(?=[\s.,;]|$)", re.IGNORECASE),
]
ABSTAIN = [
    re.compile(
        rf"{_N}(?:\s+(?!röst)\w+)?\s+(?:avstår|avstod|avstående|avstått|nedlagda?(?:\s+röst(?:er)?)?|blank(?:a|t)?|la(?:de)?\s+ne[dr]|lägger\s+ne[dr])",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:Blank(?:a|t)?|Nedlagda|Avstår|Avstod)(?:\s+röster)?\s*[:=–-]?\s*(\d{1,3})(?![\w.])"),
    re.compile(
        r"\b(?:avstår|avstod|avstående)(?:\s+från\s+att\s+rösta|\s+från\s+omröstning)?\s*[:(]?\s*(\d{1,3})\b",
        re.IGNORECASE,
    ),
]
ABSENT = [
    re.compile(rf"{_N}(?:\s+\w+)?\s+(?:är|var)?\s*frånvarande", re.IGNORECASE),
    re.compile(r"\bfrånvarande\s*[:(]?\s*(\d{1,3})\b", re.IGNORECASE),
]
# One of these stands in whatever the pairs and single figures above match: most items hold none, and looking is cheap.
VOTED = re.compile(r"röst|handuppräckning|votering|\b(?:ja|nej|mot|emot|avslag|vill|ville)\b", re.IGNORECASE)
MEANS = [
    re.compile(
        r"\bJa\s+för\s+(?P<yes>.{3,160}?)[.,;”\"]*\s+(?:och\s+)?Nej\s+för\s+(?P<no>.{3,160}?)(?:[”\"]|\.(?!fl|m)(?=[\s”\"]|$))",
        re.IGNORECASE,
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
REJECTED = re.compile(r"\b(?:avslogs|avslås|avslog|avslår|förkastades|förkastade|avvisades)\b", re.IGNORECASE)
CALLED = re.compile(
    r"\b(?:omröstning\w*|votering\w*|rösträkning|huvudvotering\w*|röstlista|röstresultat|upprop|namnupprop)\b",
    re.IGNORECASE,
)
LOT = re.compile(r"\b(?:lottning(?:en)?|lotten|slantsingling|singlade\s+slant|lottades)\b", re.IGNORECASE)
CASTING = re.compile(r"\butslagsröst", re.IGNORECASE)
SECRET = re.compile(r"\b(?:sluten|slutna|slutet)\s+(?:omröstning|votering|röstning|val|sedlar)", re.IGNORECASE)
ROLL = re.compile(r"\b(?:upprop|namnupprop|öppen\s+omröstning|öppen\s+votering)\b", re.IGNORECASE)

PROXY = re.compile(
    rf"{_N}\s+(?:st\.?\s+|röst(?:er)?\s+|ja\s+|nej\s+)?(?:via|genom|med|per)\s+(?:fullmakt(?:er)?"
    rf"|ombud)\b"
)
