"""Source of a sample -> blocks to lay out and annotations to score against, from one text so that they cannot drift.

The markup is described in README.md beside this file. `parse` returns a Sample: `blocks` hold what is printed (no
annotation left in it), the other lists hold what a careful reader should find.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.samples.municipalities import code_of
from tests.samples.printed_dates import edtf

STATUSES = {"+": "present", "-": "absent", "!": "guest"}
BREAK = re.compile(r" *\\\\ *")  # a forced line break


@dataclass(frozen=True)
class Run:
    """A stretch of text in one typeface; a newline is a forced line break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass
class Block:
    """One printed paragraph, heading or table row. `cells` holds one list of runs per column (one for a paragraph)."""

    kind: str
    cells: list[list[Run]] = field(default_factory=list)
    number: str | None = None  # of an item or a numbered point
    case: str | None = None
    name: str = ""  # of an @command
    header: bool = False

    def text(self, cell: int = 0) -> str:
        return "".join(run.text for run in self.cells[cell])


@dataclass
class Sample:
    """A parsed source."""

    meta: dict[str, str]
    blocks: list[Block] = field(default_factory=list)
    attendance: list[dict] = field(default_factory=list)
    items: list[dict] = field(default_factory=list)
    decisions: list[dict] = field(default_factory=list)
    mentions: dict[str, list] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)  # what is printed and not annotated, to look for what was forgotten

    @property
    def file(self) -> str:
        return self.meta["file"]


class Reader:
    """Walks through the source once. Keeps the open decision and the item that it stands in."""

    def __init__(self, meta: dict[str, str]):
        self.sample = Sample(meta)
        self.year = int(meta["date"][:4])
        self.item: str | None = None
        self.open: dict | None = None

    def inline(self, source: str) -> list[list[Run]]:
        """Cells of a line; cells are parted by a bar with a space on both sides."""
        return [self.cell(part.strip()) for part in split_cells(source)]

    def cell(self, source: str) -> list[Run]:
        pieces: list[str] = []
        self.walk(source, pieces)
        return runs_of("".join(pieces))

    def walk(self, source: str, out: list[str]) -> str:
        """Append the printed text of `source` to `out`, collect its annotations, and return the printed text."""
        start, at = len(out), 0
        while at < len(source):
            if source.startswith("<<", at):
                bar = source.index("|", at)
                self.begin(source[at + 2 : bar])
                at = bar + 1
                while at < len(source) and source[at] == " ":
                    at += 1
            elif source.startswith(">>", at):
                self.finish()
                at += 2
            elif source[at] == "{":
                end = matching(source, at)
                self.tag(source[at + 1 : end], out)
                at = end + 1
            else:
                found = (source.find(sign, at + 1) for sign in ("<<", ">>", "{"))
                stop = min((i for i in found if i > 0), default=len(source))
                self.emit(BREAK.sub("\n", source[at:stop]), out)
                at = stop
        return "".join(out[start:])

    def emit(self, text: str, out: list[str], annotated: bool = False) -> None:
        out.append(text)
        self.sample.rest.append("\0" if annotated else text)
        if self.open is not None:
            self.open["parts"].append(text)

    def tag(self, body: str, out: list[str]) -> None:
        """One annotation: p person, m municipality, d date (with ? optional), + - ! attendance, # item."""
        if body[0] in STATUSES:
            self.person_in_list(body, out)
        elif body[0] == "#":
            number, case, topics, optional, title = body[1:].split("~", 4)
            self.begin_item(number.strip(), case.strip(), topics, optional)
            printed = self.walk(title, out)
            self.sample.items[-1]["title"] = flat(printed)
        else:
            label, text = body.split(" ", 1)
            optional = label.endswith("?")
            text, _, value = text.partition("=")
            self.emit(BREAK.sub("\n", text), out, annotated=True)
            self.mention(label.rstrip("?"), flat(BREAK.sub(" ", text)), value, optional)

    def mention(self, label: str, text: str, value: str, optional: bool) -> None:
        suffix = "_optional" if optional else ""
        row: str | list[str]
        if label == "p":
            key, row = "person", text
        elif label == "m":
            key, row = "municipality", [text, value or code_of(text)]
        elif label == "d":
            key, row = "date", [text, value or edtf(text, self.year)]
        else:
            raise ValueError(f"{self.sample.file}: unknown annotation {label!r} at {text!r}")
        self.sample.mentions.setdefault(key + suffix, []).append(row)

    def person_in_list(self, body: str, out: list[str]) -> None:
        status, rest = STATUSES[body[0]], body[1:]
        others = []
        while rest[0] in STATUSES:
            others.append(STATUSES[rest[0]])
            rest = rest[1:]
        name, *fields = rest.split("|")
        row: dict = {"name": flat(BREAK.sub(" ", name)), "status": status}
        if others:
            row["status_alternatives"] = others
        for key, value in zip(("party", "role", "municipality", "organisation"), fields, strict=False):
            if value:
                row[key] = code_of(value) if key == "municipality" else value
        self.sample.attendance.append(row)
        self.emit(BREAK.sub("\n", name), out, annotated=True)
        self.mention("p", row["name"], "", False)

    def begin_item(self, number: str, case: str, topics: str, optional: str) -> None:
        self.item = None if number == "-" else number
        row: dict = {"number": self.item, "title": ""}
        if case:
            row["case_number"] = case
        if topics.strip() == "?":
            row["optional"] = True
        elif topics.strip():
            row["topics"] = words(topics)
        if words(optional):
            row["topics_optional"] = words(optional)
        self.sample.items.append(row)

    def begin(self, header: str) -> None:
        if self.open is not None:
            raise ValueError(f"{self.sample.file}: a decision inside a decision: {header}")
        kind, *attributes = [part.strip() for part in header.split(";")]
        row: dict = {"item": self.item, "text": "", "status": "decided", "kind": kind}
        if kind.startswith("r:"):
            row["status"], row["kind"] = "reported", kind[2:]
        row["kind"], *alternatives = row["kind"].split("/")
        if alternatives:
            row["kind_alternatives"] = alternatives
        for attribute in attributes:
            key, _, value = attribute.partition("=")
            if key == "v":
                row["votes"] = [dict(zip(("yes", "no"), map(int, v.split("-")), strict=True)) for v in value.split(",")]
            elif key == "by":
                row["decider"], *more = value.split("/")
                if more:
                    row["decider_alternatives"] = more
            elif key == "on":
                row["decided_on"] = value
            elif key == "opt":
                row["optional"] = True
            else:
                raise ValueError(f"{self.sample.file}: unknown attribute {attribute!r}")
        self.open = {"row": row, "parts": []}
        self.sample.decisions.append(row)

    def finish(self) -> None:
        if self.open is None:
            raise ValueError(f"{self.sample.file}: a decision ends that has not begun (item {self.item})")
        self.open["row"]["text"] = flat(re.sub(r"\*\*|__", "", "".join(self.open["parts"])))
        self.open = None

    def line(self, line: str) -> None:
        """One line of the source is one block."""
        add = self.sample.blocks.append
        if match := re.match(r"# (.*)", line):
            parts = [*split_cells(match.group(1)), "", "", "", ""][:5]
            number, title, case, topics, optional = (part.strip() for part in parts)
            self.begin_item(number, case, topics, optional)
            cells = [self.cell(title)]
            self.sample.items[-1]["title"] = flat("".join(run.text for run in cells[0]))
            add(Block("item", cells, self.item, case or None))
        elif match := re.match(r"(==?|##) (.*)", line):
            kinds = {"=": "title", "==": "subtitle", "##": "heading"}
            add(Block(kinds[match.group(1)], [self.cell(match.group(2))]))
        elif line.startswith(": "):
            add(Block("meta", self.inline(line[2:])))
        elif line.startswith("- "):
            add(Block("bullet", [self.cell(line[2:])]))
        elif match := re.match(r"(?:(<<[^|]*\|) ?)?(\d+\.|[a-z]\)|\d+\)) (.*)", line):
            opener, number, rest = match.groups()
            if opener:
                self.walk(opener, [])
            self.emit(number + " ", [])
            add(Block("numbered", [self.cell(rest)], number))
        elif line.startswith("|"):
            header = line.startswith("|!")
            add(Block("row", self.inline(line[2 if header else 1 :].strip()), header=header))
        elif match := re.match(r"@(\w+) ?(.*)", line):
            cells = self.inline(match.group(2)) if match.group(2) else []
            add(Block("command", cells, name=match.group(1)))
        else:
            add(Block("para", [self.cell(line)]))
        self.sample.rest.append("\n")
        if self.open is not None:
            self.open["parts"].append(" ")


def parse(path: Path) -> Sample:
    """Read one source file. Raises ValueError where the annotations do not add up."""
    head, body = path.read_text(encoding="utf-8").split("\n---\n", 1)
    meta = dict(line.split(": ", 1) for line in head.splitlines() if line.strip())
    meta.setdefault("file", path.stem)
    reader = Reader(meta)
    for line in body.splitlines():
        if line.strip() and not line.startswith("%"):
            try:
                reader.line(line.rstrip())
            except (ValueError, IndexError, KeyError) as error:
                raise ValueError(f"{path.name}: {line[:80]!r}: {error}") from error
    if reader.open is not None:
        raise ValueError(f"{path.name}: a decision is not closed")
    contents = any(block.name == "contents" for block in reader.sample.blocks)
    if contents:  # what a contents list repeats is neither rewarded nor punished
        repeat_titles(path, reader.sample)
    return reader.sample


def repeat_titles(path: Path, sample: Sample) -> None:
    """The mentions of the titles once more, as optional ones."""
    scratch = Reader(sample.meta)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            scratch.cell(split_cells(line[2:])[1])
    for key, rows in scratch.sample.mentions.items():
        sample.mentions.setdefault(key.removesuffix("_optional") + "_optional", []).extend(rows)


def split_cells(source: str) -> list[str]:
    return re.split(r"(?: |^)\|(?= |$)", source)


def matching(source: str, at: int) -> int:
    depth = 0
    for i in range(at, len(source)):
        depth += (source[i] == "{") - (source[i] == "}")
        if not depth:
            return i
    raise ValueError(f"no closing brace after {source[at : at + 40]!r}")


def runs_of(text: str) -> list[Run]:
    """**bold** and __italic__ to runs."""
    runs, bold, italic = [], False, False
    for piece in re.split(r"(\*\*|__(?!_))", text):
        if piece == "**":
            bold = not bold
        elif piece == "__":
            italic = not italic
        elif piece:
            runs.append(Run(piece, bold, italic))
    return runs


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def words(text: str) -> list[str]:
    return [word for word in re.split(r"[,\s]+", text) if word]
