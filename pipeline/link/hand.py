"""Merges and splits by hand: a small text file under version control that survives every run.

    same    Jenny Bjurling | Jenny Noor                  # married in the summer of 2014
    differ  Anna Ek | Anna Eck | nätverket för vatten    # two people; third field: only in this body

Names are compared folded (case, hyphens and accents do not count). Lines that cannot be read raise UsageError.
"""

from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.link.names import fold


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: whether two names are one person (`same`) or two, everywhere or in one body (`context`)."""

    same: bool
    one: str
    other: str
    context: str | None = None
    why: str = ""

    def holds_for(self, name: str, other: str, context: str) -> bool:
        return {fold(name), fold(other)} == {fold(self.one), fold(self.other)} and self.context in (None, context)


def read_rules(path: Path) -> tuple[Rule, ...]:
    """The rules of the file; none where there is no file."""
    return parse_rules(path.read_text(encoding="utf-8")) if path.is_file() else ()


def parse_rules(text: str) -> tuple[Rule, ...]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        said, _, why = line.partition("#")
        if not said.strip():
            continue
        verb, _, rest = said.strip().partition(" ")
        fields = [" ".join(part.split()) for part in rest.split("|")]
        if verb not in ("same", "differ") or len(fields) not in (2, 3) or not all(fields):
            raise UsageError(
                f"line {number} of the merges by hand is none: write 'same NAME | NAME' or 'differ NAME | NAME | BODY'"
            )
        context = fields[2].casefold() if len(fields) == 3 else None
        found.append(Rule(verb == "same", fields[0], fields[1], context, why.strip()))
    return tuple(found)


def format_rule(rule: Rule) -> str:
    """The line of a rule, to be added to the file."""
    names = " | ".join(part for part in (rule.one, rule.other, rule.context) if part)
    return f"{'same' if rule.same else 'differ':7} {names}" + (f"  # {rule.why}" if rule.why else "")
