"""Learning the entities, and setting how sure the model must be before it calls something one.

The corpora do not agree about what is worth a label, and what is trained on all of them labels more than any of them
would. How much a word has to look like a name is therefore set afterwards: one number added to the score of "outside",
chosen on what was held back: as printed, which counts as much as in capitals and in lower case together.
"""

from pathlib import Path

import spacy
from spacy.cli.train import train
from spacy.language import Language
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from pipeline.tag.listed import hiding
from pipeline.tag.training.evaluate import score
from pipeline.tag.training.passages import Passage
from pipeline.tag.training.synthetic import recased

CONFIG = Path(__file__).with_name("config.cfg")
HIDDEN = 6  # percent of the listed names that the model doesn't see as listed while it learns
CAUTION = [step / 4 for step in range(9)]  # what may be added to the score of "outside"


def learn(paths: dict[str, str], work: Path, steps: int | None = None) -> Language:
    """The trained pipeline, with weights averaged over its run. `paths`: config.cfg's; `steps`: fewer, for a trial."""
    fewer = {"training.max_steps": steps, "training.eval_frequency": steps} if steps else {}
    with hiding(HIDDEN), use_ops("numpy", use_blis=False), threadpool_limits(1):  # the quickest way on one core
        train(CONFIG, work / "run", overrides={**paths, **fewer})
    return spacy.load(work / "run" / "model-last")


def make_cautious(nlp: Language, held_back: list[Passage]) -> float:
    """Sets the bias of "outside" to what does best on `held_back`, and returns what it added."""
    others = ([q for p in held_back if (q := recased(p, change))] for change in (str.upper, str.lower))
    kinds = [held_back, held_back, *others]
    layer = nlp.get_pipe("ner").model.get_ref("upper")  # type: ignore[attr-defined]
    learnt = layer.get_param("b").copy()

    def set_to(caution: float) -> None:
        bias = learnt.copy()
        bias[-1] += caution  # the last of the recogniser's moves is the one that leaves a word outside
        layer.set_param("b", bias)

    def worth(caution: float) -> float:
        set_to(caution)
        return sum(score(nlp, passages, draws=False)["f"] for passages in kinds)

    best = max(CAUTION, key=worth)
    set_to(best)
    return best
