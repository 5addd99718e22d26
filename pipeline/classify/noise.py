"""The machinery of minutes mixed into training examples, so that a model learns that it says nothing.

Real items drown their subject in tablings, motions, votes and extracts; a title may be all there is to go by, or
none at all. Each example is therefore also shown with machinery around its text, with nothing else than machinery
under its title, and with a heading that says nothing over its text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from pipeline.classify.examples import Example
from pipeline.classify.words import content_words

SEED = 20
TELLING = 3  # content words from which a title alone can be expected to say what the item is about
RICH = 7  # content words from which a text alone can


@dataclass(frozen=True, slots=True)
class Noise:
    sentences: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


NO_NOISE = Noise()


def read_noise(path: Path) -> Noise:
    """Sentences and headings of a noise file; nothing of both where there is no such file."""
    found: dict[str, list[str]] = {"sentences": [], "titles": []}
    part = "sentences"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if line.startswith("["):
            part = line.strip("[] ")
        elif line.strip() and not line.startswith("#"):
            found.setdefault(part, []).append(line.replace(" / ", "\n").strip())
    return Noise(tuple(found["sentences"]), tuple(found["titles"]))


def with_noise(examples: Sequence[Example], noise: Noise, alone: frozenset[str]) -> tuple[list[Example], list[int]]:
    """The examples and their noisy shadows, and for each the number of the example that it came from."""
    found, origin = list(examples), list(range(len(examples)))
    if not noise.sentences:
        return found, origin
    random = np.random.default_rng(SEED)

    def some(least: int, most: int) -> str:
        size = min(int(random.integers(least, most + 1)), len(noise.sentences))
        return "\n".join(random.choice(noise.sentences, size=size, replace=False))

    for i, example in enumerate(examples):
        shadows = [replace(example, text=f"{some(0, 1)}\n{example.text}\n{some(1, 3)}".strip())]
        if len(content_words(example.title)) >= TELLING:
            shadows.append(replace(example, text=some(1, 3)))
        if noise.titles and len(content_words(example.text)) >= RICH and not alone & set(example.topics):
            shadows.append(replace(example, title=str(random.choice(noise.titles))))
        found += shadows
        origin += [i] * len(shadows)
    return found, origin
