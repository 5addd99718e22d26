"""Running text of an item: its sentences read one by one, with the lists that some of them introduce."""

import re
from dataclasses import replace

from pipeline.tag.decisions.after_vote import outcome_of_vote
from pipeline.tag.decisions.another_group import of_those_before
from pipeline.tag.decisions.blocks import Unit, are_sentences, units_of
from pipeline.tag.decisions.bodies import Own
from pipeline.tag.decisions.extent import reach
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.prose import read_sentence
from pipeline.tag.decisions.rows import Row, after_bullet
from pipeline.tag.decisions.sentences import sentences
from pipeline.tag.decisions.tasks import ARROW, is_jotted, is_task
from pipeline.tag.decisions.weak import BY_SHAPE

_LONGEST = 2500  # characters in a sentence; what is longer is a list or a broken text layer
_OPEN = re.compile(r"(?::|\batt|\bbesluta[rd]?e?|\bbeslöt|\bföljande|\bblir)\s*$")
_FOLLOWS = re.compile(r"\bföljande\s*[.:]?$")


def running_findings(
    text: str, rows: tuple[Row, ...], own: Own, meeting: str | None, tasks: bool = False
) -> list[Finding]:
    """Every decision, decided or reported, that the sentences of these rows state. `tasks`: under a label for tasks."""
    units = units_of(rows)
    found: list[Finding] = []
    taken = 0
    for index, unit in enumerate(units):
        if unit.mark == "clause" and _is_asked(text, units, index):
            continue
        spans = list(sentences(text, unit.start, unit.end))
        for number, (start, end) in enumerate(spans):
            if start < taken or end - start > _LONGEST:
                continue
            finding = read_sentence(text[start:end], own, meeting)
            if finding is None and (tasks or (number == 0 and ARROW.match(text, start))):
                finding = _task(text[start:end])
            if (
                finding is None
                and number == 0
                and unit.mark == "bullet"
                and is_jotted(text[after_bullet(text, start) : end])
            ):
                finding = Finding(
                    after_bullet(text, start) - start, end - start, "decided", "assign", 0.6, "rule:task/2"
                )
            if finding is None:
                continue
            finding = replace(finding, start=start + finding.start, end=start + finding.end)
            if number:
                quote, before_it = text[finding.start : finding.end], text[slice(*spans[number - 1])]
                finding = of_those_before(finding, quote, before_it, own, meeting)
            last = number == len(spans) - 1
            if finding.status == "decided":
                finding = reach(text, finding, spans[number + 1 :], own)
                below = units[index + 1 :] if last else []
                if unit.mark == "bullet" and below and below[0].mark == "bullet" and text[finding.end - 1] != ":":
                    below = []  # the next bullet is beside this one, not below it
                finding = _with_list(text, finding, [s for s in spans if s[0] >= finding.end], below)
            if len(finding.clauses) > 1 and (bullets := _own_bullets(text, finding, units[index + 1 :])):
                taken = finding.end
                found += bullets
                continue
            before = found[-1] if found else None
            if before and _goes_on(text, before, finding, unit):
                found.pop()  # "Omval av Bo Ek. Nyval av Eva Ros." is one election
                finding = replace(finding, start=before.start)
            taken = finding.end
            found.append(finding)
        sure = [f for f in found if f.start >= unit.start and not f.maker.startswith(BY_SHAPE)]
        if outcome := outcome_of_vote(text, unit.start, unit.end, sure):
            found = [*(f for f in found if f.end <= outcome.start or outcome.end <= f.start), outcome]
    return found


_ASKED = re.compile(
    r"\b(?:föresl\w+|yrka\w*|hemställ\w+|förorda\w*|förslag\w*|anhåll\w+)\b[^.;]*[,:]?\s*$", re.IGNORECASE
)


def _is_asked(text: str, units: list[Unit], index: int) -> bool:
    """Whether a clause is one of those that somebody asks for: "Kommunstyrelsen föreslår 1989-11-21, § 240," above."""
    above = next((unit for unit in reversed(units[:index]) if unit.mark != "clause"), None)
    return above is not None and _ASKED.search(above.text(text)) is not None


def _own_bullets(text: str, found: Finding, units: list[Unit]) -> list[Finding]:
    """A finding for each bullet where they are resolutions in themselves: "Vi kom fram till följande:"."""
    listed = [unit for unit in units if any(unit.start == start for start, _ in found.clauses)]
    if found.status != "decided" or listed[:1] == [] or listed[0].mark != "bullet":
        return []
    if not (are_sentences(text, listed) or _whole_ones(text, listed)):
        return []
    spans = [(after_bullet(text, unit.start), unit.end) for unit in listed]
    return [
        replace(found, start=start, end=end, clauses=(), kind=kind_of(text[start:end]).value) for start, end in spans
    ]


def _whole_ones(text: str, listed: list[Unit]) -> bool:
    """Bullets written as sentences, some without a verb: "Skylt sätts upp.", "Ingen bom."."""
    texts = [text[after_bullet(text, unit.start) : unit.end].rstrip() for unit in listed]
    return len(texts) > 1 and all(one[:1].isupper() and one.endswith((".", "!")) for one in texts)


def _task(quote: str) -> Finding | None:
    """A sentence under a label for tasks, or after an arrow, that gives somebody something to do."""
    mark = ARROW.match(quote)
    start = mark.end() if mark else 0
    if not is_task(" ".join(quote[start:].split()), sure=True):
        return None
    return Finding(start, len(quote), "decided", "assign", 0.75, "rule:task_label/1")


_ELECTS = ("rule:election", "rule:passive", "rule:office")


def _goes_on(text: str, before: Finding, after: Finding, unit: Unit) -> bool:
    """Elections of one paragraph are one, with who "kvarstår" between them."""
    if not (before.kind == after.kind == "appoint" and before.status == after.status == "decided"):
        return False
    if any(row.start == after.start for row in unit.rows):
        return False  # each on a line of its own
    if before.start < unit.start or not after.maker.startswith(_ELECTS):
        return False  # "Mötet valde Eva Ros. Till revisor valdes Bo Ek." is one; "Mötet valde" said twice is two
    return len(list(sentences(text, before.end, after.start))) <= 1 and after.start - before.end < 90


def _with_list(text: str, found: Finding, rest: list[tuple[int, int]], units: list[Unit]) -> Finding:
    """The finding with the clauses, bullets or names that it introduces."""
    quote = text[found.start : found.end]
    if rest:
        return replace(found, end=rest[0][1]) if _FOLLOWS.search(quote) else found
    if not (
        _OPEN.search(quote)
        or (units and units[0].mark == "clause")
        or (units and units[0].mark and quote[-1:] not in ".!")
    ):
        return found
    clauses: list[tuple[int, int]] = []
    for unit in units:
        if not unit.mark and (clauses or not quote.endswith(":")):
            break
        if not unit.mark and len(unit.text(text)) > 160:
            break
        clauses.append((unit.start, unit.end))
        if not unit.mark and unit.text(text).endswith("."):
            break
    return replace(found, end=clauses[-1][1], clauses=tuple(clauses)) if clauses else found
