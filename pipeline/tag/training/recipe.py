"""`minutes train sv`: a corpora folder becomes the pipeline in `models/sv_minutes/`, the same one every time.

    minutes train sv CORPORA_DIR

Steps, each a function below: word vectors from administrative text; training text from the hand-labelled corpora, with
names exchanged, recased, invented and silver; training of the entity recogniser; sentence boundaries and lemmas added;
scores on the corpora's own test parts. What it takes and gives is described in docs/model.md.
"""

import json
import random
import shutil
import tempfile
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training.initialize import convert_vectors
from spacy.util import filter_spans

import pipeline.tag.sentences  # noqa: F401  (registers components)
from pipeline.tag.language import SmallVectors
from pipeline.tag.training import silver as silver_texts
from pipeline.tag.training import synthetic
from pipeline.tag.training.evaluate import evaluate_model
from pipeline.tag.training.learning import learn, make_cautious
from pipeline.tag.training.nordic import neighbours
from pipeline.tag.training.passages import LABELS, Passage, joined, leaked, training_parts
from pipeline.tag.training.sucx import FILE as SUCX
from pipeline.tag.training.sucx import read_sucx
from pipeline.tag.training.vectors import train_vectors, write_tokens

SEED = 7
META = {
    "name": "minutes", "version": "1.0.0", "license": "CC BY-SA 4.0",
    "description": "Swedish pipeline for minutes of public bodies: persons, places, organisations, sentences, lemmas",
}  # fmt: skip
BLANK = {"nlp": {"vectors": {"@vectors": "minutes.SmallVectors.v1"}}}


def vectors_model(corpora: Path, work: Path) -> Path:
    """Trains the vectors and saves them in a pipeline without components at `work`/vectors."""
    target = work / "vectors"
    if target.is_dir():
        return target
    tokens = work / "tokens.txt"
    if not (table := work / "vectors.floret").exists():
        write_tokens(corpora, tokens, SEED)
        train_vectors(tokens, table)
    nlp = spacy.blank("sv_minutes", config=BLANK)
    convert_vectors(nlp, table, truncate=0, prune=-1, mode="floret")
    plain = nlp.vocab.vectors
    nlp.vocab.vectors = SmallVectors(
        strings=nlp.vocab.strings, data=plain.data, mode="floret", minn=plain.minn, maxn=plain.maxn,
        hash_count=plain.hash_count, hash_seed=plain.hash_seed, bow=plain.bow, eow=plain.eow,
    )  # fmt: skip
    nlp.to_disk(target)
    return target


def training_texts(corpora: Path) -> tuple[list[Passage], list[Passage]]:
    """What is learnt from, and what is held back to watch it by."""
    chance = random.Random(SEED)
    invention = synthetic.Invention(corpora, SEED)
    parts = training_parts(corpora)
    base = [text for document in parts.uner for text in joined(document, 5, chance, " \n")]
    base += [text for _ in range(2) for text in joined(parts.klintan, 3, chance, " \n")]  # in other runs each time
    base += joined(sucx_part(corpora), 2, chance, " \n")
    named = [p for p in base if p.entities]
    invention.learn_organisations(named)
    texts = base + [synthetic.renamed(p, invention) for p in named]
    recased = [synthetic.recased(p, str.upper) for p in chance.sample(named, len(named) // 5)]
    recased += [synthetic.recased(p, str.lower) for p in chance.sample(named, len(named) // 3)]
    texts += [p for p in recased if p]
    texts += [synthetic.attendance(invention) for _ in range(500)]
    invented = [synthetic.paragraph(invention) for _ in range(1200)]
    texts += invented + [p for p in (synthetic.recased(q, str.lower) for q in invented[:300]) if p]
    found, others = silver_texts.silver(corpora, invention, 2000)
    texts += [synthetic.renamed(p, invention, 0.6, 0.3) for p in found] + others[:1500]
    texts += joined(neighbours(corpora, 6000, chance), 2, chance, " \n")
    chance.shuffle(texts)
    return texts, joined(parts.dev, 1, chance)


def sucx_part(corpora: Path) -> list[Passage]:
    """The sentences of SUCX that stand in no test part; none where the folder has no such file."""
    found = read_sucx(path) if (path := corpora / "ner" / SUCX).exists() else []
    bad = set(leaked(found, corpora))
    return [passage for passage in found if passage not in bad]


def write_docs(nlp: Language, passages: list[Passage], path: Path) -> Path:
    """Passages as spaCy's training format; spans are widened to whole tokens."""
    store = DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"])
    for passage in passages:
        doc = nlp.make_doc(passage.text)
        spans = [doc.char_span(s, e, label=label, alignment_mode="expand") for s, e, label in passage.entities]
        doc.ents = filter_spans([span for span in spans if span is not None])
        store.add(doc)
    store.to_disk(path)
    return path


def train_sv(corpora: Path, out: Path, work: Path | None = None, steps: int | None = None) -> dict:
    """Trains the pipeline from `corpora`, writes it to `out` and returns its scores.

    `work` keeps what is made on the way (vectors, training texts), so that a second run starts from there; without it
    everything is made anew in a temporary folder. `steps` is how many batches it learns from, for a
    trial. Takes about an hour on one core, most of it for the vectors.
    """
    with tempfile.TemporaryDirectory() as scratch:
        work = work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        vectors = vectors_model(corpora, work)
        blank = spacy.blank("sv_minutes")
        texts, watched = training_texts(corpora)
        paths = {
            "paths.train": str(write_docs(blank, texts, work / "train.spacy")),
            "paths.dev": str(write_docs(blank, watched, work / "dev.spacy")),
            "paths.vectors": str(vectors),
        }
        nlp = learn(paths, work, steps)
        make_cautious(nlp, watched)
        return finish(corpora, nlp, out)


def finish(corpora: Path, nlp: Language, out: Path) -> dict:
    """Adds the rule-made components, scores the whole and writes it to `out` with its scores and model card."""
    nlp.add_pipe("minutes_sentences", first=True)
    nlp.add_pipe("minutes_lemmas", last=True)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.config["initialize"]["vectors"] = None
    for part in ("train", "dev"):
        nlp.config["corpora"][part]["path"] = None
    nlp.meta.update(META)
    nlp.meta["performance"] = {}
    shutil.rmtree(out, ignore_errors=True)
    nlp.to_disk(out)
    scores = evaluate_model(corpora, out)
    (out / "metrics.json").write_text(json.dumps(scores, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    card = Path(__file__).with_name("card.txt").read_text(encoding="utf-8")
    (out / "README.md").write_text(card.replace("{scores}", score_rows(scores)), encoding="utf-8")
    return scores


def score_rows(scores: dict) -> str:
    """The rows of the model card's table."""
    cells = (
        [name, row["f"], f"{row['low']}-{row['high']}", *(row[label] for label in LABELS)]
        for name, row in scores.items()
    )
    return "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in cells)
