"""How the shipped model is made, from labels and from unlabelled text: `python -m pipeline.classify TASK`.

    vectors FILE...   learns the points of words from text files (.txt or .txt.xz), one paragraph a line;
                      FILE:3 reads every third paragraph
    model             trains the model on models/topics (examples, word list, frames, noise, points of words) and writes
                      the figures on held-back examples to metrics.json
    figures FILE      the figures on a file of labelled items
    ablation FILE     what each part of the features is worth, on a file of labelled items
    curve FILE        the learning curve, on a file of labelled items
"""

import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pipeline.classify.ablation import ablate
from pipeline.classify.evaluate import cross_validate, evaluate_topics, learning_curve
from pipeline.classify.examples import read_examples
from pipeline.classify.model import Classifier
from pipeline.classify.train import SEED, VERSION, Teaching, held_back_scores, train_topics
from pipeline.classify.vectors import learn_vectors, write_vectors

FOLDER = Path("models/topics")
KEPT = 30_000  # commonest lemmas whose points are kept
LEAST_LETTERS = 60  # a shorter line is a heading or a number


def paragraphs(files: list[str]) -> Iterator[str]:
    """Every Nth line (FILE:N) of those lines of the files that are long enough to be paragraphs."""
    for file in files:
        path, _, every = file.partition(":")
        with lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else Path(path).open() as lines:
            long = (line for line in lines if len(line) > LEAST_LETTERS)
            yield from islice(long, 0, None, int(every or 1))


def train() -> None:
    """Trains the shipped model; its version, seed, examples per topic and figures are written beside it."""
    teaching = Teaching.read(FOLDER)
    held_back = held_back_scores(teaching)
    found = cross_validate(teaching, held_back=held_back)
    train_topics(teaching, FOLDER, held_back=held_back)
    counts = Counter(topic for example in teaching.examples for topic in example.topics)
    config = {"version": VERSION, "seed": SEED, "examples": len(teaching.examples), "topics": counts}
    for name, values in (("config.json", config), ("metrics.json", found)):
        (FOLDER / name).write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print({name: value for name, value in found.items() if name not in ("topics", "confusion")})


def main() -> None:
    task, *files = sys.argv[1:] or [""]
    if task == "vectors":
        words, points = learn_vectors(paragraphs(files))
        write_vectors(FOLDER / "vectors.skops", words[:KEPT], points[:KEPT])
    elif task == "model":
        train()
    elif task == "figures":
        print(json.dumps(evaluate_topics(Path(files[0]), Classifier.load(FOLDER)), indent=1, ensure_ascii=False))
    elif task == "ablation":
        for line in ablate(Teaching.read(FOLDER), read_examples(Path(files[0]))):
            print(line, flush=True)
    elif task == "curve":
        shares = (0.1, 0.25, 0.5, 0.75, 1.0)
        for point in learning_curve(Teaching.read(FOLDER), read_examples(Path(files[0])), shares):
            print(point, flush=True)
    else:
        print(__doc__)


if __name__ == "__main__":
    main()
