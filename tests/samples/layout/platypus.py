"""Layout through reportlab's platypus: blocks -> flowables -> PDF."""

import io
from html import escape
from itertools import groupby
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

from tests.samples.markup import Block, Run, Sample
from tests.samples.styles import PLACES, Style, places

FONTS = Path("/usr/share/fonts/truetype")
FILES = {
    "Liberation Sans": "liberation/LiberationSans-{}",
    "Liberation Serif": "liberation/LiberationSerif-{}",
    "Liberation Mono": "liberation/LiberationMono-{}",
}


def fonts_of(family: str) -> str:
    """Register the regular, bold and italic of a family; returns the name to use."""
    name = family.replace(" ", "")
    if name not in pdfmetrics.getRegisteredFontNames():
        for suffix, face in (("", "Regular"), ("-b", "Bold"), ("-i", "Italic")):
            pdfmetrics.registerFont(TTFont(name + suffix, FONTS / (FILES[family].format(face) + ".ttf")))
        pdfmetrics.registerFontFamily(name, name, f"{name}-b", f"{name}-i", f"{name}-b")
    return name


def render(sample: Sample, style: Style) -> bytes:
    """PDF bytes; set twice, because the first pass counts the pages. `invariant` keeps the clock out."""
    pages = build(sample, style, 0)[1]
    return build(sample, style, pages)[0]


def build(sample: Sample, style: Style, total: int) -> tuple[bytes, int]:
    font = fonts_of(style.font)
    top, right, bottom, left = (float(part.removesuffix("mm")) * mm for part in style.margins.split())
    width, height = A4
    small = style.size - 2

    def furniture(canvas, template) -> None:
        texts = places(style, sample, str(template.page), str(total))
        for place in PLACES:
            head, side = place.split("_")
            lines = texts[place].split("\n") if texts[place] else []
            y = height - 14 * mm if head == "head" else 10 * mm + (len(lines) - 1) * small * 1.25
            canvas.setFont(font, small)
            for line in lines:
                if side == "left":
                    canvas.drawString(left, y, line)
                elif side == "center":
                    canvas.drawCentredString(width / 2, y, line)
                else:
                    canvas.drawRightString(width - right, y, line)
                y -= small * 1.25

    buffer = io.BytesIO()
    template = BaseDocTemplate(
        buffer,
        pagesize=A4,
        title=sample.meta.get("title", sample.file),
        author=sample.meta["organisation"],
        invariant=1,
    )
    gutter = 7 * mm
    column = (width - left - right - gutter * (style.columns - 1)) / style.columns
    frames = [
        Frame(left + i * (column + gutter), bottom, column, height - top - bottom, 0, 0, 0, 0)
        for i in range(style.columns)
    ]
    template.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    template.build(Setter(style, font, column).flowables(sample))
    return buffer.getvalue(), template.page


class Setter:
    """Turns blocks into flowables of one width."""

    def __init__(self, style: Style, font: str, width: float):
        self.style, self.font, self.width = style, font, width
        self.shares: list[float] = []

    def paragraph(self, markup: str, **options) -> Paragraph:
        size = options.pop("fontSize", self.style.size)
        base = {"fontName": self.font, "fontSize": size, "leading": size * 1.3, "spaceAfter": size * 0.45}
        bullet = {"bulletFontName": self.font, "bulletFontSize": size}
        text = options.pop("bulletText", None)
        return Paragraph(markup, ParagraphStyle("x", **{**base, **bullet, **options}), bulletText=text)

    def flowables(self, sample: Sample) -> list[Flowable]:
        out: list[Flowable] = []
        for kind, group in groupby(sample.blocks, key=lambda b: b.name or b.kind):
            blocks = list(group)
            if kind == "row":
                out.append(self.table([[rich(c) for c in b.cells] for b in blocks], grid="grid" in self.style.extra))
                out.append(Spacer(1, self.style.size * 0.6))
            elif kind == "meta":
                out += self.meta(blocks)
            elif kind == "contents":
                items = [b for b in sample.blocks if b.kind == "item"]
                out.append(self.table([[escape(self.style.number(b)), rich(b.cells[0])] for b in items], first=0.12))
            elif kind == "sign":
                cells = [f"{self.style.dots}<br/>" + "<br/>".join(rich(c) for c in b.cells) for b in blocks]
                out += [Spacer(1, 22), self.table([cells])]
            elif kind == "widths":  # column shares of the next table
                self.shares = [float(part) for part in blocks[-1].text().split()]
            elif kind == "page":
                out.append(PageBreak())
            else:
                for block in blocks:
                    out += self.one(block)
        return out

    def one(self, block: Block) -> list[Flowable]:
        size = self.style.size
        text = rich(block.cells[0]) if block.cells else ""
        if block.kind == "title":
            return [self.paragraph(f"<b>{text}</b>", fontSize=size * 1.5)]
        if block.kind == "subtitle":
            return [self.paragraph(f"<b>{text}</b>", fontSize=size * 1.15, spaceAfter=size)]
        if block.kind == "heading":
            text = text if "plain_heads" in self.style.extra else f"<b>{text}</b>"
            return [self.paragraph(text, spaceBefore=size * 0.5, spaceAfter=size * 0.15, keepWithNext=1)]
        if block.kind == "bullet":
            return [self.paragraph(text, leftIndent=16, bulletIndent=2, bulletText=self.style.bullet)]
        if block.kind == "numbered":
            return [self.paragraph(text, leftIndent=22, bulletIndent=2, bulletText=block.number)]
        if block.kind == "item":
            return self.item(block, text)
        if block.name == "rule":
            return [self.paragraph("_" * 60)]
        if block.name == "center":
            return [self.paragraph(text, alignment=1)]
        if block.name == "small":
            return [self.paragraph(text, fontSize=size * 0.82)]
        return [self.paragraph(" ".join(rich(c) for c in block.cells))] if block.cells else []

    def item(self, block: Block, title: str) -> list[Flowable]:
        style, size = self.style, self.style.size
        number, case = escape(style.number(block)), escape(style.case_text(block))
        options = {"spaceBefore": size * 1.1, "spaceAfter": size * 0.3, "keepWithNext": 1}
        if style.case_at == "number":
            head = [f"<b>{number}</b>", case]
            return [Spacer(1, size), self.table([head], first=0.5), self.paragraph(f"<b>{title}</b>", **options)]
        if style.case_at == "below":
            out = [self.paragraph(f"<b>{number} {title}</b>", **options)]
            return [*out, self.paragraph(case, keepWithNext=1)] if case else out
        if style.case_at == "two_lines":
            lines = [f"<b>{number}</b>", f"<b>{title}</b>", case]
            return [self.paragraph("<br/>".join(line for line in lines if line), **options)]
        return [self.paragraph(f"<b>{number} {title}</b> {case}", **options)]

    def meta(self, blocks: list[Block]) -> list[Flowable]:
        rows = [[rich(c) for c in b.cells] + [""] * (2 - len(b.cells)) for b in blocks]
        if self.style.meta == "stacked":
            return [self.paragraph(f"<b>{a}</b><br/>{b}") for a, b in rows]
        if self.style.meta == "labels_first":
            return [self.paragraph(row[0]) for row in rows] + [self.paragraph(row[1]) for row in rows]
        if self.style.meta == "inline":
            return [self.paragraph(f"{a} {b}") for a, b in rows]
        return [self.table(rows, first=0.28), Spacer(1, self.style.size)]

    def table(self, rows: list[list[str]], first: float | None = None, grid: bool = False) -> Table:
        columns = max(map(len, rows))
        cells = [[self.paragraph(c, spaceAfter=1) for c in row] + [""] * (columns - len(row)) for row in rows]
        widths = [self.width / columns] * columns
        if first is not None and columns > 1:
            widths = [self.width * first] + [self.width * (1 - first) / (columns - 1)] * (columns - 1)
        elif len(self.shares) == columns:
            widths = [self.width * share for share in self.shares]
        ruled = [("GRID", (0, 0), (-1, -1), 0.4, "black")] if grid else []
        pad = [("LEFTPADDING", (0, 0), (-1, -1), 3 if grid else 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        tight = [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
        return Table(cells, widths, style=ruled + pad + tight, hAlign="LEFT")


def rich(runs: list[Run]) -> str:
    out = []
    for run in runs:
        text = escape(run.text).replace("\n", "<br/>")
        text = f"<b>{text}</b>" if run.bold else text
        out.append(f"<i>{text}</i>" if run.italic else text)
    return "".join(out)
