"""Subjects set into the ways in which minutes speak of a matter: "Granskning av ...", "Detaljplan för ...".

Half of an item's title is often such a frame. Some frames add a topic to the subject's (an audit of home care is
both), most add nothing ("a plan of action for ..."). Written examples hold few of the pairs; setting every word of the
word list into a frame shows the model that the two add up, and that the common words of frames say nothing.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from pipeline.classify.examples import Example
from pipeline.classify.noise import Noise
from pipeline.classify.taxonomy import Taxonomy
from pipeline.classify.words import content_words

SEED = 20
SOURCE = "frames"  # what the examples made here name as their source
WEIGHT = 0.4  # what a framed subject counts beside a whole example
SENTENCES = 2  # most sentences of machinery under a framed title
OWN = 3  # how many of the frames of its slot a field or facility is set into
LONGEST = 9  # content words of a title that can still stand in a frame
# "Svar på motion av Anna Berg (M) om att ...": what a title's subject is told apart from
LEAD = re.compile(
    r"^(?:Svar på |Besvarande av )?(?:Motion|Interpellation|Medborgarförslag|Enkel fråga|Fråga|Yrkande|Remiss|Skrivelse"
    r"|Remissvar|Yttrande)\b.*?\b(?:om|angående|gällande|avseende|rörande|över)\s+(?:att\s+)?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """`text` with {} where the subject stands; the topics it adds; whether the subject's own are firm or optional."""

    slot: str
    topics: tuple[str, ...]
    firm: bool
    text: str


@dataclass(frozen=True, slots=True)
class Filler:
    """What a slot may be filled with (a field of work, a facility), and its topics."""

    slot: str
    topics: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Frames:
    frames: tuple[Frame, ...] = ()
    fillers: tuple[Filler, ...] = ()

    @cached_property
    def neutral(self) -> list[Frame]:
        """Frames for any subject that say nothing."""
        return [frame for frame in self.frames if frame.slot == "any" and not frame.topics]

    @cached_property
    def adding(self) -> list[Frame]:
        """Frames for any subject that add a topic to it."""
        return [frame for frame in self.frames if frame.slot == "any" and frame.topics]


NO_FRAMES = Frames()


def read_frames(folder: Path, taxonomy: Taxonomy) -> Frames:
    """The frames of frames.csv and their fillers (slots.csv) in `folder`, as far as the taxonomy has their topics."""
    frames = [
        Frame(row["slot"], tuple(row["topics"].split()), row["subject"] == "firm", row["text"])
        for row in _rows(folder / "frames.csv")
    ]
    fillers = [Filler(row["slot"], tuple(row["topics"].split()), row["text"]) for row in _rows(folder / "slots.csv")]
    known = set(taxonomy.ids)
    return Frames(
        tuple(frame for frame in frames if known.issuperset(frame.topics)),
        tuple(filler for filler in fillers if known.issuperset(filler.topics)),
    )


def _rows(path: Path) -> Iterable[dict[str, str]]:
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return csv.DictReader(line for line in lines if not line.startswith("#"))


def framed_words(
    words: Sequence[Example], frames: Frames, noise: Noise, most: int, alone: frozenset[str]
) -> list[Example]:
    """Each word in one frame, that adds a topic or not, and each field and facility in several."""
    if not frames.neutral or not frames.adding:
        return []
    setter = _Setter(noise, most)
    found = []
    for word in words:
        if not alone & set(word.topics):
            found.append(setter.set(setter.one(frames.adding if setter.toss() else frames.neutral), word))
    for filler in frames.fillers:
        subject = Example(filler.text, "", filler.topics)
        own = [frame for frame in frames.frames if frame.slot == filler.slot]
        chosen = [own[i] for i in setter.random.permutation(len(own))[:OWN]]
        chosen += [setter.one(frames.neutral), setter.one(frames.adding)]
        found += [setter.set(frame, subject) for frame in chosen]
    return found


def framed_examples(
    examples: Sequence[Example], frames: Frames, noise: Noise, most: int, alone: frozenset[str]
) -> tuple[list[Example], list[int]]:
    """The short titles of examples of one topic in frames that add a second, and the number of each one's example."""
    found: list[Example] = []
    origin: list[int] = []
    if not frames.adding:
        return found, origin
    setter = _Setter(noise, most)
    for i, example in enumerate(examples):
        subject = LEAD.sub("", example.title)
        if len(example.topics) == 1 and not alone & set(example.topics) and _can_stand(subject):
            frame = setter.one(frames.adding)
            found.append(setter.set(frame, Example(subject, "", example.topics, example.optional)))
            origin.append(i)
    return found, origin


def _can_stand(subject: str) -> bool:
    words = len(content_words(subject))
    return 1 < words <= LONGEST or (words == 1 and len(subject) > 8)


class _Setter:
    """Sets subjects into frames, with chance that is the same each time."""

    def __init__(self, noise: Noise, most: int):
        self.noise, self.most = noise, most
        self.random = np.random.default_rng(SEED)

    def toss(self) -> bool:
        return bool(self.random.integers(2))

    def one(self, frames: Sequence[Frame]) -> Frame:
        return frames[int(self.random.integers(len(frames)))]

    def set(self, frame: Frame, subject: Example) -> Example:
        """The subject in the frame, under it perhaps a sentence or two of machinery."""
        said = subject.title
        if not frame.text.startswith("{}") and not said[1:2].isupper():  # an abbreviation keeps its capitals
            said = said[:1].lower() + said[1:]
        topics = (*frame.topics, *(t for t in subject.topics if t not in frame.topics)) if frame.firm else frame.topics
        topics = topics[: self.most]
        maybe = (*subject.optional, *subject.topics)
        count = min(int(self.random.integers(SENTENCES + 1)), len(self.noise.sentences))
        under = self.random.choice(self.noise.sentences, size=count, replace=False) if count else ()
        return Example(
            title=frame.text.replace("{}", said),
            text="\n".join(under),
            topics=topics,
            optional=tuple(dict.fromkeys(t for t in maybe if t not in topics)),
            source=SOURCE,
            weight=WEIGHT,
        )
