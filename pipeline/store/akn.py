"""Meetings as Akoma Ntoso (OASIS LegalDocML): one `debate` per meeting, for systems of parliamentary papers.

Ids of elements are those of the tables; file and page of each decision stand in a paragraph after it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as tree

Row = dict[str, Any]
NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_akn(rows: Callable[[str], Iterable[Row]], out: Path) -> list[Path]:
    """One XML file per meeting, named after its content hash; `rows` gives the rows of a table."""
    tree.register_namespace("", NAMESPACE)
    of: dict[str, dict[str, list[Row]]] = {}
    for table in ("agenda_items", "decisions", "attendance", "votes"):
        of[table] = defaultdict(list)
        for row in rows(table):
            of[table][row["document_id"]].append(row)
    paths = []
    for meeting in rows("meetings"):
        path = out / f"{meeting['document_id']}.xml"
        root = _document(meeting, {table: found[meeting["document_id"]] for table, found in of.items()})
        tree.indent(root)
        path.write_bytes(tree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
        paths.append(path)
    return paths


def _document(meeting: Row, of: dict[str, list[Row]]) -> tree.Element:
    root = tree.Element(f"{{{NAMESPACE}}}akomaNtoso")
    report = _add(root, "debate", name="minutes")
    _identification(_add(report, "meta"), meeting, of["attendance"])
    front = _add(report, "preface")
    _paragraph(front, " ".join(filter(None, (meeting["organisation"], meeting["body"], meeting["date"]))))
    body = _add(report, "debateBody")
    present = [row for row in of["attendance"] if row["status"] == "present"]
    if present:
        roll = _add(body, "rollCall", eId="present")
        for row in present:
            _paragraph(roll, ", ".join(filter(None, (row["name"], row["party"], row["role"]))))
    items = sorted(of["agenda_items"], key=lambda row: row["position"])
    for item in items:
        _item(body, item, [d for d in of["decisions"] if d["item_id"] == item["item_id"]], of["votes"], meeting)
    loose = [d for d in of["decisions"] if not d["item_id"]]
    if loose or not (items or present):
        section = _add(body, "debateSection", name="other", eId="other")
        _add(section, "heading").text = "–"
        for decision in loose:
            _decision(section, decision, of["votes"], meeting)
        if not loose:
            _paragraph(section, "–")
    return root


def _identification(meta: tree.Element, meeting: Row, attendance: list[Row]) -> None:
    identification = _add(meta, "identification", source="#archive")
    day = meeting["date_from"] or "0001-01-01"
    this = f"/akn/se/debate/{day}/{meeting['document_id'][:16]}"
    for level, uri in (("FRBRWork", this), ("FRBRExpression", f"{this}/swe"), ("FRBRManifestation", f"{this}/swe.xml")):
        part = _add(identification, level)
        _add(part, "FRBRthis", value=uri)
        _add(part, "FRBRuri", value=uri)
        _add(part, "FRBRdate", date=day, name="meeting")
        _add(part, "FRBRauthor", href="#body")
        if level == "FRBRWork":
            _add(part, "FRBRcountry", value="se")
        if level == "FRBRExpression":
            _add(part, "FRBRlanguage", language="swe")
    references = _add(meta, "references", source="#archive")
    _add(references, "TLCOrganization", eId="archive", href="/ontology/organization/archive", showAs=meeting["file"])
    shown = meeting["body"] or meeting["organisation"] or "?"
    _add(references, "TLCOrganization", eId="body", href="/ontology/organization/body", showAs=shown)
    people = {row["person_id"]: row["name"] for row in attendance if row["person_id"]}
    for key, name in people.items():
        _add(references, "TLCPerson", eId=f"person-{key}", href=f"/ontology/person/{key}", showAs=name)


def _item(body: tree.Element, item: Row, decisions: list[Row], votes: list[Row], meeting: Row) -> None:
    section = _add(body, "debateSection", name="item", eId=f"item-{item['item_id']}")
    if item["number"]:
        _add(section, "num").text = _clean(item["number"])
    _add(section, "heading").text = _clean(item["title"])
    for decision in decisions:
        _decision(section, decision, votes, meeting)
    if item["text"] or not decisions:
        narrative = _add(section, "narrative")
        narrative.text = _clean(item["text"] or "–")


def _decision(section: tree.Element, decision: Row, votes: list[Row], meeting: Row) -> None:
    part = _add(section, "resolutions", eId=f"decision-{decision['decision_id']}")
    _paragraph(part, decision["text"])
    _paragraph(part, f"[{decision['status']}, {decision['kind']}; {meeting['file']}, p. {decision['page']}]")
    for vote in (v for v in votes if v["decision_id"] == decision["decision_id"]):
        counts = ", ".join(f"{o} {vote[o]}" for o in ("yes", "no", "abstain", "absent") if vote[o] is not None)
        _paragraph(part, f"[vote: {counts}]")


def _add(parent: tree.Element, tag: str, **attributes: str) -> tree.Element:
    clean = {name: _clean(value) for name, value in attributes.items()}
    return tree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", clean)


def _paragraph(parent: tree.Element, text: str) -> None:
    _add(parent, "p").text = _clean(text)


def _clean(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return _NO_XML.sub(" ", text)
