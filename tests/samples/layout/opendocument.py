"""Layout through LibreOffice Writer: blocks -> flat OpenDocument text -> PDF."""

import hashlib
import re
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tests.samples.layout.opendocument_frame import DOCUMENT, NAMESPACES
from tests.samples.markup import Block, Run, Sample
from tests.samples.styles import Style, places

SIDE_AND_MAIN = '<table:table-column table:style-name="Side"/><table:table-column table:style-name="Main"/>'
SIDES = ("left", "center", "right")


def render(sample: Sample, style: Style) -> bytes:
    """PDF bytes. Writer stamps the hour and random identifiers; both are replaced: rebuilding changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.fodt"
        source.write_text(document(sample, style), encoding="utf-8")
        options = ["--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
        subprocess.run(["soffice", *options, "--outdir", folder, source], check=True, capture_output=True, timeout=180)
        data = (Path(folder) / "page.pdf").read_bytes()
    stamp = sample.meta["created"].encode()
    identity = hashlib.sha256(sample.file.encode()).hexdigest().upper().encode()
    data = re.sub(rb"/CreationDate\(D:\d{14}[^)]*\)", lambda m: b"/CreationDate(D:" + stamp + m[0][31:], data)
    return re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)|(?<=/DocChecksum /)[0-9A-F]{32}", identity[:32], data)


def document(sample: Sample, style: Style) -> str:
    top, right, bottom, left = style.margins.split()
    texts = places(style, sample, "<text:page-number/>", "<text:page-count/>")
    width = 210 - float(left.removesuffix("mm")) - float(right.removesuffix("mm"))
    return DOCUMENT % {
        "namespaces": NAMESPACES,
        "title": escape(sample.meta.get("title", sample.file)),
        "font": style.font,
        "size": style.size,
        "big": style.size * 1.5,
        "middle": style.size * 1.2,
        "small": style.size * 0.82,
        "item": style.size * (1.0 if "small_heads" in style.extra else 1.15),
        "weight": "normal" if "plain_heads" in style.extra else "bold",
        "rule": "0.5pt solid #000000" if "grid" in style.extra else "none",
        "top": top,
        "right": right,
        "bottom": bottom,
        "left": left,
        "width": width,
        "half": width / 2,
        "side": width * 0.25,
        "main": width * 0.75,
        "bullet": escape(style.bullet),
        "head": furniture(texts, "head"),
        "foot": furniture(texts, "foot"),
        "body": Writer(style).body(sample),
    }


def furniture(texts: dict[str, str], where: str) -> str:
    """Running head or foot: line by line, the three places parted by tabs."""
    parts = [texts[f"{where}_{side}"].split("\n") for side in SIDES]
    lines = []
    for i in range(max(map(len, parts))):
        cells = [re.sub("&(?!amp;)", "&amp;", part[i]) if i < len(part) else "" for part in parts]
        lines.append(f'<text:p text:style-name="Furniture">{"<text:tab/>".join(cells)}</text:p>')
    return "".join(lines)


class Writer:
    """Turns blocks into OpenDocument elements."""

    def __init__(self, style: Style):
        self.style = style

    def body(self, sample: Sample) -> str:
        out: list[str] = []
        margin: list[str] | None = None  # the open item of a style that sets item heads in the margin
        for kind, group in groupby(sample.blocks, key=lambda b: b.name or b.kind):
            blocks = list(group)
            if kind == "item" and self.style.case_at == "margin":
                for block in blocks:
                    self.close(out, margin)
                    margin = [self.margin_head(block)]
            elif kind == "enditems":
                self.close(out, margin)
                margin = None
            else:
                (out if margin is None else margin).append(self.several(kind, blocks, sample))
        self.close(out, margin)
        return "\n".join(out)

    def close(self, out: list[str], margin: list[str] | None) -> None:
        if margin:
            body = "".join(margin[1:]) or paragraph("")
            cells = [cell(margin[0], "Plain"), cell(body, "Plain")]
            out.append(table([cells], SIDE_AND_MAIN))

    def margin_head(self, block: Block) -> str:
        number, case = escape(self.style.number(block)), escape(self.style.case_text(block))
        title = rich(block.cells[0])
        return paragraph(number, "Heading") + paragraph(title) + (paragraph(case) if case else "")

    def several(self, kind: str, blocks: list[Block], sample: Sample) -> str:
        if kind == "bullet":
            entries = "".join(f"<text:list-item>{paragraph(rich(b.cells[0]))}</text:list-item>" for b in blocks)
            return f'<text:list text:style-name="Bullets">{entries}</text:list>'
        if kind == "row":
            return self.rows(blocks)
        if kind == "meta":
            return self.meta(blocks)
        if kind == "contents":
            items = [b for b in sample.blocks if b.kind == "item"]
            return "".join(paragraph(f"{self.style.number(b)}<text:tab/>{rich(b.cells[0])}", "Point") for b in items)
        if kind == "sign":
            dots = escape(self.style.dots)
            cells = [cell("".join(map(paragraph, [dots, *map(rich, b.cells)])), "Plain") for b in blocks]
            columns = f'<table:table-column table:number-columns-repeated="{len(blocks)}"/>'
            return paragraph("") + table([cells], columns)
        if kind in ("columns", "endcolumns"):
            return '<text:section text:style-name="Columns" text:name="c">' if kind == "columns" else "</text:section>"
        return "".join(self.one(block) for block in blocks)

    def one(self, block: Block) -> str:
        text = rich(block.cells[0]) if block.cells else ""
        names = {"title": "Big", "subtitle": "Middle", "heading": "Heading", "small": "Small", "center": "Center"}
        if block.kind == "item":
            return self.item(block, text)
        if block.kind == "numbered":
            return paragraph(f"{block.number}<text:tab/>{text}", "Point")
        if block.name in ("page", "rule"):
            return paragraph("", "Break" if block.name == "page" else "Rule")
        return paragraph(text, names.get(block.name or block.kind, "Body"))

    def item(self, block: Block, title: str) -> str:
        number, case = escape(self.style.number(block)), escape(self.style.case_text(block))
        where = self.style.case_at
        if where == "number":
            return paragraph(f"{number}<text:tab/>{case}", "Number") + paragraph(title, "Item")
        if where == "two_lines":
            return paragraph(number, "Number") + paragraph(title, "Item") + (paragraph(case) if case else "")
        if where == "above":
            return paragraph(number, "Number") + (paragraph(case, "Keep") if case else "") + paragraph(title, "Item")
        if where == "below":
            return paragraph(f"{number} {title}", "Number") + (paragraph(case, "Keep") if case else "")
        return paragraph(" ".join(part for part in (number, case, title) if part), "Number")

    def meta(self, blocks: list[Block]) -> str:
        rows = [(rich(b.cells[0]), rich(b.cells[1]) if len(b.cells) > 1 else "") for b in blocks]
        if self.style.meta == "stacked":
            return "".join(paragraph(a, "Heading") + paragraph(b) for a, b in rows)
        if self.style.meta == "labels_first":
            return "".join(paragraph(a) for a, _ in rows) + "".join(paragraph(b) for _, b in rows)
        if self.style.meta == "inline":
            return "".join(paragraph(f"{a} {b}") for a, b in rows)
        cells = [[cell(paragraph(a), "Plain"), cell(paragraph(b), "Plain")] for a, b in rows]
        return table(cells, SIDE_AND_MAIN)

    def rows(self, blocks: list[Block]) -> str:
        count = max(len(b.cells) for b in blocks)
        rows = []
        for b in blocks:
            texts = [rich(c) for c in b.cells] + [""] * (count - len(b.cells))
            rows.append([cell(paragraph(t, "Heading" if b.header else "Tight"), "Ruled") for t in texts])
        return table(rows, f'<table:table-column table:number-columns-repeated="{count}"/>') + paragraph("", "Tight")


def paragraph(content: str, style: str = "Body") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def cell(content: str, style: str) -> str:
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{content}</table:table-cell>'


def table(rows: list[list[str]], columns: str) -> str:
    body = "".join(f'<table:table-row table:style-name="Whole">{"".join(row)}</table:table-row>' for row in rows)
    return f'<table:table table:style-name="Table">{columns}{body}</table:table>'


def rich(runs: list[Run]) -> str:
    out = []
    for run in runs:
        text = escape(run.text).replace("\n", "<text:line-break/>")
        text = f'<text:span text:style-name="B">{text}</text:span>' if run.bold else text
        out.append(f'<text:span text:style-name="I">{text}</text:span>' if run.italic else text)
    return "".join(out)
