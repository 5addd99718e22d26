"""Layout through a browser: blocks -> HTML with the style's CSS -> PDF printed by headless Chromium."""

import html
import re
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path

from tests.samples.markup import Block, Run, Sample
from tests.samples.styles import Style, places

BASE = """
@page { size: A4; margin: %(margins)s;
  @top-left { content: %(head_left)s } @top-center { content: %(head_center)s } @top-right { content: %(head_right)s }
  @bottom-left { content: %(foot_left)s } @bottom-center { content: %(foot_center)s }
  @bottom-right { content: %(foot_right)s } }
@page { @top-left, @top-right { vertical-align: top } }
@page { @top-left { white-space: pre-line; text-align: left; font: %(small)s }
  @top-center { white-space: pre-line; font: %(small)s }
  @top-right { white-space: pre-line; text-align: right; font: %(small)s }
  @bottom-left { white-space: pre-line; text-align: left; font: %(small)s }
  @bottom-center { white-space: pre-line; font: %(small)s }
  @bottom-right { white-space: pre-line; text-align: right; font: %(small)s } }
body { margin: 0; font: %(size)spt/1.35 '%(font)s'; hyphens: none }
p { margin: 0 0 .55em }
h1 { font-size: 1.6em; margin: .2em 0 }
h2 { font-size: 1.2em; margin: .2em 0 .6em }
h3 { font-size: 1.18em; margin: 1.3em 0 .3em; break-after: avoid }
h4 { font-size: 1em; margin: .8em 0 .2em; break-after: avoid }
ul, ol { margin: 0 0 .6em; padding-left: 1.6em }
table { border-collapse: collapse; margin: .4em 0 .9em; width: 100%% }
td, th { text-align: left; vertical-align: top; padding: .15em .5em .15em 0 }
.signs { display: flex; gap: 3em; flex-wrap: wrap }
.sign { margin-top: 2.2em; min-width: 14em }
.page { break-before: page }
.small { font-size: .85em }
.center { text-align: center }
.right { text-align: right }
hr { border: 0; border-top: 1px solid #000; margin: .8em 0 }
.case { font-weight: normal }
header { break-after: avoid; break-inside: avoid }
pre { font: inherit; white-space: pre-wrap; margin: 0 }
"""


def render(sample: Sample, style: Style) -> bytes:
    """PDF bytes. Chromium stamps the hour of printing; those digits are replaced: rebuilding changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        page, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        page.write_text(document(sample, style), encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        options += [f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}"]
        subprocess.run(["chromium", *options, page.as_uri()], check=True, capture_output=True, timeout=120)
        data = target.read_bytes()
    stamp = sample.meta["created"].encode()
    return re.sub(rb"/(CreationDate|ModDate) \(D:\d{14}", lambda m: b"/" + m[1] + b" (D:" + stamp, data)


def document(sample: Sample, style: Style) -> str:
    margins = {key: css_string(value) for key, value in places(style, sample, "\0p", "\0n").items()}
    css = BASE % {**margins, "margins": style.margins, "small": style.small, "size": style.size, "font": style.font}
    title = html.escape(sample.meta.get("title", sample.file))
    return (
        f"<!doctype html><html lang=sv><meta charset=utf-8><title>{title}</title><style>{css}{own_css(style)}</style>"
        f"<body class={style.name}>{body(sample, style)}</body></html>"
    )


def own_css(style: Style) -> str:
    """What sets a style apart from the others that a browser prints: css/NAME.css, if there is one."""
    path = Path(__file__).parent / "css" / f"{style.name}.css"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def css_string(text: str) -> str:
    parts = []
    for piece in re.split("(\0[pn])", text):
        if piece == "\0p":
            parts.append("counter(page)")
        elif piece == "\0n":
            parts.append("counter(pages)")
        elif piece:
            parts.append('"' + piece.replace('"', '\\"').replace("\n", "\\A ") + '"')
    return " ".join(parts) or '""'


def body(sample: Sample, style: Style) -> str:
    out: list[str] = []
    inside = False  # an item is wrapped in a section, so that CSS can set its head in the margin
    for kind, group in groupby(sample.blocks, key=group_key):
        blocks = list(group)
        if kind == "item":
            for block in blocks:
                out.append("</div></section>" if inside else "")
                out.append(f"<section><header>{item(block, style)}</header><div>")
                inside = True
        elif kind == "command:enditems":
            out.append("</div></section>" if inside else "")
            inside = False
        else:
            out.append(several(kind, blocks, sample, style))
    return "".join(out) + ("</div></section>" if inside else "")


def group_key(block: Block) -> str:
    return f"command:{block.name}" if block.kind == "command" else block.kind


def several(kind: str, blocks: list[Block], sample: Sample, style: Style) -> str:
    tags = {"title": "h1", "subtitle": "h2", "heading": "h4", "para": "p"}
    if kind in tags:
        return "".join(f"<{tags[kind]}>{rich(b.cells[0])}</{tags[kind]}>" for b in blocks)
    if kind == "bullet":
        return "<ul>" + "".join(f"<li>{rich(b.cells[0])}</li>" for b in blocks) + "</ul>"
    if kind == "numbered":
        return "".join(f"<p class=numbered>{b.number} {rich(b.cells[0])}</p>" for b in blocks)
    if kind == "meta":
        return meta(blocks, style)
    if kind == "row":
        rows = []
        for b in blocks:
            cell = "th" if b.header else "td"
            rows.append("<tr>" + "".join(f"<{cell}>{rich(c)}</{cell}>" for c in b.cells) + "</tr>")
        return f"<table class=grid>{''.join(rows)}</table>"
    if kind == "command:sign":
        signs = (f"<div class=sign>{style.dots}<br>{'<br>'.join(rich(c) for c in b.cells)}</div>" for b in blocks)
        return f"<div class=signs>{''.join(signs)}</div>"
    if kind == "command:contents":
        items = [b for b in sample.blocks if b.kind == "item"]
        if "split_contents" in style.extra:
            columns = ("<br>".join(map(style.number, items)), "<br>".join(rich(b.cells[0]) for b in items))
            return "".join(f"<p class=contents>{column}</p>" for column in columns)
        rows = (f"<tr><td>{style.number(b)}</td><td>{rich(b.cells[0])}</td></tr>" for b in items)
        return f"<table class=contents>{''.join(rows)}</table>"
    if kind == "command:rule":
        return "<hr>"
    name = kind.removeprefix("command:")
    if name.startswith("end"):
        return "</div>"
    if blocks[0].cells:
        return "".join(f"<p class={name}>{' '.join(rich(c) for c in b.cells)}</p>" for b in blocks)
    return f"<div class={name}>" + ("</div>" if name == "page" else "")


def meta(blocks: list[Block], style: Style) -> str:
    rows = [(rich(b.cells[0]), rich(b.cells[1]) if len(b.cells) > 1 else "") for b in blocks]
    if style.meta == "stacked":
        return "".join(f"<p class=label>{label}</p><p class=value>{value}</p>" for label, value in rows)
    if style.meta == "labels_first":
        return "".join(f"<p class=label>{a}</p>" for a, _ in rows) + "".join(f"<p class=value>{b}</p>" for _, b in rows)
    if style.meta == "inline":
        return "".join(f"<p class=meta><b>{label}</b> {value}</p>" for label, value in rows)
    return "<table class=meta>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>"


def item(block: Block, style: Style) -> str:
    title, case = rich(block.cells[0]), html.escape(style.case_text(block))
    case = f"<span class=case>{case}</span>" if case else ""
    number = html.escape(style.number(block))
    if style.case_at == "number":  # § 4   Dnr 1 on a line of its own
        return f"<p class=number><b>{number}</b> {case}</p><h3>{title}</h3>"
    if style.case_at == "title_first":
        return f"<h3>{title}</h3><p class=number>{number}&emsp;{case}</p>"
    if style.case_at == "above":
        return f"<p class=number><b>{number}</b></p><p>{case}</p><h3>{title}</h3>"
    if style.case_at == "below":
        return f"<h3>{number} {title}</h3>" + (f"<p class=number>{case}</p>" if case else "")
    if style.case_at == "two_lines":
        return f"<p class=number><b>{number}</b></p><h3>{title}</h3>" + (f"<p class=number>{case}</p>" if case else "")
    return f"<h3>{number} {title} {case}</h3>"


def rich(runs: list[Run]) -> str:
    out = []
    for run in runs:
        text = html.escape(run.text).replace("\n", "<br>")
        text = f"<b>{text}</b>" if run.bold else text
        out.append(f"<i>{text}</i>" if run.italic else text)
    return "".join(out)
