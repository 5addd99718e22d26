"""Sentence boundaries and lemmas by rules and a dictionary: spaCy components of the shipped pipeline.

Minutes are half prose and half lists, so a line counts as much as a full stop: a new sentence starts after a closing
mark, at a bullet, at a numbered line, and on a new line that starts with a capital where the line before is closed or
short. Lemmas are simplemma's (MIT), in lower case; they serve search and reading, nothing in this room depends on them.
"""

import re
from functools import lru_cache

import simplemma
from spacy.language import Language
from spacy.tokens import Doc

CLOSING = frozenset([".", "!", "?", "…", "...", ":."])
TRAILING = frozenset(['"', "”", "’", "'", ")", "]"])
BULLETS = frozenset(["-", "–", "•", "●", "*", "§", "o"])
ABBREVIATION = re.compile(
    r"(?:bl|ca|dvs|dr|d\.v\.s|ev|fr|f\.d|fn|inkl|exkl|jfr|kap|kl|m\.m|m\.fl|nr|nuv|osv|o\.s\.v|s\.k|st|t\.ex|t\.o\.m|tel|tf|"
    r"t\.v|vad|resp|prop|skr|dnr|ang|avd|max|min|milj|tkr|mkr|[A-ZÅÄÖa-zåäö]|\d{1,2})\Z",
    re.IGNORECASE,
)


@Language.component("minutes_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Sets `is_sent_start` of every token."""
    closed = True  # what stands before ends a sentence
    last = ""
    for token in doc:
        text = token.text
        if token.is_space:
            token.is_sent_start = False
            closed = closed or text.count("\n") > 1 or (("\n" in text or "\t" in text) and _opens(doc, token.i + 1))
            continue
        token.is_sent_start = token.i == 0 or (closed and (text not in TRAILING or doc[token.i - 1].whitespace_ != ""))
        if text in CLOSING:
            closed = _opens(doc, token.i + 1) and not (text == "." and ABBREVIATION.match(last))
        elif text not in TRAILING:
            closed = False
        last = text
    return doc


def _opens(doc: Doc, index: int) -> bool:
    """The next word may start a sentence: a capital, a digit, a bullet or an opening quotation mark."""
    while index < len(doc) and doc[index].is_space:
        index += 1
    if index == len(doc):
        return True
    text = doc[index].text
    return text[0].isupper() or text[0].isdigit() or text in BULLETS or text in TRAILING or text in ("(", "[")


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """The dictionary form of a Swedish word in lower case ("nämndernas" -> "nämnd"); numbers and marks as they are."""
    return simplemma.lemmatize(word, lang="sv").lower() if word[:1].isalpha() else word


@Language.component("minutes_lemmas")
def add_lemmas(doc: Doc) -> Doc:
    """Sets `lemma_` of every token."""
    for token in doc:
        token.lemma_ = lemma(token.text)
    return doc
