"""What is kept of an item's text: the words that may say what it is about."""

import pytest

from pipeline.classify.vectors import split
from pipeline.classify.words import content_words

# fmt: off
ROWS = [
    # a name with its party says nothing of the subject
    ("Motion av Anna von Berg (M) om cykelbanor", ["motion", "cykelbanor"]),
    # two names, the older way of writing a party
    ("Interpellation av Per Ek (fp) och Eva Holm-Ros (kd) om skolan", ["interpellation", "skolan"]),
    # the line that says who gets an extract is machinery
    ("Avgiften höjs\nProtokollsutdrag skickas till socialnämnden\nNy taxa", ["avgiften", "höjs", "ny", "taxa"]),
    # lines flattened into one by wide gaps
    ("Avgiften höjs  Beslutet skickas till: Ekonomi", ["avgiften", "höjs"]),
    # numbers, dates and months fall away
    ("Den 3 mars 2021 kl 18.30", []),
    # a compound with a hyphen is one word
    ("Kultur- och fritids-plan", ["kultur", "fritids-plan"]),
    ("", []),
]
# fmt: on


@pytest.mark.parametrize("text, words", ROWS)
def test_content_words(text, words):
    assert content_words(text) == words


def test_no_more_words_than_asked_for():
    assert content_words("skola vård omsorg", 2) == ["skola", "vård"]


# fmt: off
COMPOUNDS = [
    ("hemtjänstavgift", ("hemtjänst", "avgift")),      # plain
    ("kvalitetsregister", ("kvalitet", "register")),   # joined by s
    ("skolskjuts", ("skola", "skjuts")),               # the first part has lost its a
    ("xyzzyqwerty", ()),                               # no parts known
    ("", ()),
]
# fmt: on


@pytest.mark.parametrize("word, parts", COMPOUNDS)
def test_compounds_come_apart(word, parts):
    known = {w: i for i, w in enumerate(["hemtjänst", "avgift", "kvalitet", "register", "skola", "skjuts"])}
    assert split(word, known) == parts
