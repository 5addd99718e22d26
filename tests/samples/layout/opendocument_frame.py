"""The unchanging part of a flat OpenDocument text: name spaces, paragraph and page styles, places to fill."""

_OASIS = {name: name for name in ("office", "style", "text", "table", "meta")}
_OASIS |= {"fo": "xsl-fo-compatible", "svg": "svg-compatible"}
NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for short, name in _OASIS.items()
)
NAMESPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def _paragraph(name: str, paragraph: str = "", text: str = "", tabs: str = "") -> str:
    tabs = f"<style:tab-stops>{tabs}</style:tab-stops>" if tabs else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph">'
        f"<style:paragraph-properties {paragraph}>{tabs}</style:paragraph-properties>"
        f"<style:text-properties {text}/></style:style>"
    )


_RIGHT = '<style:tab-stop style:position="%(width)smm" style:type="right"/>'
_KEEP = 'fo:keep-with-next="always"'
PARAGRAPHS = "".join(
    (
        _paragraph("Body", 'fo:margin-bottom="2mm"'),
        _paragraph("Tight"),
        _paragraph("Keep", f'fo:margin-bottom="1mm" {_KEEP}'),
        _paragraph("Big", 'fo:margin-bottom="2mm"', 'fo:font-size="%(big)spt" fo:font-weight="bold"'),
        _paragraph("Middle", 'fo:margin-bottom="4mm"', 'fo:font-size="%(middle)spt" fo:font-weight="bold"'),
        _paragraph("Heading", f'fo:margin-top="1.5mm" fo:margin-bottom="0.7mm" {_KEEP}', 'fo:font-weight="%(weight)s"'),
        _paragraph("Small", "", 'fo:font-size="%(small)spt"'),
        _paragraph("Center", 'fo:text-align="center" fo:margin-bottom="2mm"'),
        _paragraph("Break", 'fo:break-before="page"'),
        _paragraph("Rule", 'fo:border-bottom="0.5pt solid #000000" fo:margin-bottom="3mm"'),
        _paragraph(
            "Point",
            'fo:margin-left="8mm" fo:text-indent="-8mm" fo:margin-bottom="1mm"',
            "",
            '<style:tab-stop style:position="0mm"/>',
        ),
        _paragraph("Number", f'fo:margin-top="6mm" fo:margin-bottom="1mm" {_KEEP}', 'fo:font-weight="bold"', _RIGHT),
        _paragraph("Item", f'fo:margin-bottom="2mm" {_KEEP}', 'fo:font-weight="bold" fo:font-size="%(item)spt"'),
        _paragraph(
            "Furniture",
            "",
            'fo:font-size="%(small)spt"',
            '<style:tab-stop style:position="%(half)smm" style:type="center"/>' + _RIGHT,
        ),
    )
)

DOCUMENT = (
    """<?xml version="1.0" encoding="UTF-8"?>
<office:document %(namespaces)s office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%(title)s</dc:title></office:meta>
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-family="%(font)s"
 fo:font-size="%(size)spt" fo:language="sv" fo:country="SE"/></style:default-style></office:styles>
<office:automatic-styles>"""
    + PARAGRAPHS
    + """
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="%(width)smm"
 table:align="left"/></style:style>
<style:style style:name="Side" style:family="table-column"><style:table-column-properties
 style:column-width="%(side)smm"/></style:style>
<style:style style:name="Main" style:family="table-column"><style:table-column-properties
 style:column-width="%(main)smm"/></style:style>
<style:style style:name="Whole" style:family="table-row"><style:table-row-properties
 fo:keep-together="always"/></style:style>
<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:padding="0.6mm"
 fo:border="none"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:padding="0.8mm"
 fo:border="%(rule)s"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2"
 fo:column-gap="8mm"/></style:section-properties></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="%(bullet)s">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-6mm" fo:margin-left="9mm"/></style:list-level-properties>
</text:list-level-style-bullet></text:list-style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-top="10mm" fo:margin-bottom="10mm" fo:margin-left="%(left)s" fo:margin-right="%(right)s"/>
<style:header-style>
<style:header-footer-properties fo:min-height="%(top)s" fo:margin-bottom="6mm"/></style:header-style>
<style:footer-style>
<style:header-footer-properties fo:min-height="%(bottom)s" fo:margin-top="4mm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header>%(head)s</style:header><style:footer>%(foot)s</style:footer></style:master-page></office:master-styles>
<office:body><office:text>
%(body)s
</office:text></office:body></office:document>
"""
)
