"""Rebuild the sample archive: `python -m tests.samples.build [NAME ...]`.

Writes the PDFs below data/raw/ and the gold beside the sources. Needs Chromium, LibreOffice Writer, the Liberation
and DejaVu fonts, and the `samples` extra; `--gold` writes the gold alone and needs none of them.
"""

import sys
from pathlib import Path

from tests.samples.gold import as_json, gold_of
from tests.samples.houses import HOUSES
from tests.samples.markup import Sample, parse

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
RAW = HERE.parents[1] / "data" / "raw"


def samples(names: list[str] | None = None) -> list[Sample]:
    """Every source, parsed, in the order of the file names; `names` keeps those that start with one of them."""
    paths = sorted(SOURCES.glob("*.txt"))
    return [stamped(parse(path)) for path in paths if not names or path.stem.startswith(tuple(names))]


def stamped(sample: Sample) -> Sample:
    """The file's own date: noon on the tenth day of the month after the meeting, as if typed up later."""
    year, month = int(sample.meta["date"][:4]), int(sample.meta["date"][5:7] or 1)
    later = f"{year + month // 12}{month % 12 + 1:02d}10120000"
    sample.meta.setdefault("created", later)
    return sample


def pdf_path(sample: Sample) -> Path:
    return RAW / sample.meta["folder"] / f"{sample.file}.pdf"


def register(rows: list[Sample]) -> str:
    """The table of README.md: one row a sample."""
    lines = ["| file | body | family | style | producer | shows |", "|---|---|---|---|---|---|"]
    for sample in rows:
        m, style = sample.meta, HOUSES[sample.meta["style"]]
        body = m["body"] if m["organisation"] in m["body"] else f"{m['body']}, {m['organisation']}"
        lines.append(f"| {sample.file} | {body} | {m['family']} | {style.name} | {style.producer} | {m['purpose']} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    gold_only = "--gold" in arguments
    for sample in samples([a for a in arguments if not a.startswith("--")]):
        (HERE / f"{sample.file}.gold.json").write_text(as_json(gold_of(sample)), encoding="utf-8")
        if gold_only:
            continue
        style = HOUSES[sample.meta["style"]]
        target = pdf_path(sample)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(producer(style.producer)(sample, style))
        print(f"{style.producer:12} {style.name:18} {target.name} {target.stat().st_size // 1024} kB")
    readme = HERE / "README.md"
    before = readme.read_text(encoding="utf-8").split("## Register\n")[0]
    readme.write_text(f"{before}## Register\n\n{register(samples())}", encoding="utf-8")


def producer(name: str):
    """The render function of a producer; imported only when used, so that one missing program stops nobody."""
    if name == "chromium":
        from tests.samples.layout.chromium import render
    elif name == "libreoffice":
        from tests.samples.layout.opendocument import render
    elif name == "typst":
        from tests.samples.layout.typeset import render
    else:
        from tests.samples.layout.platypus import render
    return render


if __name__ == "__main__":
    main(sys.argv[1:])
