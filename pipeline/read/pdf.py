"""Reads one PDF through pdfplumber: first slice, upright single-column pages with a text layer."""

import itertools
import re
import unicodedata
from collections import Counter
from pathlib import Path
from statistics import median

import pdfplumber
from pdfminer.layout import LTChar

from pipeline.errors import CorruptError, NeedsOcrError
from pipeline.schema import Aside, Document, Line, Source


def read_pdf(path: Path, source: Source) -> Document:
    """Read the PDF at `path`. Raises a subclass of UnreadableError when nothing can be read."""
    try:
        with pdfplumber.open(path) as pdf:
            sizes, rows = [], []
            for page in pdf.pages:
                sizes.append((float(page.width), float(page.height)))
                rows.append(_rows(page))
                page.close()
    except Exception as error:
        raise CorruptError(f"{source.path}: not a readable PDF ({error!r}). Ask for the file again.") from error
    if not any(rows):
        raise NeedsOcrError(f"{source.path}: no text layer. Install OCR: see `minutes doctor`.")
    return _document(source, sizes, rows)


def _glyphs(node):
    for child in node:
        if isinstance(child, LTChar):
            yield child
        elif hasattr(child, "_objs"):
            yield from _glyphs(child)


def _rows(page):
    height = float(page.height)
    glyphs = sorted(_glyphs(page.layout), key=lambda g: (height - g.y0, g.x0))
    rows, current, base = [], [], 0.0
    for glyph in glyphs:
        if current and height - glyph.y0 - base > 3:
            rows.append(current)
            current = []
        if not current:
            base = height - glyph.y0
        current.append(glyph)
    if current:
        rows.append(current)
    return [row for row in (_row(sorted(r, key=lambda g: g.x0), height) for r in rows) if row]


def _row(glyphs, height):
    text, cells, last = [], [], None
    for glyph in glyphs:
        char = glyph.get_text()
        if not char.strip():
            if text and text[-1] not in " \t":
                text.append(" ")
            continue
        if last is not None and glyph.x0 - last > 1.5 * glyph.size:
            if text[-1] == " ":
                text.pop()
            text.append("\t")
            cells.append(glyph.x0)
        elif last is not None and glyph.x0 - last > 0.2 * glyph.size and text[-1] != " ":
            text.append(" ")
        if not cells:
            cells.append(glyph.x0)
        text.append(char)
        last = glyph.x1
    joined = unicodedata.normalize("NFC", "".join(text)).strip()
    if not joined:
        return None
    inked = [g for g in glyphs if g.get_text().strip()]
    size = Counter(round(g.size, 1) for g in inked).most_common(1)[0][0]
    font = Counter(g.fontname.lower() for g in inked).most_common(1)[0][0]
    return {
        "text": joined, "cells": tuple(round(c, 1) for c in cells), "size": size,
        "bold": "bold" in font or "black" in font, "italic": "italic" in font or "oblique" in font,
        "x0": round(inked[0].x0, 1), "x1": round(inked[-1].x1, 1),
        "top": round(min(height - g.y1 for g in inked), 1), "bottom": round(max(height - g.y0 for g in inked), 1),
    }  # fmt: skip


def _furniture(rows, sizes):
    """Rows near the top or foot that recur, digits apart, on most pages."""
    if len(rows) < 2:
        return set()
    seen = Counter()
    for page, (_, height) in zip(rows, sizes, strict=True):
        for key in {_shape(r["text"]) for r in page if r["top"] < 0.13 * height or r["bottom"] > 0.9 * height}:
            seen[key] += 1
    need = max(2, 0.5 * len(rows))
    return {key for key, count in seen.items() if count >= need}


def _shape(text):
    return re.sub(r"\d+", "0", text)


def _document(source, sizes, pages):
    furniture = _furniture(pages, sizes)
    parts, lines, asides, offset = [], [], [], 0
    for number, (page, (_, height)) in enumerate(zip(pages, sizes, strict=True), 1):
        kept = []
        for row in page:
            edge = row["top"] < 0.13 * height or row["bottom"] > 0.9 * height
            if edge and (_shape(row["text"]) in furniture):
                kind = "head" if row["top"] < height / 2 else "foot"
                box = {k: row[k] for k in ("x0", "top", "x1", "bottom")}
                asides.append(Aside(text=row["text"], page=number, kind=kind, **box))
            else:
                kept.append(row)
        pitch = median([b["top"] - a["top"] for a, b in itertools.pairwise(kept)] or [12.0])
        for previous, row in zip([None, *kept], kept, strict=False):
            gap = None if previous is None else round((row["top"] - previous["bottom"]) / max(row["size"], 1), 2)
            text = row["text"]
            following = kept[kept.index(row) + 1] if row is not kept[-1] else None
            broken = (
                following is not None
                and re.search(r"[a-zåäöé]{2}[-\u00ad]$", text)
                and re.match(r"[a-zåäöé]{2}", following["text"])
                and following["top"] - row["top"] < 1.4 * pitch
            )
            if broken and (text.endswith("\u00ad") or not following["text"].startswith(("och ", "eller ", "samt "))):
                text, tail = text[:-1], ""
            else:
                tail = "\n"
            lines.append(
                Line(offset, offset + len(text), number, row["x0"], row["top"], row["x1"], row["bottom"], row["size"],
                     row["bold"], row["italic"], gap, row["cells"])
            )  # fmt: skip
            parts.append(text + tail)
            offset += len(text) + len(tail)
    return Document(
        id=source.sha256, file=source.path, pages=len(pages), text="".join(parts), lines=tuple(lines),
        asides=tuple(asides), page_sizes=tuple(sizes),
    )  # fmt: skip
