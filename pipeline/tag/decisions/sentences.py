"""Sentences of Swedish prose with their offsets. Abbreviations, initials and dates do not end a sentence."""

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    """
    adj ang anm avd bil bl bl.a ca co d.v.s dec dir dnr dr dvs e.d e.dyl enl ers ev ex exkl f.d f.n
    f.o.m fd feb fg fk forts fr fr.o.m följ föreg gm i.o.m ink inkl iom jan jfr just kap kass kl kr kv lagr m
    m.a.o m.fl m.m max mfl mha milj min mm mom mån n.b nov nr nuv nyv o o.d o.dyl o.s.v obs okt omr omv ordf osv
    p p.g.a pga pkt red ref resp s s.k sek sekr sept sid sign sk skr st st.f stf t t.ex t.o.m t.v tel
    tex tf tfn tis tjg tom tors u.a u.p.a uppl utb v v.g vg vice vol vs ä äv äv. åk ö
    """.split()  # noqa: SIM905 - a hundred words read better as lines than as a column
)
_END = re.compile(r"[.!?…][)”\"’»]*(?=\s+\S|$)")
_CAPITAL = re.compile(r"[A-ZÅÄÖ]")
_LONG = 5  # letters of a last word that is no abbreviation
_LETTERED = re.compile(r"\b(?:alternativ|förslag|modell|plan|variant|bilaga|grupp|lista|avdelning|klass)\s$")
_LAST_WORD = re.compile(r"([\wåäöÅÄÖ]+(?:\.[\wåäöÅÄÖ]+)*)$")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence between two offsets of `text`, without white space around it."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group().startswith(".") and not _ends_here(text, begin, match.start(), match.end(), end):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _ends_here(text: str, begin: int, stop: int, after: int, end: int) -> bool:
    following = text[after : min(end, after + 40)].lstrip()
    # From the last blank on: searching from the start of the sentence would try every word of it.
    blank = max(text.rfind(" ", begin, stop - 1), text.rfind("\n", begin, stop - 1))
    word = _LAST_WORD.search(text, max(begin, blank + 1), stop)
    if following and (following[0].islower() or following[0] in ",;"):
        # "… heter Sisyfos." and on the next line "majsan tar …": some write names in small letters
        whole = word is not None and len(word.group(1)) > _LONG and word.group(1).casefold() not in ABBREVIATIONS
        return whole and following[0].islower() and "\n" in text[after : after + 2]
    if not word:
        return True
    last = word.group(1)
    if last.casefold() in ABBREVIATIONS:
        # "kl. 18", "nr. 4", "m.fl. Bo": goes on before a figure or a name, ends before a usual sentence opening
        return last.casefold() in ("m.m", "mm", "m.fl", "mfl", "osv", "o.s.v", "kr", "st", "min", "milj")
    if _CAPITAL.fullmatch(last) and _CAPITAL.match(following):
        # an initial, "Ove K. Nääs", unless it is a letter: "två ville ha alternativ B. Nätverket väljer …"
        return _LETTERED.search(text, max(begin, word.start() - 14), word.start()) is not None
    if (
        last.isdigit()
        and len(last) <= 2
        and word.start() > begin
        and re.match(r"[a-zåäö]|[A-ZÅÄÖ][a-zåäö]+\s\d{4}", following)
    ):
        return False  # "den 22. mars"
    return not (last.isdigit() and word.start() == begin)  # "1. Rapporten": the number of a point


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end
