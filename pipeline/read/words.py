"""What a recogniser delivers: words with their places."""

from dataclasses import dataclass

DOUBTED = 0.3  # a short word read with less confidence is more likely dirt


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word: box in pixels of the upright page, line it belongs to, confidence from 0 to 1."""

    text: str
    left: int
    top: int
    width: int
    height: int
    line: tuple[int, int, int]
    confidence: float

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.width, self.height
