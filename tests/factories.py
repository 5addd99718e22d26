"""Small invented records for tests of what comes after extraction. Rows keep to what a test is about."""

import hashlib

from pipeline.schema import (
    AgendaItem,
    Attendance,
    Decision,
    Dissent,
    Document,
    Issue,
    Line,
    Meeting,
    Mention,
    Record,
    Status,
    Topic,
    Vote,
)  # fmt: skip

TEXT = (
    "Protokoll\nByggnadsnämnden 2021-03-04\nEbba Lindqvist (S), ordförande\n"
    "§ 7 Bygglov för förskola i Tärnby\nNämnden beviljar bygglov. Kalle Åberg reserverar sig. Lunds kommun har hörts.\n"
)


def _at(text: str, quote: str) -> dict[str, int]:
    start = text.index(quote)
    return {"start": start, "end": start + len(quote), "page": 1}


def record(name: str = "a.pdf", year: int = 2021, status: Status = Status.OK, chair: str = "Ebba Lindqvist") -> Record:
    """One meeting with one item, one decision with a vote and a dissent, and three mentions; `name` makes its id."""
    sha = hashlib.sha256(name.encode()).hexdigest()
    if status not in (Status.OK, Status.PARTIAL):
        issue = Issue(status.value, "could not be read, ask for it again", room="read")
        document = Document(sha, name, 0, "", (), status=status, issues=(issue,))
        return Record(document, status, Meeting(), pipeline_version="1+a.b")
    text = TEXT.replace("2021", str(year)).replace("Ebba Lindqvist", chair)
    lines, offset = [], 0
    for printed in text.splitlines():
        top = 50.0 + 14 * len(lines)
        lines.append(Line(offset, offset + len(printed), 1, 70.0, top, 300.0, top + 11, 11.0))
        offset += len(printed) + 1
    body = {"body_start": text.index("§ 7"), "body_end": len(text)}
    item = AgendaItem(
        f"item-{name}", "7", "Bygglov för förskola i Tärnby", **_at(text, "Bygglov för förskola i Tärnby"), **body,
        case_number="BN 2021-0042", topics=(Topic("samhallsplanering", 0.9), Topic("utbildning", 0.4)),
    )  # fmt: skip
    decision = Decision(
        f"decision-{name}", "7", "Nämnden beviljar bygglov.", "decided", "adopt",
        **_at(text, "Nämnden beviljar bygglov."), decider="Nämnden",
        votes=(Vote(6, 3, ballots=(("Kalle Åberg", "no"),)),),
        dissents=(Dissent("reservation", ("Kalle Åberg",), "Kalle Åberg reserverar sig.",
                          text.index("Kalle"), text.index(" Lunds")),),
    )  # fmt: skip
    return Record(
        document=Document(sha, name, 1, text, tuple(lines), page_sizes=((595.0, 842.0),)),
        status=status,
        meeting=Meeting("protokoll", "Tärnby kommun", "Byggnadsnämnden", f"{year}-03-04", "stated"),
        attendance=(Attendance(chair, "present", **_at(text, chair), role="ordförande", party="S"),),
        agenda_items=(item,),
        decisions=(decision,),
        mentions=(
            Mention("person", chair, **_at(text, chair)),
            Mention("person", "Kalle Åberg", **_at(text, "Kalle Åberg"), item="7"),
            Mention("municipality", "Lunds kommun", **_at(text, "Lunds kommun"), value="1281", item="7"),
        ),
        pipeline_version="1+a.b",
    )
