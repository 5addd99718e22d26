"""Words as features: a word, its lemma and pieces of it, each a token of its own for a plain TF-IDF vectoriser.

Swedish writes compounds in one word, so that most subject words of an archive are new to a model trained on a few
thousand items. Pieces of words (character n-grams, which keep to one word) carry over: "skolskjuts" shares its
ends with "skolan" and "sjukskjuts". Expanding is cached per word, which is what makes it fast.
"""

import itertools
from functools import lru_cache

from pipeline.classify.words import BODY_WORDS, content_words, lemma

SIZES = (3, 4, 5)


@lru_cache(maxsize=200_000)
def expand(word: str) -> str:
    """All features of one word, joined by spaces: `w:` the word's lemma, `c:` its pieces with `<` `>` at its ends."""
    found = ["w:" + lemma(word)]
    marked = f"<{word}>"
    for size in SIZES:
        found.extend("c:" + marked[i : i + size] for i in range(len(marked) - size + 1))
    return " ".join(found)


def title_features(title: str) -> str:
    """Features of a title: its words, their pieces, and pairs of neighbouring lemmas (`b:`)."""
    words = content_words(title)
    lemmas = [lemma(word) for word in words]
    pairs = [f"b:{first}_{second}" for first, second in itertools.pairwise(lemmas)]
    return " ".join([*map(expand, words), *pairs])


def body_features(text: str) -> str:
    """Features of the text under the title: its words and their pieces."""
    return " ".join(map(expand, content_words(text, BODY_WORDS)))
