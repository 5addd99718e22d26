"""Names of persons kept out of what is shown: replaced by stable pseudonyms, or left out.

What counts as a name in a document is everybody that its lists, signatures, votes and texts name, in full and by each
part of the name, because minutes go on with `Kerstin` or `Hagmyren` alone. Better a word too many than a name.
"""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from pipeline.errors import UsageError
from pipeline.schema import Record

NAMES = ("shown", "pseudonyms", "hidden")
BLOCK = "█"
SHORTEST_PART = 3


class Names:
    """The names of one document: finds them in its texts."""

    def __init__(self, names: Iterable[str]) -> None:
        full = {" ".join(name.split()) for name in names if name and name.strip()}
        self.meant = {name.casefold(): name for name in full}
        for name in sorted(full):
            for part in re.split(r"[\s-]+", name):
                if len(part) >= SHORTEST_PART and part[0].isupper():
                    self.meant.setdefault(part.casefold(), name)
        forms = {*full, *(part for name in full for part in re.split(r"[\s-]+", name) if part.casefold() in self.meant)}
        forms = sorted(forms, key=lambda form: (len(form), form))
        printed = "|".join(r"\s+".join(map(re.escape, form.split())) for form in reversed(forms))
        # Capitals as in a heading count as well; lower case does not: `Sten` is a name, `sten` is a stone.
        self.pattern = re.compile(rf"(?<!\w)(?:{printed}|{printed.upper()})(?=s?(?!\w))") if forms else None

    def replace(self, text: str, by: Callable[[str], str]) -> str:
        """The text with each name replaced by what `by` makes of the full name."""
        if not self.pattern or not text:
            return text
        return self.pattern.sub(lambda f: by(self.meant.get(" ".join(f.group().split()).casefold(), f.group())), text)

    def blocked(self, text: str) -> str:
        """The text with blocks for names: as long as it was, so that places in it stay right."""
        if not self.pattern:
            return text
        return self.pattern.sub(lambda f: re.sub(r"\S", BLOCK, f.group()), text)

    def spans(self, text: str) -> list[tuple[int, int]]:
        return [found.span() for found in self.pattern.finditer(text)] if self.pattern else []


class Veil:
    """Replaces the names of persons: by pseudonyms that are the same for a name in the whole archive, or by `…`."""

    def __init__(self, mode: str, salt: str = "") -> None:
        if mode not in NAMES:
            raise UsageError(f"names can be {', '.join(NAMES)}, not {mode!r}")
        self.mode, self.salt = mode, salt

    def name(self, text: str) -> str:
        if self.mode == "shown":
            return text
        if self.mode == "hidden":
            return "…"
        folded = " ".join(text.casefold().split())
        return "Person " + hashlib.sha256(f"{self.salt}\0{folded}".encode()).hexdigest()[:8]


def names_of(record: Record) -> Names:
    """Everybody the document names."""
    meeting = record.meeting
    found = [meeting.chair or "", meeting.secretary or "", *meeting.attesters]
    found += [name for row in record.attendance for name in (row.name, row.substitute_for or "")]
    found += [mention.text for mention in record.mentions if mention.label == "person"]
    for decision in record.decisions:
        found += [name for vote in decision.votes for name, _ in vote.ballots]
        found += [name for dissent in decision.dissents for name in dissent.by]
    return Names(found)


def veil_record(record: Record, veil: Veil) -> Record:
    """The record without names; its text has blocks in their place, and places in it stay right."""
    if veil.mode == "shown":
        return record
    names = names_of(record)

    def free(text: str | None) -> str | None:
        return names.replace(text, veil.name) if text else text

    def name(text: str | None) -> str | None:
        return veil.name(text) if text else text

    meeting = replace(
        record.meeting, chair=name(record.meeting.chair), secretary=name(record.meeting.secretary),
        attesters=tuple(map(veil.name, record.meeting.attesters)), place=free(record.meeting.place), evidence={},
    )  # fmt: skip
    decisions = [
        replace(
            d, text=str(free(d.text)), decider=free(d.decider),
            recipients=tuple(str(free(name)) for name in d.recipients),
            votes=tuple(replace(v, yes_means=free(v.yes_means), no_means=free(v.no_means),
                                ballots=tuple((veil.name(n), b) for n, b in v.ballots)) for v in d.votes),
            dissents=tuple(replace(s, by=tuple(map(veil.name, s.by)), text=str(free(s.text))) for s in d.dissents),
        )
        for d in record.decisions
    ]  # fmt: skip
    document = replace(
        record.document, text=names.blocked(record.document.text), asides=(), title=None,
        issues=tuple(replace(issue, message=str(free(issue.message))) for issue in record.document.issues),
    )  # fmt: skip
    attendance = (
        replace(a, name=veil.name(a.name), substitute_for=name(a.substitute_for), role=free(a.role),
                partial=free(a.partial), organisation=free(a.organisation))
        for a in record.attendance
    )  # fmt: skip
    items = (replace(item, title=str(free(item.title))) for item in record.agenda_items)
    return replace(
        record, document=document, meeting=meeting, decisions=tuple(decisions), attendance=tuple(attendance),
        agenda_items=tuple(items), mentions=(),
    )  # fmt: skip
