"""Invented training text: minutes' sentences and attendance lists from templates, and names exchanged in real text."""

import csv
import random
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path

from faker import Faker  # pyright: ignore[reportMissingImports]  # of the extra train

from pipeline.swedish.names import given_names, ordinary_words, surnames
from pipeline.swedish.tables import rows
from pipeline.tag.training.passages import Passage

ABROAD = (
    "en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pl_PL", "fi_FI", "no_NO", "da_DK", "nl_NL", "hr_HR", "tr_TR",
)  # fmt: skip
FILL = re.compile(r"\{([^}]+)\}")
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december"
STEMS = "Al Berg Björk Bod Dal Ed Ek Fors Gran Hag Hed Holm Kar Lag Lind Ljung Mal Nor Ny Ror Sal Sand Sjö Skog Tor Val"
ENDS = "man mark sjö näs vik fors feldt elius ander rup hed torp ås sele träsk böle arp hult måla inge by stad ryd"
SEPARATORS = (", ", "\t", " ", " - ", ",", " – ", "/")


class Invention:
    """Draws names, places and words by frequency; the same seed gives the same draws."""

    def __init__(self, corpora: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.given, self.given_weight = _tempered({n: e.bearers for n, e in given_names().items() if not e.word})
        self.surname, self.surname_weight = _tempered({n: max(e.bearers, 100) for n, e in surnames().items()})
        abroad = [Faker(code) for code in ABROAD]
        for position, fake in enumerate(abroad):
            fake.seed_instance(seed + position)
        self.foreign_given = [fake.first_name() for fake in abroad for _ in range(250)]
        self.foreign_surnames = [fake.last_name() for fake in abroad for _ in range(400)]
        # Not Faker's towns: some of its lists are in another order in each process.
        self.foreign_places = [row["name"] for row in rows("places_abroad.csv")]
        self.real_organisations: list[str] = []
        self.municipalities = [row["name"] for row in rows("municipalities.csv")]
        self.places = [row["name"] for row in rows("places.csv") if row["kind"] != "county"]
        with (corpora / "lists" / "myndigheter.tsv").open(encoding="utf-8", newline="") as lines:
            agencies = [row["name"] for row in csv.DictReader(lines, delimiter="\t") if row["name"]]
        self.organisations = [*templates()["organisations"] * 4, *(a for a in agencies if 4 < len(a) < 40)]

    def learn_organisations(self, passages: list[Passage]) -> None:
        """Takes the organisations of hand-labelled text into the pool to draw from."""
        names = {p.text[start:end] for p in passages for start, end, label in p.entities if label == "ORG"}
        self.real_organisations = sorted(names)

    def pick(self, kind: str) -> str:
        return self.chance.choice(templates()[kind])

    def given_name(self) -> str:
        draw = self.chance.random()
        if draw < 0.07:
            return self.chance.choice(self.foreign_given)
        name = self.chance.choices(self.given, cum_weights=self.given_weight)[0]
        if draw > 0.94:
            return name + self.chance.choice("- ") + self.chance.choices(self.given, cum_weights=self.given_weight)[0]
        return name

    def last_name(self) -> str:
        draw, chance = self.chance.random(), self.chance
        if draw < 0.1:
            return chance.choice(self.foreign_surnames)
        if draw < 0.16:
            return chance.choice(STEMS.split()) + chance.choice(ENDS.split())
        name = chance.choices(self.surname, cum_weights=self.surname_weight)[0]
        if draw > 0.96:
            return chance.choice(["von ", "af ", "de "]) + name
        if draw > 0.9:
            return name + chance.choice("- ") + chance.choices(self.surname, cum_weights=self.surname_weight)[0]
        return name

    def person(self) -> str:
        middle = f" {self.chance.choice('ABEGKLMOS')}." if self.chance.random() < 0.03 else ""
        return f"{self.given_name()}{middle} {self.last_name()}"

    def municipality(self) -> str:
        name, draw = self.chance.choice(self.municipalities), self.chance.random()
        if draw < 0.08:
            return name + " kommun"
        return name + ("" if name[-1] in "sxz" else "s") + " kommun" if draw < 0.14 else name

    def date(self) -> str:
        day, month = self.chance.randint(1, 28), self.chance.randint(1, 12)
        year = self.chance.randint(1998, 2026)
        word = MONTHS.split()[month - 1]
        return self.chance.choice(
            [f"den {day} {word} {year}", f"{day} {word}", f"{year}-{month:02d}-{day:02d}", f"{day}/{month}"]
        )

    def filling(self, slot: str) -> tuple[str, str | None]:
        """What stands for a slot of a template, and its label if it has one."""
        named: dict[str, tuple[Callable[[], str], str]] = {
            "P": (self.person, "PER"), "F": (self.given_name, "PER"), "S": (self.last_name, "PER"),
            "K": (self.municipality, "LOC"), "L": (lambda: self.chance.choice(self.places), "LOC"),
            "O": (lambda: self.chance.choice(self.organisations), "ORG"),
        }  # fmt: skip
        if slot.removesuffix("'s") in named:
            draw, label = named[slot.removesuffix("'s")]
            text = draw()
            return (text + "s" if slot.endswith("'s") and text[-1] not in "sxz" else text), label
        if slot == "date":
            return self.date(), None
        if slot == "mail":
            return f"{self.given_name()}.{self.last_name()}@example.se".lower().replace(" ", ""), None
        kind = {"party": "parties", "body": "bodies", "topic": "topics", "role": "roles"}[slot.lower()]
        text = self.pick(kind)
        return (text.capitalize() if slot[0].isupper() else text), None


@cache
def templates() -> dict[str, list[str]]:
    """The sections of `templates.txt`."""
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in files("pipeline.tag.training").joinpath("templates.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            current.append(line.replace("\\n", "\n").replace("\\t", "\t"))
    return sections


def _tempered(counts: dict[str, int]) -> tuple[list[str], list[float]]:
    """Names with summed weights, the common ones less overwhelming than in life."""
    names, total, sums = list(counts), 0.0, []
    for name in names:
        total += counts[name] ** 0.6
        sums.append(total)
    return names, sums


class _Text:
    def __init__(self) -> None:
        self.text = ""
        self.entities: list[tuple[int, int, str]] = []

    def write(self, text: str, label: str | None = None) -> None:
        if label:
            self.entities.append((len(self.text), len(self.text) + len(text), label))
        self.text += text

    def done(self) -> Passage:
        return Passage(self.text, tuple(self.entities))


def paragraph(invention: Invention) -> Passage:
    """One to six sentences or headings of minutes."""
    out, chance = _Text(), invention.chance
    for number in range(chance.randint(1, 6)):
        out.write(chance.choice(" \n\n") if number else "")
        if chance.random() < 0.25:
            out.write(chance.choice(["", "", "- ", f"{chance.randint(1, 20)}. ", f"§ {chance.randint(1, 200)} "]))
        template = invention.pick("plain" if chance.random() < 0.3 else "sentences")
        for position, piece in enumerate(FILL.split(template)):
            out.write(*(invention.filling(piece) if position % 2 else (piece, None)))
    return out.done()


def attendance(invention: Invention) -> Passage:
    """A list of those present in one of the shapes that minutes give it."""
    out, chance = _Text(), invention.chance
    if chance.random() < 0.7:
        out.write(invention.pick("heads") + chance.choice(["\n", "\n", ": ", ":\n", "\t"]))
    shape = chance.choice(["municipality", "party", "organisation", "role", "plain", "rolefirst", "bracket", "mixed"])
    separator, gap = chance.choice(SEPARATORS), chance.choice(["\n", "\n", "\n", ", ", "; "])
    shouted, bullet = chance.random() < 0.06, chance.choice(["", "", "", "- ", "• "])
    for number in range(chance.randint(3, 18)):
        out.write(gap if number else "")
        _row(out, invention, shape if shape != "mixed" else chance.choice(["municipality", "organisation", "role"]),
             separator, shouted, bullet if gap == "\n" else "")  # fmt: skip
    return out.done()


def _row(out: _Text, invention: Invention, shape: str, separator: str, shouted: bool, bullet: str) -> None:
    out.write(bullet)
    if shape == "rolefirst":
        out.write(invention.pick("roles").capitalize() + invention.chance.choice([": ", " ", "\t"]))
    if invention.chance.random() < 0.03:
        out.write("Vakant")
    else:
        name = invention.person()
        out.write(name.upper() if shouted else name, "PER")
    if shape in ("municipality", "organisation"):
        out.write(separator)
        out.write(*invention.filling("K" if shape == "municipality" else "O"))
    elif shape == "party":
        more = invention.chance.choice(["", "", ", " + invention.pick("roles"), " §§ 2-9"])
        out.write(f" ({invention.pick('parties')})" + more)
    elif shape == "role":
        out.write(separator + invention.pick("roles"))
    elif shape == "bracket":
        out.write(" (")
        out.write(*invention.filling("K"))
        out.write(")")


def renamed(passage: Passage, invention: Invention, persons: float = 0.7, places: float = 0.5) -> Passage:
    """The passage with most of its persons, and some of its places and organisations, exchanged for others."""
    out, position = _Text(), 0
    for start, end, label in passage.entities:
        out.write(passage.text[position:start])
        old = passage.text[start:end]
        new = old
        if label == "PER" and invention.chance.random() < persons:
            part = invention.chance.choice([invention.last_name, invention.given_name])
            new = invention.person() if " " in old else part()
        elif label == "LOC" and invention.chance.random() < places and re.fullmatch(r"[A-ZÅÄÖ][a-zåäö-]+", old):
            abroad = invention.chance.random() < 0.35
            new = invention.chance.choice(invention.foreign_places if abroad else invention.places)
        elif label == "ORG" and invention.chance.random() < 0.35 and old[0].isupper() and invention.real_organisations:
            new = invention.chance.choice(invention.real_organisations).removesuffix("s")
        if new != old and _genitive(passage.text, start, end) and new[-1] not in "sxz":
            new += "s"
        out.write(new, label)
        position = end
    out.write(passage.text[position:])
    return out.done()


def _genitive(text: str, start: int, end: int) -> bool:
    """The name ends in s and a noun follows: most likely a genitive."""
    following = re.match(r" ([a-zåäö]+)", text[end:])
    return text[end - 1] == "s" and bool(following) and following.group(1) in ordinary_words()  # type: ignore[union-attr]


def recased(passage: Passage, change: Callable[[str], str]) -> Passage | None:
    """The passage in capitals or lower case; None where that changes its length."""
    text = change(passage.text)
    return Passage(text, passage.entities) if len(text) == len(passage.text) else None
