"""Which mention stays where two claim the same characters. The one place where that is decided.

1. Organisations lie under everything: "Miljönämnden i Tanum" is one and holds a municipality; both stay.
2. A person holds the municipality in their name: "Anna Lund" is a person; in "Anna Berg, Lund" both stay, for they do
   not overlap. Where person and municipality claim the very same characters, the surer one stays; the municipality,
   where both are as sure.
3. A case number holds the dates and amounts inside it, and an amount the dates inside it.
"""

from bisect import bisect_right

from pipeline.schema import Label, Mention

# Strongest first; a label not listed here neither yields nor takes.
_RANKS = ((Label.PERSON, Label.MUNICIPALITY), (Label.CASE_NUMBER, Label.DATE), (Label.CASE_NUMBER, Label.MONEY),
          (Label.MONEY, Label.DATE))  # fmt: skip


def resolve(groups: dict[str, list[Mention]]) -> list[Mention]:
    """All mentions in the order of the text, without those that lost an overlap."""
    left = dict(groups)
    for strong, weak in _RANKS:
        strong_ones, weak_ones = left.get(strong, []), left.get(weak, [])
        if strong == Label.PERSON:
            strong_ones, weak_ones = _same_place(strong_ones, weak_ones)
            left[strong] = strong_ones
        left[weak] = _apart(strong_ones, weak_ones)
    every = [mention for mentions in left.values() for mention in mentions]
    return sorted(every, key=lambda m: (m.start, m.end, m.label))


def _same_place(people: list[Mention], places: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Both lists without the less sure one of two that claim the same characters."""
    spans = {(m.start, m.end): m for m in places}
    persons = {(m.start, m.end): m for m in people}
    lost = {span for span, place in spans.items() if span in persons and persons[span].confidence > place.confidence}
    return (
        [m for m in people if (m.start, m.end) not in spans or (m.start, m.end) in lost],
        [m for m in places if (m.start, m.end) not in lost],
    )


def _apart(strong: list[Mention], weak: list[Mention]) -> list[Mention]:
    """The weak mentions that overlap no strong one."""
    spans = sorted((m.start, m.end) for m in strong)
    starts = [start for start, _ in spans]
    kept = []
    for mention in weak:
        i = bisect_right(starts, mention.start) - 1
        before = i >= 0 and spans[i][1] > mention.start
        after = i + 1 < len(spans) and spans[i + 1][0] < mention.end
        if not before and not after:
            kept.append(mention)
    return kept
