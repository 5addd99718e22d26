"""Other forms of a query word, where the Swedish stemmer alone does not bring the forms of one word together.

The Snowball stemmer leaves -an (`förskolan`, but `förskol` of `förskola`), takes a final s for a genitive
(`busshållplats`) and keeps -t and -d of adjectives apart (`enskilt`, `enskilda`). One more form of each suffices.
"""

VOWELS = frozenset("aeiouyåäö")
SHORTEST = 5
# (ending of the word, what to put in its place): the letter before the ending is a consonant.
RULES = (
    ("a", "an"), ("an", "a"), ("ans", "a"), ("or", "an"), ("orna", "an"),  # en förskola, förskolan, förskolor
    ("u", "un"), ("un", "u"),  # en bastu, bastun
    ("s", "ser"), ("sen", "s"), ("sens", "s"), ("ser", "s"), ("serna", "s"),  # en busshållplats, busshållplatser
    ("d", "t"), ("da", "t"), ("t", "da"),  # enskild, enskilda, enskilt
)  # fmt: skip


def forms(word: str) -> tuple[str, ...]:
    """Further forms of `word` (lower case) to ask for."""
    found = (
        word[: -len(ending)] + other
        for ending, other in RULES
        if len(word) >= SHORTEST and word.endswith(ending) and word[-len(ending) - 1] not in VOWELS
    )
    return tuple(dict.fromkeys(found))
