"""The characters of a page made plain: ligatures, odd spaces, private-use bullets, accents drawn apart."""

import re
import unicodedata

# Symbol fonts put their bullets in the private-use area; the left column is the code of the printed sign.
_PRIVATE = {
    "\uf02d": "-", "\uf0be": "-", "\uf0fc": "✓", "\uf0fe": "☒", "\uf0a8": "☐", "\uf06f": "☐", "\uf0e0": "→",
    "\uf0f0": "→", "\uf0de": "→", "\uf0b1": "±", "\uf0b0": "°", "\uf0a7": "•", "\uf0b7": "•",
}  # fmt: skip
_LIGATURES = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "ft", "\ufb06": "st",
}  # fmt: skip
_ODD_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\x0b\x0c"
_NOTHING = "\u200b\u200c\u200d\u2060\ufeff\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u200e\u200f"
_PLAIN = str.maketrans(
    {**_PRIVATE, **_LIGATURES, **dict.fromkeys(_ODD_SPACES, " "), **dict.fromkeys(_NOTHING, ""), "\ufffe": "\u00ad",
     "\u2010": "-", "\u2011": "-", "\u2212": "-"}
)  # fmt: skip

# Accents that TeX and some scanners draw as glyphs of their own, over or under the letter they belong to.
ACCENTS = {"¨": "\u0308", "˚": "\u030a", "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "˜": "\u0303", "¸": "\u0327"}

BULLETS = "•●▪■◦○⁃‣∙·\u25aa\u2022\uf0b7"
# A symbol font without a character map leaves only the replacement character where its bullet stood.
_LEADING_BULLET = re.compile(rf"^[{BULLETS}\ue000-\uf8ff\ufffd](?=\s|$)")


def plain(text: str) -> str:
    """One glyph's or run's text as it goes into the canonical text; the length may change."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_PLAIN)
    if any("\ue000" <= char <= "\uf8ff" for char in text):
        # What is left of the private area is a symbol we have no name for: in minutes that is a bullet.
        text = "".join("•" if "\ue000" <= char <= "\uf8ff" else char for char in text)
    return unicodedata.normalize("NFC", text)


def one_bullet(text: str) -> str:
    """A line with its leading bullet, whatever it looked like, written as "•"."""
    return text if text[:1].isalnum() else _LEADING_BULLET.sub("•", text, count=1)
