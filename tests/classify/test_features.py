"""Rows of numbers: the quick way gives what the vectoriser gives."""

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from pipeline.classify.features import Columns, body_features, title_features
from pipeline.classify.words import content_words

TEXTS = [
    "Detaljplan för kvarteret Väduren",
    "Detaljplan för skolan, detaljplan för parken",
    "Skolskjuts och skolval",
    "Årsredovisning för förskolan Gläntan",
]


@pytest.fixture(scope="module", params=[title_features, body_features])
def fitted(request: pytest.FixtureRequest) -> tuple:
    vectoriser = TfidfVectorizer(token_pattern=r"\S+", lowercase=False, sublinear_tf=True, dtype=np.float32)  # type: ignore[arg-type]
    vectoriser.fit([request.param(text) for text in TEXTS])
    return vectoriser, request.param


@pytest.mark.parametrize("text", [*TEXTS, "", "Qqq", "Detaljplan " * 40, "Skolskjuts i Väduren"])
def test_a_row_is_what_the_vectoriser_makes_of_it(fitted: tuple, text: str) -> None:
    vectoriser, features = fitted
    words = content_words(text)
    single = [f for f in features(text).split() if f.startswith("b:")]
    columns, values = Columns(vectoriser).row(words, single)
    row = np.zeros(len(vectoriser.vocabulary_))
    row[columns] = values
    assert row == pytest.approx(vectoriser.transform([features(text)]).toarray()[0], abs=1e-6)
