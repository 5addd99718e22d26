"""Small invented minutes as PDF: any number of them, each with its own bytes, the same for the same number."""

import io
import random
from datetime import date, timedelta

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

BODIES = ("Byggnadsnämnden", "Kommunstyrelsen", "Socialnämnden", "Kultur- och fritidsnämnden", "Tekniska nämnden")
PLACES = ("Tärnby", "Ekvalla", "Norrhamn", "Lillsjö")
FIRST = ("Ebba", "Nils", "Kajsa", "Otto", "Siv", "Bertil", "Amina", "Goran", "Tuva", "Elof")
LAST = ("Lindqvist", "Ask", "Sundbom", "Ravelli", "Åkerstedt", "Nordlander", "Wiberg", "Ståhle", "Öhlund", "Dahlin")
CASES = (
    ("Ansökan om bygglov för carport", "bevilja bygglov för carport"),
    ("Budgetuppföljning för första tertialet", "godkänna budgetuppföljningen"),
    ("Medborgarförslag om ny gångväg", "avslå medborgarförslaget"),
    ("Val av ersättare i arbetsutskottet", "utse en ny ersättare i arbetsutskottet"),
    ("Taxa för slamtömning", "anta den nya taxan"),
    ("Remiss om regional kollektivtrafik", "återremittera ärendet"),
)


def minutes(number: int, edition: int = 0) -> bytes:
    """The minutes of one meeting, one or two pages. `edition`: another one of the same meeting."""
    chance = random.Random(number * 1000 + edition)
    body = BODIES[number % len(BODIES)]
    day = date(2000, 1, 11) + timedelta(days=(number * 13) % 9000)
    people = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(5)]
    lines = [
        f"{PLACES[number % len(PLACES)]} kommun", "PROTOKOLL", body, f"Sammanträdesdatum {day.isoformat()}", "",
        f"Plats och tid: Kommunhuset, kl. 13.{chance.randrange(60):02d}-15.00", "", "Beslutande",
        f"{people[0]} (S), ordförande", *(f"{name} ({chance.choice('MCLV')})" for name in people[1:]), "",
    ]  # fmt: skip
    for item in range(chance.randrange(2, 6)):
        title, resolved = chance.choice(CASES)
        lines += [
            f"§ {item + 1} {title}", f"Dnr {body[:2].upper()} {day.year}-{number % 900 + item:04d}", "",
            f"Ärendet gäller handling nummer {number}, utgåva {edition}.",
            f"{chance.choice(people)} yrkar bifall till förslaget.", "", "Beslut",
            f"{body} beslutar att {resolved}.", "",
        ]  # fmt: skip
    return _pdf(lines)


def _pdf(lines: list[str]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for start in range(0, len(lines), 48):
        for row, line in enumerate(lines[start : start + 48]):
            canvas.setFont("Helvetica-Bold" if line.startswith("§") else "Helvetica", 11)
            canvas.drawString(70, 780 - 15 * row, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
