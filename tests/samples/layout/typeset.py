"""Layout through typst: blocks -> typst markup -> PDF."""

import datetime
import re
from itertools import groupby

import typst

from tests.samples.markup import Block, Run, Sample
from tests.samples.styles import Style, places

BR = " \\ "
BASE = """
#set document(title: [%(title)s], author: "%(author)s", date: datetime(year: %(year)s, month: %(month)s, day: %(day)s))
#set text(font: "%(font)s", size: %(size)spt, lang: "sv", hyphenate: %(hyphenate)s)
#set par(leading: 0.62em, spacing: 0.9em, justify: %(justify)s)
#set page(paper: "a4", columns: %(columns)s,
  margin: (top: %(top)s, right: %(right)s, bottom: %(bottom)s, left: %(left)s),
  header: context [#set text(size: 8pt); #grid(columns: (1fr, auto, 1fr), align: (left, center, right),
    [%(head_left)s], [%(head_center)s], [%(head_right)s])],
  footer: context [#set text(size: 8pt); #grid(columns: (1fr, auto, 1fr), align: (left, center, right),
    [%(foot_left)s], [%(foot_center)s], [%(foot_right)s])])
#set list(marker: [%(bullet)s])
#set table(stroke: %(stroke)s, inset: (x: 4pt, y: 3pt))
"""


def render(sample: Sample, style: Style) -> bytes:
    """PDF bytes; the meeting's own date is the file's date, so that rebuilding changes nothing."""
    created = sample.meta["created"]
    top, right, bottom, left = style.margins.split()
    texts = places(style, sample, "\0p", "\0n")
    head = BASE % {
        "title": plain(sample.meta.get("title", sample.file)),
        "author": sample.meta["organisation"],
        "year": int(created[:4]),
        "month": int(created[4:6]),
        "day": int(created[6:8]),
        "font": style.font,
        "size": style.size,
        "hyphenate": "true" if "hyphens" in style.extra else "false",
        "justify": "true" if "justify" in style.extra else "false",
        "top": top,
        "right": right,
        "bottom": bottom,
        "left": left,
        "columns": style.columns,
        **{place: furniture(text) for place, text in texts.items()},
        "bullet": plain(style.bullet),
        "stroke": "0.5pt" if "grid" in style.extra else "none",
    }
    stamp = datetime.datetime.strptime(created, "%Y%m%d%H%M%S").replace(tzinfo=datetime.UTC)
    source = (head + body(sample, style)).encode()
    return typst.compile(source, format="pdf", timestamp=int(stamp.timestamp()))


def furniture(text: str) -> str:
    parts = []
    for piece in re.split("(\0[pn])", text):
        if piece == "\0p":
            parts.append("#counter(page).display()")
        elif piece == "\0n":
            parts.append("#counter(page).final().first()")
        else:
            parts.append(plain(piece))
    return "".join(parts)


def body(sample: Sample, style: Style) -> str:
    out: list[str] = []
    margin: list[str] | None = None  # the open item of a style that sets item heads in the margin
    for kind, group in groupby(sample.blocks, key=lambda b: b.name or b.kind):
        blocks = list(group)
        if kind == "item" and style.case_at == "margin":
            for block in blocks:
                close(out, margin)
                margin = [margin_head(block, style)]
        elif kind == "enditems":
            close(out, margin)
            margin = None
        else:
            (out if margin is None else margin).append(several(kind, blocks, sample, style))
    close(out, margin)
    return "\n\n".join(out)


def close(out: list[str], margin: list[str] | None) -> None:
    if margin:
        text = "\n\n".join(margin[1:])
        out.append(f"#grid(columns: (34mm, 1fr), column-gutter: 6mm, {margin[0]}, [{text}])\n#v(4mm)")


def margin_head(block: Block, style: Style) -> str:
    case = style.case_text(block)
    lines = [f"*{plain(style.number(block))}*", rich(block.cells[0]), plain(case)]
    return "[#set par(justify: false); " + BR.join(line for line in lines if line) + "]"


def several(kind: str, blocks: list[Block], sample: Sample, style: Style) -> str:
    if kind == "title":
        return "\n\n".join(f'#text(size: 1.6em, weight: "bold")[{rich(b.cells[0])}]' for b in blocks)
    if kind == "subtitle":
        return "\n\n".join(f'#text(size: 1.2em, weight: "bold")[{rich(b.cells[0])}]' for b in blocks)
    if kind == "heading":
        return "\n\n".join(f"#block(sticky: true, above: 1.1em, below: 0.6em)[*{rich(b.cells[0])}*]" for b in blocks)
    if kind == "item":
        return "\n\n".join(item(b, style) for b in blocks)
    if kind == "bullet":
        return "#list(" + ", ".join(f"[{rich(b.cells[0])}]" for b in blocks) + ")"
    if kind == "numbered":
        rows = ", ".join(f"[{plain(b.number or '')}], [{rich(b.cells[0])}]" for b in blocks)
        return f"#grid(columns: (7mm, 1fr), row-gutter: 0.7em, {rows})"
    if kind == "meta":
        return meta(blocks, style)
    if kind == "row":
        return table(blocks)
    if kind == "contents":
        items = [b for b in sample.blocks if b.kind == "item"]
        rows = ", ".join(f"[{plain(style.number(b))}], [{rich(b.cells[0])}]" for b in items)
        return f"#grid(columns: (22mm, 1fr), row-gutter: 0.7em, {rows})"
    if kind == "sign":
        cells = ", ".join(f"[#v(9mm){plain(style.dots)} \\ " + BR.join(map(rich, b.cells)) + "]" for b in blocks)
        return f"#grid(columns: ({'1fr, ' * min(len(blocks), 3)}), {cells})"
    if kind == "page":
        return "#pagebreak()"
    if kind == "rule":
        return "#line(length: 100%, stroke: 0.5pt)"
    if kind in ("small", "center", "right", "boxed"):
        wrap = {"small": "#text(size: 0.82em)", "center": "#align(center)", "right": "#align(right)"}
        start = wrap.get(kind, "#block(fill: luma(235), inset: 6pt, width: 100%)")
        return "\n\n".join(f"{start}[{BR.join(map(rich, b.cells))}]" for b in blocks)
    return "\n\n".join(" ".join(map(rich, b.cells)) for b in blocks)


def meta(blocks: list[Block], style: Style) -> str:
    rows = [(rich(b.cells[0]), rich(b.cells[1]) if len(b.cells) > 1 else "") for b in blocks]
    if style.meta == "stacked":
        return "\n\n".join(f"*{a}* \\ {b}" for a, b in rows)
    if style.meta == "labels_first":
        return BR.join(a for a, _ in rows) + "\n\n" + BR.join(b for _, b in rows)
    if style.meta == "inline":
        return "\n\n".join(f"*{a}* {b}" for a, b in rows)
    cells = ", ".join(f"[*{a}*], [{b}]" if a else f"[], [{b}]" for a, b in rows)
    return f"#grid(columns: (43mm, 1fr), row-gutter: 0.8em, {cells})"


def table(blocks: list[Block]) -> str:
    columns = max(len(b.cells) for b in blocks)
    cells = []
    for block in blocks:
        for i in range(columns):
            text = rich(block.cells[i]) if i < len(block.cells) else ""
            cells.append(f"[*{text}*]" if block.header and text else f"[{text}]")
    return f"#table(columns: ({'auto, ' * columns}), {', '.join(cells)})"


def item(block: Block, style: Style) -> str:
    number, title, case = plain(style.number(block)), rich(block.cells[0]), plain(style.case_text(block))
    wrap = "#block(sticky: true, above: 1.8em, below: 0.8em)[%s]"
    if style.case_at == "number":
        first = f"#grid(columns: (1fr, auto), [*{number}*], [{case}])"
        return wrap % f"{first} #v(-0.3em) #text(size: 1.15em)[*{title}*]"
    if style.case_at == "below":
        return wrap % (f"#text(size: 1.15em)[*{number} {title}*]" + (rf" \ {case}" if case else ""))
    if style.case_at == "two_lines":
        return wrap % (rf"*{number}* \ #text(size: 1.15em)[*{title}*]" + (rf" \ {case}" if case else ""))
    return wrap % f"*{number} {title}* {case}"


def rich(runs: list[Run]) -> str:
    out = []
    for run in runs:
        text = plain(run.text)
        text = f"#strong[{text}]" if run.bold and text.strip() else text
        out.append(f"#emph[{text}]" if run.italic and text.strip() else text)
    return "".join(out)


def plain(text: str) -> str:
    """Typst markup that prints exactly this text. Words stay as they are; every mark of the markup is escaped."""
    text = re.sub(r"([\\#*_`$@<>\[\]~=+/\"'-])", r"\\\1", text)
    text = re.sub(r"(?m)^(\d+)\.", r"\1\\.", text)
    return text.replace("\n", " \\ ")
