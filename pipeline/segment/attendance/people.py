"""Blocks of names -> rows of attendance: running lists, groups and columns that were torn apart."""

import itertools
import re
from dataclasses import replace

from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.entry import Reading, read_people
from pipeline.segment.attendance.headings import Heading, leading_heading
from pipeline.segment.attendance.lines import is_prose, is_running, people_in
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.nicknames import read_besides, read_nicknames
from pipeline.segment.attendance.register import Register
from pipeline.segment.attendance.stretch import ABBREVIATED, Stretch
from pipeline.segment.attendance.tables import read_grid
from pipeline.segment.attendance.told import Told, read_told
from pipeline.segment.attendance.words import (
    ALL_BUT,
    CAME,
    COUNT,
    INSTEAD_OF,
    PARTIAL,
    REPLACED_BY,
    STAYED_AWAY,
    VACANT,
)
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import heading_words, party_code
from pipeline.swedish.names import name_context

_SENTENCE_END = re.compile(r"(?:(?<=[^\s.A-ZÅÄÖ])|(?<=[A-ZÅÄÖ]{2}))[.;]\s+(?=[A-ZÅÄÖ][\w-]*[\s:]|Via\b|På\b)")


_AWAY = re.compile(
    r"(?i)\b(?:har|hade)\s+(?:anmält|meddelat|lämnat|fått|haft)\s+(?:förhinder|återbud|frånvaro|förfall)|"
    r"\b(?:var|voro|är)\s+(?:frånvarande|förhindrad|förhindrade|sjuk|sjuka|bortrest)\b|\b(?:uteblev|saknades|meddelade\s+förhinder|"
    r"anmälde\s+(?:förhinder|återbud|frånvaro)|lämnade\s+återbud|kunde\s+(?:inte|ej)\s+(?:komma|delta|närvara))\b"
)


_NO_VOTE = re.compile(r"(?i)\butan\s+(?:rösträtt|rätt\s+att\s+rösta)\b")
_ALL = re.compile(
    r"(?i)\b(?:samtliga|alla|hela styrelsen)\b(?=[^.;\n]*(?:närvarande|utom|ledamöter|styrelsen|medlemmar))"
)


def read_block(block: Block, register: Register) -> None:
    """Read every person of one block into the register. A list of those summoned tells of nobody."""
    if block.heading.status == "called":
        return
    if block.grid:
        read_grid(block, register)
        return
    if block.prose:
        _note_counts(block.prose, register)
        for told in block.told:
            register.add_person(told.person, block.prose, Heading(told.status, None, True))
        return
    stretch = _stretch(block)
    if not stretch.text:
        return
    _note_counts(stretch, register)
    for part, heading, sure, told in _passages(stretch, block.heading):
        if told:
            for each in told:
                register.add_person(each.person, part, Heading(each.status, None, True))
            continue
        nicknames = read_nicknames(part.text) if sure else []
        reading = Reading(people=nicknames) if nicknames else read_people(part, sure)
        group: dict[str, str] = {}
        by_row = {person.row for person in reading.people if person.name}
        loose = {}
        for row, kind, text in reading.loose:
            loose.setdefault(row, []).append((kind, text))
        _of_those_above(reading.people, loose)
        _mend_torn(reading.people, loose)
        for row in sorted({*loose, *(p.row for p in reading.people)}):
            if row not in by_row and row in loose:
                _loose_row(loose[row], group, reading.people, row)
            for person in (p for p in reading.people if p.row == row and p.name):
                local = dict(group)
                for kind, text in loose.get(row, []):
                    local[kind] = text
                _complete(person, local)
                register.add_person(person, part, heading, local.get("role"))


def read_besides_nicknames(register: Register) -> None:
    """Who came besides a list of nicknames, told within the next few lines."""
    nicknames = [row for row in register.found if row.name.islower()]
    if not nicknames:
        return
    low = max(row.end for row in nicknames)
    text = register.document.text[low : low + 500]
    stretch = Stretch(text, tuple(range(low, low + len(text))))
    for person in read_besides(text):
        register.add_person(person, stretch, Heading("present", None, True))


def _mend_torn(people: list[Person], loose: dict[int, list[tuple[str, str]]]) -> None:
    """All names and then all their municipalities, one to a line: columns that were torn apart are put together."""
    lines = sorted(row for row in loose if row not in {p.row for p in people})
    runs: list[list[int]] = []
    for row in lines:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    for run in runs:
        above = [p for p in people if p.name and run[0] - len(run) <= p.row < run[0]]
        kinds = {kind for row in run for kind, _ in loose[row]}
        bare = all(not p.municipality and not p.organisation for p in above)
        closed = not any(p.row == run[-1] + 1 for p in people) or len(run) > 1
        if (
            len(above) == len(run)
            and kinds <= {"municipality", "organisation"}
            and "municipality" in kinds
            and bare
            and closed
        ):
            for person, row in zip(above, run, strict=True):
                kind, text = loose.pop(row)[0]
                setattr(person, kind, text)


def _of_those_above(people: list[Person], loose: dict[int, list[tuple[str, str]]]) -> None:
    """Names each over a line with an office or a place, the last line among them: they are said of the name above."""
    named = sorted({p.row for p in people if p.name})
    bare = sorted(row for row in loose if row not in named)
    if not bare or not named or named[0] > bare[0] or bare[-1] < named[-1] or len(bare) * 2 < len(named):
        return
    if len(named) > 1 and named[1] < bare[0]:
        return  # all names, then all places
    if any(kind not in ("municipality", "organisation", "role") for row in bare for kind, _ in loose[row]):
        return
    for row in bare:
        above = next((p for p in reversed(people) if p.name and p.row < row), None)
        for kind, text in loose.pop(row):
            if above and kind == "role":
                above.roles.append(text)
            elif above and not (above.municipality or above.organisation):
                setattr(above, kind, text)


def _loose_row(attributes: list[tuple[str, str]], group: dict[str, str], people: list[Person], row: int) -> None:
    """A line with no name: it heads the names below it, or stands under the name above."""
    later = any(p.row == row + 1 and p.name for p in people)
    for kind, text in attributes:
        if kind in ("municipality", "party", "organisation") and later:
            group.pop("municipality", None)
            group.pop("organisation", None)
            group.pop("party", None) if kind == "party" else None
            group[kind] = text.strip(" :")


def _complete(person: Person, group: dict[str, str]) -> None:
    if "party" in group and not person.party:
        person.party = group["party"]
    if "municipality" in group and not person.municipality and not person.organisation:
        person.municipality = re.sub(r"(?i)^(?:från|i) ", "", group["municipality"])
    elif "organisation" in group and not person.organisation and not person.municipality:
        person.organisation = group["organisation"]


def _stretch(block: Block) -> Stretch:
    """The text of a block: in running text a line break is a space, else it ends an entry unless the line goes on."""
    parts: list[Part] = []
    separators: list[str] = []
    running = is_running(block.rows)
    entry_x = block.rows[0][0].x if block.rows else 0.0
    for row in block.rows:
        for number, part in enumerate(row):
            if number:
                separators.append("\t")
            else:
                before = parts[-1].text if parts else ""
                apart = _heads_a_group(part.text) or _heads_a_group(before)
                runs_on = (running or is_prose(before)) and not apart and not _new_entry(before, part)
                joins = runs_on or _goes_on(before, part, entry_x)
                broken = bool(parts) and parts[-1].end == part.start  # a word over the end of the line
                separators.append("" if broken else " " if joins else "\n")
            parts.append(part)
    return Stretch.of(parts, separators)


def _heads_a_group(text: str) -> bool:
    """A line that is nothing but a municipality, a party or an abbreviation."""
    return bool(municipality_code(text) or party_code(text) or re.fullmatch(r"[A-ZÅÄÖ]{2,6}:?", text.strip()))


def _new_entry(before: str, part: Part) -> bool:
    if re.match(r"(?:För |Från )?[A-ZÅÄÖ][^,;:().]{0,28}:\s", part.text):
        return True  # "För S: Anna Berg, Bo Ek" under "För M: Cilla Lund"
    town = re.match(r"([^,;:().]{2,30}),\s+(?=[A-ZÅÄÖ])", part.text)
    if town and municipality_code(town[1]) and not before.endswith(",") and match_name(part.text[town.end() :]):
        return True  # "Osby, Per Lind" under "Hässleholm, Kurt Bång och Stina Roos"
    name = match_name(part.text) if before.endswith(")") or _lists_given_names(before) else None
    if name and not name.start and is_person(part.text[: name.end]):
        return True  # "Pia (kom 18.55), Lasse" over "Johan Vallmo (seglarskolan)"
    return before.endswith((".", ";")) and part.text[:1].isupper() and not re.search(r"\b[A-ZÅÄÖ]\.$", before)


def _lists_given_names(line: str) -> bool:
    """A line of people by their given names that ends with a whole one."""
    pieces = re.split(r",\s+|\s(?:och|samt)\s", re.sub(r"\s*\([^)]*\)", "", line))
    single = [piece for piece in pieces if re.fullmatch(r"[A-ZÅÄÖ][\w-]+", piece.strip()) and is_given_name(piece)]
    return len(single) > 1 and pieces[-1] == single[-1] and len(single) * 2 > len(pieces)


def _goes_on(before: str, part: Part, entry_x: float) -> bool:
    text = part.text
    if before.endswith((",", "(", "-", "–", " och", " samt", "/")) or before.count("(") > before.count(")"):
        return True
    if re.search(r"§\s*$", before) and re.match(r"\d", text):
        return True
    if re.search(r"\b(?:för|ersätter|från|v\.|vice|tf|bitr)$", before):
        return True
    if INSTEAD_OF.search(before) and not INSTEAD_OF.search(before).string.endswith(")"):  # type: ignore[union-attr]
        target = before[INSTEAD_OF.search(before).end() :]  # type: ignore[union-attr]
        if len(target.split()) == 1 and target[:1].isupper() and len(text.split()) == 1:
            return True
    if re.match(r"\([^)\s]{1,5}\)\s+[A-ZÅÄÖ]", text):
        return False  # "(s) Inga Hult": the party stands before the name
    if text[:1].islower() or text[:1] in "(§[":
        return not VACANT.match(text) and not party_code(text)
    figures = re.match(r"\d{1,3}(?:[–-]\d{1,3})?$", text) and re.search(r"[§\d,–-]\s*$", before)
    return bool(PARTIAL.match(text) or figures)


def _passages(stretch: Stretch, heading: Heading) -> list[tuple[Stretch, Heading, bool, list[Told]]]:
    """Running text cut at the sentences that change who is spoken of: "Återbud: ...", "På länk: ...".

    The third says whether the passage is surely a list: the first is, and what has a heading of its own. The last are
    the people of a sentence that tells by its verbs who came and who did not.
    """
    ends = [m for m in _SENTENCE_END.finditer(stretch.text) if not ABBREVIATED.search(stretch.text[: m.start()])]
    lines = [m.end() for m in re.finditer(r"[a-zåäö]{2}[.!?]\n", stretch.text)]
    cuts = sorted({0, *(m.end() for m in ends), *lines, len(stretch.text)})
    passages = []
    for start, end in itertools.pairwise(cuts):
        text = stretch.text[start:end]
        lead = leading_heading(text)
        offset, own, sure = 0, heading, start == 0 or text[:1] == "\n"
        if lead:
            own, offset, sure = lead[0], lead[1], True
            if not own.own and not start:
                own = replace(own, status=heading.status)  # "Suppleant" beside "Frånvarande:"
        elif match := ALL_BUT.search(text):
            own, offset, sure = Heading("absent", None, True), match.end(), True
        elif match := STAYED_AWAY.match(text):
            own, offset = Heading("absent", None, True), match.end()
        elif match := CAME.match(text):
            offset = match.end()
            own = replace(own, role=match["role"] or (own.role if not start else None))
            invited = heading_words().get((match["role"] or "").lower())
            if invited and invited.kind == "guest":
                own = replace(own, status="guest", role=None)
        elif "\n" not in text and _AWAY.search(text):
            own = Heading("absent", None, True)
        if _NO_VOTE.search(text) and start:
            own = replace(own, status="guest")
        told = [] if lead or _other_than_told(text) else read_told(text)
        if not (told or lead or sure or offset) and own is heading and _tells_other_things(text):
            continue
        if len(told) < max(people_in(text[offset:]), 1) or (start == 0 and not offset):
            told = []
        offset = 0 if told else offset
        passages.append((Stretch(text[offset:], stretch.offsets[start + offset : end]), own, sure, told))
    return passages


_NO_VERBS = {"och", "samt", "leder", "visar"}
_FINITE = re.compile(
    r"\b(?:är|var|har|hade|ska|skall|kommer|kan|kunde|vill|får|fick|blir|blev|[a-zåäö]{3,}(?:ade|ades|dde|ddes|as|erar|erade))\b"
)


def _tells_other_things(text: str) -> bool:
    """ "Eva Tall hälsar. Filip Gren börjar den 1 oktober." after a list: of somebody who need not have been there."""
    bare = re.sub(r"\([^)]*\)", "", text)
    if PARTIAL.search(bare) or INSTEAD_OF.search(bare) or REPLACED_BY.search(bare):
        return False
    verb = next((m for m in re.finditer(r"[a-zåäö]+", bare) if m[0] in name_context("speech") - _NO_VERBS), None)
    return bool(verb or _FINITE.search(bare))


def _other_than_told(text: str) -> bool:
    """Several lines, parts of the meeting, stand-ins, all but some: what the list's own reading knows better."""
    if re.search(r"[\n§]", text.rstrip()):
        return True
    return any(pattern.search(text) for pattern in (INSTEAD_OF, REPLACED_BY, ALL_BUT))


def _note_counts(stretch: Stretch, register: Register) -> None:
    for match in COUNT.finditer(stretch.text):
        start, end = stretch.place(match.start(), match.end())
        register.note("people_counted", f"People are counted, not named: '{match.group(0)}'.", start, end)
    for match in _ALL.finditer(stretch.text):
        start, end = stretch.place(match.start(), match.end())
        register.note("people_not_named", "All members are said to be present; their names are not given.", start, end)
