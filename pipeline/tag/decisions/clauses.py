"""One sentence as the rules of this room see it: its bodies, its dates, its clauses."""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.bodies import Named, Own, bodies_in
from pipeline.tag.decisions.when import When, dates_in, is_before

_EMBEDDED = re.compile(
    r"\b(?:att|som|när|innan|eftersom|huruvida|vilket|vilken|vilka|där|hur|medan|år\s+sedan|ska|skall|kan|bör|får"
    r"|måste|skulle|kunde)\b",
    re.IGNORECASE,
)
_AS_OFFICE = re.compile(r"\s*Som\b")  # "Som ledamöter nyvaldes Bo Ek och Eva Ros"
_LAST_TIME = re.compile(
    r"^(?:förra\s+\w+|i\s+(?:fjol|våras|höstas|somras|vintras)|tidigare|för\s+\S+\s+\S+\s+sedan)\b|^(?:vid|på|under"
    r"|i|sedan|den|redan|efter)\b.{0,40}\b(?:förra|föregående|senaste|tidigare)"
    r"\s+\w*(?:möte|mötet|sammanträde|sammanträdet|året|stämman)\b",
    re.IGNORECASE,
)
# A date after one of these words is of something else than the decision: "protokollet från den 3 mars".
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:från|av|daterad|daterat|till|senast|före|efter|gäller|för|för år|år|under|per|inkommen|inkom|från och med"
    r"|under tiden)\s+(?:den\s+)?$"
    r"|\b(?:protokoll(?:et)?|anteckningar(?:na)?)\s+(?:nr\.?\s+)?$|\bnr\.?\s+$|§+\s*$"
    r"|\b(?:från|av)\s+(?:[^\s.,]+\s+){0,2}?\w*(?:sammanträde|möte|stämma|beslut|skrivelse"
    r"|protokoll)\w*\s+(?:den\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Read:
    """What one sentence says was decided; offsets within the sentence."""

    at: int
    status: str
    shape: str
    confidence: float
    decider: str | None = None
    decided_on: str | None = None
    relative: bool = False
    span: tuple[int, int] | None = None  # where only a clause of the sentence tells it


@dataclass(frozen=True, slots=True)
class Sentence:
    """`flat` is the sentence with every white space as one blank, so that offsets stay."""

    flat: str
    own: Own
    meeting: str | None  # EDTF
    named: tuple[Named, ...]
    dates: tuple[When, ...]

    @classmethod
    def of(cls, flat: str, own: Own, meeting: str | None) -> "Sentence":
        return cls(flat, own, meeting, tuple(bodies_in(flat, own)), tuple(dates_in(flat, meeting)))

    def is_old(self, date: When) -> bool:
        return is_before(date.value, self.meeting)

    def of_the_decision(self, date: When) -> bool:
        """Whether a date may be the day of a decision, not the date of a paper or a time limit."""
        return not _OF_SOMETHING_ELSE.search(self.flat[: date.start])

    @property
    def last_time(self) -> bool:
        """ "Vid förra mötet …": an earlier meeting is told of."""
        return bool(_LAST_TIME.match(self.flat))

    def dated_before(self, at: int) -> When | None:
        """A day before the meeting that opens the sentence, or stands right before `at`."""
        for date in self.dates:
            if date.end > at or not self.of_the_decision(date):
                continue
            start = re.sub(r"^(?:vid|på)\s+\S+$", "", self.flat[: date.start].strip().casefold())
            opens = (
                start in ("", "den", "i", "redan", "redan den", "under", "år") or not self.flat[date.end : at].strip()
            )
            if opens and self.is_old(date):
                return date
        return None

    def in_main_clause(self, at: int) -> bool:
        """Whether no subordinate clause, opened before `at`, is still open there."""
        before = self.flat[:at]
        as_office = _AS_OFFICE.match(before)
        opened = list(_EMBEDDED.finditer(before, as_office.end() if as_office else 0))
        if not opened:
            return True
        last = opened[-1]
        if re.search(r"\boch\s+(?:det|den|detta|de|dessa|förslaget)\s+$", before):
            return True  # "… att förslaget var bra och det antogs"
        if last.group().casefold() == "att" and re.match(r"\s*(?:till\s+(?:\w+\s+){0,4})?att\b", before, re.IGNORECASE):
            return True  # "Att jämte ordföranden justera protokollet utsågs Bo Ek"
        about = re.search(r"\b(?:frågan|förslaget|yrkandet|motionen)\s+om\s*$", before[: last.start()])
        return "," in before[last.end() :] or (last.group().casefold() == "att" and about is not None)
