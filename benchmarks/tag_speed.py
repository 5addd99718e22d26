"""Words per CPU second of the whole tag room, beside a blank spaCy pipeline and an untrained one of usual make.

    python benchmarks/tag_speed.py [FOLDER_OF_PDFS]

The untrained pipeline has the components and sizes of the official small Swedish one (tok2vec of width 96 and depth 4,
morphologizer, parser, ner), so that its time can be compared though its output cannot. Set OMP_NUM_THREADS=1.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from pipeline.discover import source_of
from pipeline.read import read_pdf
from pipeline.segment import segment
from pipeline.tag import Tagger

ROOT = Path(__file__).parents[1]
MOST = 20  # documents


def usual_pipeline() -> Language:
    """Untrained: tok2vec shared by morphologizer, parser and ner."""
    nlp = spacy.blank("sv")
    nlp.add_pipe("tok2vec")
    listener = {"model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}}}
    for name in ("morphologizer", "parser", "ner"):
        nlp.add_pipe(name, config=listener)
    words = ["Anna", "bor", "i", "Lerum", "."]
    reference = Doc(nlp.vocab, words=words, heads=[1, 1, 3, 1, 1], deps=["nsubj", "ROOT", "case", "obl", "punct"],
                    pos=["PROPN", "VERB", "ADP", "PROPN", "PUNCT"], ents=["B-PER", "O", "O", "B-LOC", "O"])  # fmt: skip
    example = Example(Doc(nlp.vocab, words=words), reference)
    nlp.initialize(lambda: [example])
    return nlp


def rate(work: Callable[[int], object], texts: list[str]) -> float:
    """Words per CPU second, after one document to warm up."""
    work(0)
    start = time.process_time()
    for number in range(len(texts)):
        work(number)
    return sum(len(text.split()) for text in texts) / (time.process_time() - start)


def main(folder: Path) -> None:
    documents = [read_pdf(path, source_of(path)) for path in sorted(folder.rglob("*.pdf"))[:MOST]]
    outlines = [segment(document) for document in documents]
    texts = [document.text for document in documents]
    rules, whole = Tagger(), Tagger(shipped=ROOT / "models" / "sv_minutes")
    blank, usual = spacy.blank("sv"), usual_pipeline()
    for name, work in (
        ("tag room, rules alone", lambda n: rules.tag(documents[n], outlines[n])),
        ("tag room, with the shipped model", lambda n: whole.tag(documents[n], outlines[n])),
        ("blank pipeline (tokens only)", lambda n: blank(texts[n])),
        ("untrained usual pipeline", lambda n: usual(texts[n])),
    ):
        print(f"{name:36} {rate(work, texts):10,.0f} words per CPU second")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "data" / "raw")
