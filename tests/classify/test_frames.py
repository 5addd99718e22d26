"""Subjects in frames: the frame's topics and the subject's add up, and the same examples come out each time."""

from pathlib import Path

import pytest

from pipeline.classify.examples import Example
from pipeline.classify.frames import Filler, Frame, Frames, framed_examples, framed_words, read_frames
from pipeline.classify.noise import Noise
from pipeline.classify.taxonomy import Taxonomy, TopicName, read_taxonomy

MODELS = Path(__file__).parents[2] / "models" / "topics"
PLAIN = Frame("any", (), True, "Motion om {}")
AUDIT = Frame("any", ("granskning",), True, "Granskning av {}")
ELECTION = Frame("any", ("val",), False, "Val till rådet för {}")


# fmt: off
ROWS = [
    # (frame, title, topics, optional) -> (title, topics, optional)
    # the frame's topic comes first, the subject's beside it
    (AUDIT, "Snöröjning på torget", "väg", "", ("Granskning av snöröjning på torget", "granskning väg", "")),
    # an election to a body with a subject is an election; its subject may be said
    (ELECTION, "Snöröjning på torget", "väg", "", ("Val till rådet för snöröjning på torget", "val", "väg")),
    # who asks is no part of the subject
    (AUDIT, "Motion av Bo Ek (M) om att salta väg 9", "väg", "", ("Granskning av salta väg 9", "granskning väg", "")),
    # an abbreviation keeps its capitals, and what was optional stays so
    (AUDIT, "GC-väg till Byle", "väg", "park", ("Granskning av GC-väg till Byle", "granskning väg", "park")),
]
# fmt: on


@pytest.mark.parametrize("frame, title, topics, optional, wanted", ROWS)
def test_topics_add_up(frame, title, topics, optional, wanted):
    example = Example(title, "", tuple(topics.split()), tuple(optional.split()))
    (found,), origin = framed_examples([example], Frames((frame,)), Noise(), 3, frozenset())
    assert (found.title, " ".join(found.topics), " ".join(found.optional)) == wanted
    assert origin == [0]


def test_what_cannot_stand_in_a_frame_is_left_out():
    """Items of procedure, of two topics, and titles too short or long to be a subject."""
    examples = [
        Example("Val av justerare", "", ("möte",)),
        Example("Grus och parker", "", ("väg", "park")),
        Example("Väg", "", ("väg",)),
        Example("Asfalt " * 12, "", ("väg",)),
    ]
    assert framed_examples(examples, Frames((AUDIT,)), Noise(), 3, frozenset({"möte"})) == ([], [])


def test_words_and_fields_are_framed_the_same_each_time():
    pay, field = Frame("field", ("lön",), True, "Löner inom {}"), Filler("field", ("väg",), "gatudriften")
    frames = Frames((PLAIN, AUDIT, pay), (field,))
    words = [Example("plogning", "plogning", ("väg",)), Example("upprop", "upprop", ("möte",))]
    found = framed_words(words, frames, Noise(("Antecknas.",)), 3, frozenset({"möte"}))
    titles = [example.title for example in found]
    assert titles[0] in ("Motion om plogning", "Granskning av plogning")
    assert sorted(titles[1:]) == ["Granskning av gatudriften", "Löner inom gatudriften", "Motion om gatudriften"]
    assert found == framed_words(words, frames, Noise(("Antecknas.",)), 3, frozenset({"möte"}))


def test_shipped_frames_hold_one_place_and_known_topics():
    taxonomy = read_taxonomy(MODELS / "taxonomy.toml")
    frames = read_frames(MODELS, taxonomy)
    assert {frame.text.count("{}") for frame in frames.frames} == {1}
    assert {frame.slot for frame in frames.frames} == {"any"} | {filler.slot for filler in frames.fillers}
    assert len(frames.neutral) > 50 and len(frames.adding) > 30


def test_other_taxonomies_get_the_frames_they_have_topics_for(tmp_path):
    own = Taxonomy((TopicName("trafik", "", ""),))
    found = read_frames(MODELS, own)
    assert {topic for frame in found.frames for topic in frame.topics} <= {"trafik"}
    assert {filler.topics for filler in found.fillers} == {("trafik",)}
    assert read_frames(tmp_path, own) == Frames()
