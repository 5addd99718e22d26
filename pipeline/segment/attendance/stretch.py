"""Text joined from pieces of the document, each character of which knows its place, and cut at separators."""

import re
from dataclasses import dataclass

from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.rows import Part

_SEPARATOR = re.compile(
    r"\n|\t|[,;•●|]|\s·\s|\s[–—-]\s|\s(?:och|samt|&|liksom|ävensom|jämte)\s|:(?=\s|\*\*)|[.!?](?=\s+[^\W\d_a-zåäö])|\s/\s|"
    r"(?<=[^\W\d_])/(?=[^\W\d_a-zåäö][^\W\d_A-ZÅÄÖ])"
)


ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|st|ordf|sekr|ers|suppl|tf|bitr|adj|resp|ca|kl|nr|dvs|tjg|v|f\.d|vik)$", re.I
)


_NICKNAME = re.compile(r"\([A-ZÅÄÖ][a-zåäö]+\)(?=\s[A-ZÅÄÖ][a-zåäö])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """`offsets[i]` is the place in the document of `text[i]`; made-up separators take the place of what follows."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, parts: list[Part], separators: list[str]) -> "Stretch":
        """Join `parts`; `separators[i]` stands before part i and is ignored for the first."""
        text, offsets = [], []
        for part, separator in zip(parts, separators, strict=True):
            if text:
                text.append(separator)
                offsets.extend([part.start] * len(separator))
            text.append(part.text.replace("\n", " "))
            offsets.extend(range(part.start, part.start + len(part.text)))
        return cls("".join(text), tuple(offsets))

    def place(self, start: int, end: int) -> tuple[int, int]:
        return self.offsets[start], self.offsets[end - 1] + 1


@dataclass(slots=True)
class Chunk:
    text: str
    start: int
    separator: str  # what stood before it: "", "\n", "\t", ",", "(", "och" ...
    row: int
    heads: bool = False  # a colon stands after it: it is said of those that follow


def chunks_of(text: str) -> list[Chunk]:
    """Cut at separators outside brackets; what stands in brackets is a chunk of its own with separator "("."""
    chunks: list[Chunk] = []
    start, separator, row, position = 0, "", 0, 0

    def close(end: int) -> None:
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            chunks.append(Chunk(piece.strip(), start + lead, separator, row))

    while position < len(text):
        char = text[position]
        if char == "(" and (nick := _NICKNAME.match(text, position)) and text[start:position].strip().isalpha():
            position = nick.end()  # "Lars (Lasse) Ros" is one name
            continue
        if char in "([":
            close(position)
            closing = text.find(")" if char == "(" else "]", position)
            newline = text.find("\n", position)
            if closing < 0 or 0 <= newline < closing:
                closing = newline if newline >= 0 else len(text)
            inner = text[position + 1 : closing]
            if inner.strip():
                chunks.append(Chunk(inner.strip(), position + 1 + len(inner) - len(inner.lstrip()), "(", row))
            position = closing if closing < len(text) and text[closing] == "\n" else closing + 1
            start, separator = position, ")"
            continue
        match = _SEPARATOR.match(text, position)
        if match and not _glued(text, start, position, match.group(0)):
            close(position)
            if match.group(0).startswith(":") and chunks and text[start:position].strip():
                chunks[-1].heads = True
            if match.group(0) == "\n":
                row += 1
            start, separator = match.end(), match.group(0).strip(" ") or match.group(0)
            position = match.end()
            continue
        position += 1
    close(len(text))
    return chunks


def _glued(text: str, start: int, position: int, separator: str) -> bool:
    """Whether a separator belongs to what it stands in: "Barn- och", "A. Nordahl", "kl. 11", "1:e vice"."""
    before, after = text[start:position].rstrip(), text[position + len(separator) :]
    word = separator.strip()
    if word in ("och", "samt", "&", "liksom", "ävensom", "jämte"):
        following = after.lstrip()
        if word == "och" and following.startswith("med ") and before.endswith((" till", " från", "Till", "Från")):
            return True
        capital = following[:1].isupper() or following[:1] == "�"
        guest = following.startswith(("som ", "såsom "))
        return before.endswith("-") or not (capital or guest or _leads_to_name(following))
    if word == ".":
        return bool(ABBREVIATED.search(before)) or not before
    if separator == "/":
        return not (re.search(r"[^\W\d_]+\s+\S+$", before) and re.match(r"\S+\s+[^\W\d_a-zåäö]", after))
    if word == "," and re.search(r"(?:§+|punkt\w*|p\.?)\s*[\d\s,–-]+$", before) and re.match(r"\s*\d", after):
        return True
    return bool(word in ("–", "-", "—") and re.search(r"\d$", before) and re.match(r"\s*\d", after))


def _leads_to_name(text: str) -> bool:
    name = match_name(text[:60])
    return bool(name and name.title and is_person(text[name.start : name.end]))
