"""From the text of an agenda item to the words that carry its subject.

Minutes repeat their own machinery in every item (who gets an extract, who moved what, page heads, names). What is
sure to be machinery is cut away here; the rest the model learns to ignore.
"""

import csv
import re
from functools import lru_cache
from importlib.resources import files

import simplemma

WORD = re.compile(r"[^\W\d_]+(?:[-–][^\W\d_]+)*")
# "Anna Berg (M)", "Anna-Lena von Berg (fp)": a name with its party. The name says nothing of the subject.
PARTISAN = re.compile(r"(?:[A-ZÅÄÖÉ][\w-]+\s+|(?:von|af|de|van)\s+){1,4}\((?:[A-ZÅÄÖ]{1,4}|[a-zåäö]{1,3}|-)\)")
GAP = re.compile(r"[ \t]{2,}")  # columns and flattened lines
BODY_WORDS = 220  # words of the body that are read: what an item is about is said early


@lru_cache(maxsize=1)
def machinery() -> tuple[re.Pattern[str], frozenset[str]]:
    """Headings whose paragraph is machinery, as one pattern, and words that never say what an item is about."""
    headings, stop = [], set()
    text = files("pipeline.classify").joinpath("machinery.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    for row in rows:
        if row["use"] == "heading":
            headings.append(re.escape(row["word"]).replace(r"\ ", r"\s+"))
        else:
            stop.add(row["word"])
    pattern = re.compile(r"^[ \t]*(?:" + "|".join(sorted(headings, key=len, reverse=True)) + r")\b[^\n]*", re.I | re.M)
    return pattern, frozenset(stop)


def clean(text: str) -> str:
    """The text without names that carry a party and without lines that only say where the item goes next."""
    pattern, _ = machinery()
    return PARTISAN.sub(" ", pattern.sub(" ", GAP.sub("\n", text)))


@lru_cache(maxsize=200_000)
def lemma(word: str) -> str:
    """Dictionary form of a lower-case word; the word itself where it is not known."""
    return simplemma.lemmatize(word, lang="sv").lower()


def content_words(text: str, most: int | None = None) -> list[str]:
    """Lower-case words of a text that may say what it is about, in order; at most `most` of them."""
    _, stop = machinery()
    found = []
    for match in WORD.finditer(clean(text)):
        word = match.group().lower()
        if len(word) > 1 and word not in stop:
            found.append(word)
            if most is not None and len(found) >= most:
                break
    return found
