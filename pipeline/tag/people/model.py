"""Where rules and a statistical model disagree about persons: the one place where that is decided.

1. What a rule found stands as the rule has it; an entity of the model that overlaps it is dropped.
2. An entity that no rule found counts where nothing speaks against it and the text speaks for it: every word of it may
   be part of a name (no title, no ordinary word, no street or body, no municipality), it is no part of a firm or a
   street, and it does or suffers what people do in minutes: a verb of speech comes next, or a title stands before.
   Without that, compounds that no dictionary holds ("Strandskyddsdispens Jävre") would be people.
3. Rules know their own traps ("Per capsulam", "Vakant"), so a model's entity inside one of those is dropped with 2.
"""

from collections.abc import Iterable

from pipeline.schema import Document, Label, Mention
from pipeline.swedish.names import name_context
from pipeline.tag.people.full import has_role_before, is_thing
from pipeline.tag.people.known import free
from pipeline.tag.people.words import Word

BESIDE_LIST = 0.7  # the lists know a word of it
MAKER = "model:ner"
ALONE = 0.55  # only the model says so


def people_from_model(
    document: Document, words: list[Word], people: list[Mention], entities: Iterable[tuple[int, int]]
) -> list[Mention]:
    """`people`, found by rules, and those that only the model sees: `entities` are its spans. In order of the text."""
    text = document.text
    starts = {word.start: index for index, word in enumerate(words)}
    open_ = free(words, [(row.start, row.end) for row in people])
    more = []
    for start, end in entities:
        first = last = starts.get(start)
        if first is None or last is None:
            continue
        while last + 1 < len(words) and words[last + 1].end <= end:
            last += 1
        named = words[first : last + 1]
        is_open = all(open_[first : last + 1]) and words[last].end <= end
        if is_open and _may_be_person(named) and _acts(words, first, last) and not is_thing(words, first, last, text):
            sure = BESIDE_LIST if any(w.traits.given or w.traits.listed for w in named) else ALONE
            quote = text[start : words[last].end]
            more.append(Mention(label=Label.PERSON, text=quote, start=start, end=start + len(quote),
                                page=document.page_of(start), confidence=sure, maker=MAKER))  # fmt: skip
    return sorted([*people, *more], key=lambda row: row.start)


def _may_be_person(named: list[Word]) -> bool:
    core = [word for word in named if not (word.traits.particle or word.traits.initial)]
    if not core or any(word.gap not in (" ", "-", ". ") for word in named[1:]):
        return False
    if any(not word.traits.part or word.traits.place or word.traits.word or word.traits.shouted for word in core):
        return False
    return len(core) > 1 or core[0].traits.listed


def _acts(words: list[Word], first: int, last: int) -> bool:
    """A verb of speech or a party follows directly, or a title stands directly before."""
    follows = last + 1 < len(words) and words[last + 1].gap == " " and words[last + 1].text in name_context("says")
    return follows or has_role_before(words, first)
