"""The house styles of the archive, by name. The register in README.md says which sample shows what."""

from tests.samples.styles import Style

BUN_CSS = """
h1 { font-size: 15pt; letter-spacing: .04em }
h3 { font-size: 11.5pt; margin-top: .1em }
.number { margin: 1.6em 0 .1em }
.number .case { float: right }
table.meta td:first-child { width: 38mm; font-weight: bold }
table.meta td { padding: .35em .5em .35em 0; border-bottom: .5pt solid #999 }
.boxed { border-top: 1.5pt solid #000; padding-top: .4em }
table.grid td, table.grid th { border: .5pt solid #000; padding: .15em .5em }
.numbered { padding-left: 1.6em; text-indent: -1.2em }
"""
PROSE_CSS = """
body { font-family: 'DejaVu Serif'; }
h1 { font-weight: normal; font-size: 17pt; color: #1d4a3c }
h3 { color: #1d4a3c; font-style: italic; font-size: 11pt; margin: 1em 0 .1em }
li { margin: 0 }
"""

KF_CSS = """
h1 { font-size: 30pt; font-weight: 300; margin: 40mm 0 0 }
h2 { font-size: 15pt; font-weight: 300 }
h3 { font-size: 12.5pt; margin: 0 0 .4em }
h4 { font-style: italic; font-weight: normal; text-decoration: underline }
section { border-top: 1px solid #777; padding-top: .5em; margin-top: 1.2em }
.number { margin: 0; color: #444 }
table.meta td { padding: .5em 1em .5em 0 }
table.contents td { border-bottom: 1px dotted #999; padding: .3em 1em .3em 0 }
table.contents td:first-child { white-space: nowrap }
table.grid td { border-bottom: .5pt solid #bbb }
"""

RUN_CSS = """
h1 { font-size: 26pt; margin: 0; color: #00507a }
h2 { font-size: 15pt; font-weight: normal }
.columns { columns: 2; column-gap: 9mm; font-size: 9.5pt; border-top: 2pt solid #00507a; padding-top: 3mm }
.columns p { margin: 0 }
.label { font-weight: bold; margin: 0 }
.number { margin: 1.8em 0 0 }
h3 { font-size: 13pt; margin: 0 0 .2em; color: #00507a }
.numbered { padding-left: 1.6em; text-indent: -1.3em }
"""
BLOG_CSS = """
h1 { font-size: 22pt }
h3 { font-size: 14pt; margin-top: 1.4em }
a { color: #06c }
"""

NEW_KS_CSS = """
h1 { font-size: 24pt; margin: 0 0 0; font-weight: 800 }
h2 { font-weight: normal }
h3 { font-size: 13pt; margin: 0 0 .4em }
.number { margin: 2em 0 0; font-size: 9pt; text-transform: none; color: #555 }
.number .case { margin-left: 8mm }
.beslut { background: #eef3e6; padding: .5em .8em; margin: .3em 0 .8em }
table.meta td:first-child { width: 30mm; color: #555 }
table.contents td { padding: .15em 1em .15em 0 }
table.contents td:first-child { white-space: nowrap }
.numbered { margin-left: 6mm }
"""

LIBRARY_CSS = """
h1 { font-size: 15pt; border-bottom: 3pt solid #b5651d; padding-bottom: 2mm }
h3 { font-size: 11.5pt; background: #f3ece4; padding: .25em .4em }
.columns { columns: 2 }
.columns p { margin: 0 }
table.meta td { border: .5pt solid #ccc; padding: .2em .5em }
table.meta td:first-child { width: 30mm; font-weight: bold }
"""

_STYLES = [
    Style(
        "filipstad-bun",
        "chromium",
        font="Liberation Sans",
        size=10.5,
        margins="32mm 20mm 26mm 24mm",
        head_left="FILIPSTADS KOMMUN\n{body}",
        head_center="SAMMANTRÄDESPROTOKOLL\nSammanträdesdatum {date}",
        head_right="Sida\n{p} ({n})",
        foot_left="Justerandes sign",
        foot_right="Utdragsbestyrkande",
        item="BUN § {n}",
        case="Dnr {c}",
        css=BUN_CSS,
    ),
    Style(
        "pitea-sbn",
        "typst",
        font="Noto Sans",
        size=9.5,
        margins="28mm 24mm 24mm 30mm",
        head_left="Piteå kommun\n{body}",
        head_right="Protokoll {date}\nSida {p} av {n}",
        foot_center="Transaktion {doc_id}   Signerat GBS, PÖ, EH",
        item="§ {n}",
        case="Diarienr {c}",
        case_at="two_lines",
        meta="table",
        bullet="•",
        extra="grid",
    ),
    Style(
        "hjalmar-direktion",
        "reportlab",
        font="Liberation Serif",
        size=11.5,
        margins="30mm 25mm 25mm 25mm",
        head_left="Kommunalförbundet\nHjälmarbygdens avfall",
        head_right="Direktionen {number}\n{p} ({n})",
        item="{n} §",
        case="Dnr {c}",
        case_at="below",
        dots="................................................",
        extra="grid",
    ),
    Style(
        "ystad-typewriter",
        "reportlab",
        font="Liberation Mono",
        size=10,
        margins="36mm 18mm 22mm 26mm",
        head_left="YSTADS KOMMUN\nKommunstyrelsens arbetsutskott",
        head_center="SAMMANTRÄDESPROTOKOLL\nSammanträdesdag",
        head_right="Blad {p}\n{date}",
        foot_left="Justerandes signatur",
        foot_right="Utdragsbestyrkande",
        item="Au § {n}",
        case="{c}",
        case_at="below",
        bullet="-",
        dots="........................",
        extra="plain_heads",
    ),
    Style(
        "fyrbodal-prose",
        "chromium",
        font="DejaVu Serif",
        size=10,
        margins="22mm 30mm 22mm 30mm",
        foot_center="{p}",
        css=PROSE_CSS,
    ),
    Style(
        "uppsala-table",
        "reportlab",
        font="Liberation Sans",
        size=10,
        margins="25mm 18mm 20mm 18mm",
        head_left="Miljöchefsgruppen i Uppsala län",
        head_right="{p}({n})",
        meta="inline",
        extra="grid",
    ),
    Style(
        "filipstad-ks",
        "libreoffice",
        font="Liberation Serif",
        size=11,
        margins="30mm 20mm 18mm 25mm",
        head_left="FILIPSTADS KOMMUN\nKommunstyrelsen",
        head_center="SAMMANTRÄDESPROTOKOLL\nSammanträdesdatum",
        head_right="Blad {p}\n{date}",
        foot_left="Justerande\n______________",
        foot_right="Utdragsbestyrkande\n______________",
        item="Ks § {n}",
        case="Dnr {c}",
        case_at="number",
        dots="......................................",
        extra="grid",
    ),
    Style(
        "ostergotland-notes",
        "libreoffice",
        font="Noto Sans",
        size=10,
        margins="18mm 25mm 12mm 25mm",
        head_right="{p} ({n})",
        item="{n}.",
        case_at="below",
        bullet="•",
        meta="inline",
    ),
    Style(
        "filipstad-kf",
        "chromium",
        font="Liberation Serif",
        size=11.5,
        margins="25mm 28mm 22mm 28mm",
        head_left="Filipstads kommunfullmäktige",
        head_right="{date}",
        foot_left="Just. sign. ____ ____ ____",
        foot_right="{p}/{n}",
        item="KF § {n}",
        case="{c}",
        case_at="above",
        css=KF_CSS,
    ),
    Style(
        "ystad-margin",
        "libreoffice",
        font="Liberation Serif",
        size=11,
        margins="24mm 20mm 16mm 22mm",
        head_left="Ystads kommun\nSocialnämnden",
        head_center="Sammanträdesprotokoll\n{date}",
        head_right="Sida\n{p}({n})",
        foot_left="Sign",
        foot_right="Utdragets riktighet bestyrkes",
        item="§ {n}",
        case="Dnr {c}",
        case_at="margin",
        dots="................................",
    ),
    Style(
        "ekbacken-arsmote",
        "libreoffice",
        font="Liberation Serif",
        size=12,
        margins="12mm 30mm 12mm 30mm",
        item="§{n}.",
        case_at="below",
        dots="..............................",
    ),
    Style(
        "ekbacken-styrelse",
        "reportlab",
        font="Liberation Sans",
        size=12.5,
        margins="22mm 28mm 20mm 28mm",
        foot_center="- {p} -",
        item="{n}",
        case_at="line",
    ),
    Style(
        "sodertorn-columns",
        "typst",
        font="Noto Serif",
        size=11.5,
        margins="26mm 18mm 20mm 18mm",
        head_left="Södertörnskommunerna",
        head_right="{date}",
        foot_right="{p}",
        item="{n} ",
        case_at="line",
        bullet="◦",
        columns=2,
        extra="hyphens justify",
    ),
    Style(
        "gavleborg-run",
        "chromium",
        font="Noto Sans",
        size=10,
        margins="28mm 25mm 24mm 25mm",
        head_left="Region Gävleborg",
        head_right="Protokoll\n{date}\nSida {p} av {n}",
        foot_left="Signerat digitalt",
        item="§ {n}",
        case="Diarienummer {c}",
        case_at="two_lines",
        meta="stacked",
        css=RUN_CSS,
    ),
    Style(
        "treklovern-table",
        "reportlab",
        font="Liberation Sans",
        size=10.5,
        margins="26mm 22mm 22mm 22mm",
        head_left="Samverkan Treklövern",
        head_right="Sida {p} av {n}",
        foot_left="Styrgruppen {date}",
        item="{n}",
        case_at="line",
        bullet="•",
        extra="grid",
    ),
    Style(
        "ehalsa-blog",
        "chromium",
        font="Noto Serif",
        size=12,
        margins="15mm 40mm 15mm 40mm",
        foot_right="{p}/{n}",
        css=BLOG_CSS,
    ),
    Style(
        "ystad-2021",
        "typst",
        font="Liberation Sans",
        size=10.5,
        margins="30mm 25mm 24mm 25mm",
        head_left="Ystads kommun",
        head_center="Sammanträdesprotokoll\nSocialnämnden",
        head_right="{date}\n{p} ({n})",
        foot_left="Dokument-ID {doc_id}",
        foot_right="Signerat SS, GB, JK",
        item="SN § {n}",
        case="Dnr {c}",
        case_at="number",
        extra="grid",
    ),
    Style(
        "filipstad-2023",
        "chromium",
        font="Noto Sans",
        size=10,
        margins="24mm 24mm 22mm 24mm",
        head_right="{p} ({n})",
        foot_left="Filipstads kommun\nKommunstyrelsen {date}",
        foot_right="Protokollet är digitalt justerat",
        item="§ {n}",
        case="Ärende {c}",
        case_at="number",
        css=NEW_KS_CSS,
    ),
    Style(
        "pitea-kpr",
        "reportlab",
        font="Liberation Serif",
        size=12,
        margins="28mm 25mm 22mm 30mm",
        head_left="PITEÅ KOMMUN",
        head_right="{p} ({n})",
        item="{n}.",
        case_at="line",
        meta="labels_first",
    ),
    Style(
        "vasternorrland-beslut",
        "libreoffice",
        font="DejaVu Sans",
        size=10,
        margins="20mm 24mm 14mm 24mm",
        head_left="Kommunförbundet Västernorrland",
        head_right="{date}",
        foot_center="Sida {p} av {n}",
        item="{n}",
        case_at="line",
        meta="stacked",
        extra="grid",
    ),
    Style(
        "ostergotland-2022",
        "chromium",
        font="Liberation Sans",
        size=11,
        margins="24mm 26mm 22mm 26mm",
        head_left="Region Östergötland",
        foot_center="Bibliotekschefsnätverket {date}   |   {p}",
        item="Punkt {n}.",
        case_at="line",
        css=LIBRARY_CSS,
    ),
]

HOUSES = {style.name: style for style in _STYLES}
