"""Who was present, absent or a guest, with party, municipality, organisation and role as printed."""

from pipeline.schema import AgendaItem, Attendance, Document, Issue, Section
from pipeline.segment.attendance.blocks import Finder
from pipeline.segment.attendance.called import names_several, summoned_and_came
from pipeline.segment.attendance.people import read_besides_nicknames, read_block
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.register import Register
from pipeline.segment.attendance.unheaded import deal_out, unheaded
from pipeline.segment.first_items import without_titles
from pipeline.segment.officers import read_officers, read_presenters
from pipeline.segment.rows import rows_of

__all__ = ["read_attendance"]


def read_attendance(
    document: Document, items: tuple[AgendaItem, ...], sections: tuple[Section, ...]
) -> tuple[tuple[Attendance, ...], tuple[Issue, ...]]:
    """Rows in the order of the text. Lists may stand in the head, inside an item, or pages later."""
    items = without_titles(document, items)
    rows = rows_of(document)
    register = Register(document)
    regions = Regions.read(rows, items, sections)
    blocks = Finder(regions).find()
    blocks += unheaded(regions, blocks)
    deal_out(blocks)
    if not any(names_several(block) for block in blocks):
        blocks = [summoned_and_came(block) for block in blocks]
    for block in blocks:
        read_block(block, register)
    read_besides_nicknames(register)
    if len(register.found) < 2:  # no list where lists stand: take one wherever it is
        for block in Finder(Regions.read(rows, (), ())).find():
            read_block(block, register)
    if not any(row.status == "present" for row in register.found) or register.is_by_exception():
        register.add_officers(read_officers(document, items))
        register.add_officers(read_presenters(document, items))
    return register.rows(), register.issues()
