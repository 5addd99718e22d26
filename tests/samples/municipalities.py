"""Kommunkod of the municipalities that the samples name.

Kept apart from the product's own list on purpose: gold that came from the list under test would prove nothing.
"""

import csv
import re
from pathlib import Path

LINES = Path(__file__).with_suffix(".csv").read_text(encoding="utf-8").splitlines()[1:]
CODES = {row["name"]: row["code"] for row in csv.DictReader(LINES)}


def code_of(text: str) -> str:
    """Kommunkod of a printed form ("Torsås", "Torsås kommuns", "PITEÅ KOMMUN"). KeyError if unknown."""
    words = re.sub(r" (?:kommun|stad)s?$", "", text.casefold())
    for name, code in CODES.items():
        if name.casefold() in (words, words.removesuffix("s")):
            return code
    raise KeyError(f"no municipality {text!r}")
