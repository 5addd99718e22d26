"""Words that tell an outcome where no deciding verb does. Read from outcome_words.csv.

>>> "höjs" in outcome_words("passive"), "diskuteras" in outcome_words("talk")
(True, True)
"""

from functools import lru_cache

from pipeline.swedish.tables import rows


@lru_cache(maxsize=3)
def outcome_words(sort: str) -> frozenset[str]:
    """All forms of a sort: passive, talk or role; lower case."""
    return frozenset(row["form"] for row in rows("outcome_words.csv") if row["sort"] == sort)
