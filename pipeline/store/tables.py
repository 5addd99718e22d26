"""The tables of the dataset, column by column, with what each column means.

docs/schema.md is written from this file (`python -m pipeline.store.tables`), and a test keeps the two in step.
"""

from dataclasses import dataclass

import pyarrow as pa

TEXT, INT, REAL, FLAG = pa.string(), pa.int64(), pa.float64(), pa.bool_()
TEXTS = pa.list_(pa.string())


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: pa.DataType
    about: str


@dataclass(frozen=True, slots=True)
class Table:
    """`yearly`: one Parquet file per year of meeting (`unknown` where no year is known); otherwise one file."""

    name: str
    about: str
    columns: tuple[Column, ...]
    yearly: bool = True

    @property
    def arrow(self) -> pa.Schema:
        return pa.schema([(c.name, c.type) for c in self.columns])


def _c(name: str, type_: pa.DataType, about: str) -> Column:
    return Column(name, type_, about)


DOCUMENT = (
    _c("document_id", TEXT, "SHA-256 of the file's bytes"),
    _c("year", INT, "year of the meeting; empty where none is known"),
)
PLACE = (
    _c("char_start", INT, "first character of the quote in the document's text"),
    _c("char_end", INT, "the character after its last"),
    _c("page", INT, "page it stands on, from 1"),
    _c("confidence", REAL, "0 to 1: how sure the maker is"),
    _c("maker", TEXT, "the rule or model that found it, with its version"),
)

TABLES: dict[str, Table] = {
    t.name: t
    for t in (
        Table("documents", "One row per file found, read or not.", (
            _c("file", TEXT, "path below the raw folder"),
            _c("document_id", TEXT, "SHA-256 of the file's bytes; two files of one content share it"),
            _c("status", TEXT, "how its reading ended: ok, partial, duplicate, needs_ocr, encrypted, corrupt, empty, "
                               "too_large, timeout, not_minutes, failed"),
            _c("reason", TEXT, "why it is not ok, and what to do"),
            _c("size", INT, "bytes"),
            _c("pages", INT, "pages read"),
            _c("text_source", TEXT, "text, ocr or mixed"),
            _c("characters", INT, "length of its text"),
            _c("issues", INT, "rows in the table issues"),
            _c("year", INT, "year of the meeting; empty where none is known"),
            _c("pipeline_version", TEXT, "version that read it"),
        ), yearly=False),
        Table("issues", "What a person should know about a document: doubts, gaps, unreadable pages.", (
            *DOCUMENT,
            _c("code", TEXT, "stable short name of the kind of issue"),
            _c("message", TEXT, "what was seen, and what to do"),
            _c("page", INT, "page it concerns"),
            _c("char_start", INT, "first character it concerns"),
            _c("char_end", INT, "the character after the last"),
        )),
        Table("meetings", "One row per document that holds minutes.", (
            *DOCUMENT,
            _c("file", TEXT, "path below the raw folder"),
            _c("document_type", TEXT, "protokoll, anteckningar, minnesanteckningar ..."),
            _c("organisation", TEXT, "municipality, region, federation or association, as printed"),
            _c("body", TEXT, "the body that met, as printed"),
            _c("date", TEXT, "EDTF; an interval where the day is not stated"),
            _c("date_from", TEXT, "first day the date can mean, ISO"),
            _c("date_to", TEXT, "last day the date can mean, ISO"),
            _c("date_source", TEXT, "stated, running_head, title, inferred, file_name, metadata or hand"),
            _c("place", TEXT, "as printed"),
            _c("start_time", TEXT, "HH:MM"),
            _c("end_time", TEXT, "HH:MM"),
            _c("chair", TEXT, "as printed"),
            _c("secretary", TEXT, "as printed"),
            _c("attesters", TEXTS, "those who attest the minutes, as printed"),
            _c("number", TEXT, "number of the meeting or of the minutes"),
            _c("municipality_code", TEXT, "SCB code of the municipality whose minutes these are"),
        )),
        Table("attendance", "One row per person listed as present, absent or guest.", (
            *DOCUMENT,
            _c("name", TEXT, "as printed"),
            _c("status", TEXT, "present, absent or guest"),
            _c("role", TEXT, "as printed"),
            _c("role_kind", TEXT, "chair, vice_chair, member, substitute, secretary, official or other"),
            _c("party", TEXT, "as printed"),
            _c("municipality", TEXT, "as printed"),
            _c("municipality_code", TEXT, "SCB code, four digits"),
            _c("organisation", TEXT, "as printed"),
            _c("substitute_for", TEXT, "whom the person replaces, as printed"),
            _c("partial", TEXT, "for which part the person was there, as printed"),
            _c("person_id", TEXT, "key to people"),
            *PLACE,
        )),
        Table("agenda_items", "One row per item of a meeting.", (
            *DOCUMENT,
            _c("item_id", TEXT, "stable id of the item"),
            _c("position", INT, "order in the document, from 1"),
            _c("number", TEXT, "as printed, without the § sign; empty for an unnumbered heading"),
            _c("title", TEXT, "as printed, on one line"),
            _c("case_number", TEXT, "as printed"),
            _c("level", INT, "1, or 2 for a sub-item"),
            _c("text", TEXT, "all that stands under the title"),
            _c("body_start", INT, "first character of the whole item"),
            _c("body_end", INT, "the character after its last"),
            *PLACE,
        )),
        Table("item_topics", "One row per topic of an item, most probable first.", (
            *DOCUMENT,
            _c("item_id", TEXT, "key to agenda_items"),
            _c("topic", TEXT, "id in the taxonomy"),
            _c("probability", REAL, "calibrated, 0 to 1"),
            _c("rank", INT, "1 is the most probable"),
        )),
        Table("decisions", "One row per resolution.", (
            *DOCUMENT,
            _c("decision_id", TEXT, "stable id of the decision"),
            _c("item_id", TEXT, "key to agenda_items"),
            _c("item", TEXT, "number of the item"),
            _c("text", TEXT, "the whole resolution, as printed"),
            _c("status", TEXT, "decided by this meeting, or reported: decided by somebody else or earlier"),
            _c("kind", TEXT, "adopt, endorse, propose, reject, refer-back, table, refer, note, answer, appoint, "
                             "assign, fund or other"),
            _c("decider", TEXT, "the body that decided"),
            _c("decided_on", TEXT, "EDTF"),
            _c("clauses", INT, "number of its points or att-clauses"),
            _c("recipients", TEXTS, "to whom the item's decisions are sent, as printed"),
            _c("continues_on", TEXT, "EDTF: the day to which a tabled or referred case goes"),
            _c("carried", TEXT, "acclamation or unanimous, where the minutes say so"),
            *PLACE,
        )),
        Table("votes", "One row per counted vote on a decision.", (
            *DOCUMENT,
            _c("decision_id", TEXT, "key to decisions"),
            _c("position", INT, "order of the votes on this decision, from 1"),
            _c("yes", INT, "votes for"),
            _c("no", INT, "votes against"),
            _c("abstain", INT, "abstentions"),
            _c("absent", INT, "absent"),
            _c("yes_means", TEXT, "what a yes stood for"),
            _c("no_means", TEXT, "what a no stood for"),
            _c("method", TEXT, "roll_call, secret, casting_vote or lot, where the minutes say how it was settled"),
            _c("by_proxy", INT, "votes cast by proxy, where they are counted apart"),
        )),
        Table("ballots", "One row per name in a roll call.", (
            *DOCUMENT,
            _c("decision_id", TEXT, "key to decisions"),
            _c("position", INT, "which of the votes on this decision, from 1"),
            _c("name", TEXT, "as printed"),
            _c("vote", TEXT, "yes, no, abstain or absent"),
        )),
        Table("dissents", "One row per reservation, statement, note or disqualification at a decision.", (
            *DOCUMENT,
            _c("decision_id", TEXT, "key to decisions"),
            _c("kind", TEXT, "reservation, statement, note or disqualified"),
            _c("made_by", TEXTS, "who, as printed"),
            _c("text", TEXT, "as printed"),
            _c("char_start", INT, "first character of the quote in the document's text"),
            _c("char_end", INT, "the character after its last"),
        )),
        Table("mentions", "One row per name, date, place, case number or amount in the text.", (
            *DOCUMENT,
            _c("label", TEXT, "person, municipality, organisation, date, case_number or money"),
            _c("text", TEXT, "as printed"),
            _c("value", TEXT, "normal form: SCB code, EDTF, person_id, folded case number, kronor"),
            _c("item_id", TEXT, "key to agenda_items"),
            _c("item", TEXT, "number of the item"),
            *PLACE,
        )),
        Table("people", "One row per person across all meetings.", (
            _c("person_id", TEXT, "stable id"),
            _c("name", TEXT, "the spelling used most"),
            _c("spellings", TEXTS, "every full spelling seen"),
            _c("meetings", INT, "meetings with the person in the attendance list"),
            _c("mentions", INT, "mentions in the text"),
            _c("first_year", INT, "first year seen"),
            _c("last_year", INT, "last year seen"),
            _c("confidence", REAL, "of the least certain merge; 1 where nothing was merged"),
            _c("reasons", TEXTS, "why spellings were taken for one person"),
        ), yearly=False),
        Table("person_joins", "Two spellings that are, or may be, one person.", (
            _c("person_id", TEXT, "key to people"),
            _c("other_id", TEXT, "key to people; the same where the two were joined"),
            _c("one", TEXT, "a spelling"),
            _c("other", TEXT, "another spelling"),
            _c("context", TEXT, "body and organisation, folded"),
            _c("confidence", REAL, "0 to 1: that they are one person"),
            _c("why", TEXT, "what speaks for it"),
            _c("joined", FLAG, "whether they were taken for one person"),
        ), yearly=False),
        Table("open_names", "Names that could mean several people, or nobody that is known.", (
            _c("document_id", TEXT, "SHA-256 of the file's bytes"),
            _c("name", TEXT, "as printed"),
            _c("candidates", TEXTS, "person_ids it could mean"),
        ), yearly=False),
        Table("municipalities", "One row per municipality named in a text or list.", (
            _c("municipality_code", TEXT, "SCB code, four digits"),
            _c("name", TEXT, "short name"),
            _c("county", TEXT, "county of today"),
            _c("former_county", TEXT, "the county it lay in before, where that was another"),
            _c("former_county_until", INT, "the last year in which it lay there"),
            _c("mentions", INT, "mentions in texts"),
            _c("attendances", INT, "rows of attendance that name it"),
            _c("meetings", INT, "meetings in which it occurs"),
        ), yearly=False),
        Table("coverage", "How much there is to count, per body and year: read this before any trend.", (
            _c("organisation", TEXT, "whose body it is, as printed"),
            _c("body", TEXT, "as printed"),
            _c("year", INT, "year of the meetings"),
            _c("meetings", INT, "meetings read"),
            _c("items", INT, "agenda items read"),
            _c("decisions", INT, "decisions read"),
            _c("first_number", TEXT, "first item number of the year"),
            _c("last_number", TEXT, "last item number of the year"),
            _c("number_gaps", INT, "numbers missing between the two, where the items are numbered through the year"),
        ), yearly=False),
        Table("completeness", "Meetings expected, found and missing, per body and year. Empty: nobody can know.", (
            _c("organisation", TEXT, "whose body it is, as printed most often"),
            _c("body", TEXT, "as printed most often; empty for documents of no known body"),
            _c("year", INT, "year of the meetings; empty for documents of no known year"),
            _c("expected", INT, "meetings that were held, as far as `basis` tells"),
            _c("found", INT, "meetings whose minutes are here; documents of one body and day are one meeting"),
            _c("missing", INT, "meetings whose minutes are not here; a year without meetings found has a row too"),
            _c("at_least", FLAG, "a part of the year could not be judged: more may be missing"),
            _c("state", TEXT, "complete, missing, open (none missing in between; whether there were earlier or later "
                              "ones is not known) or unknown"),
            _c("certainty", TEXT, "listed (by a list), counted (by numbers that leave none out), estimated or unknown"),
            _c("basis", TEXTS, "what tells: list, numbers (of meetings), items (numbers of items), interval, extract"),
            _c("undated", INT, "documents of the year whose day is not known: each may be one of the missing"),
            _c("items_between", INT, "numbers of items missing between meetings"),
            _c("items_within", INT, "numbers of items missing within the minutes of a meeting"),
            _c("first_date", TEXT, "first meeting found, ISO"),
            _c("last_date", TEXT, "last meeting found, ISO"),
        ), yearly=False),
        Table("gaps", "One row per gap: what is missing, and between which meetings.", (
            _c("organisation", TEXT, "as in completeness"),
            _c("body", TEXT, "as in completeness"),
            _c("year", INT, "as in completeness"),
            _c("kind", TEXT, "listed (a meeting of the list), numbers (of meetings), items (numbers between meetings), "
                             "within (numbers within one meeting), interval (a long silence), extract (only an extract "
                             "is here)"),
            _c("first", TEXT, "first missing number, or the day (around) which a meeting was held"),
            _c("last", TEXT, "last missing number or day"),
            _c("count", INT, "numbers or days from first to last"),
            _c("meetings", INT, "meetings it stands for; 0 where another gap counts them, or where so few "
                                  "numbers are rather items that were not read"),
            _c("after_document", TEXT, "document_id of the meeting before the gap"),
            _c("after_date", TEXT, "its day, ISO"),
            _c("before_document", TEXT, "document_id of the meeting after the gap"),
            _c("before_date", TEXT, "its day, ISO"),
        ), yearly=False),
    )
}  # fmt: skip


def describe() -> str:
    """The tables as Markdown."""
    parts = []
    for table in TABLES.values():
        where = f"`{table.name}/<year>.parquet`" if table.yearly else f"`{table.name}.parquet`"
        parts.append(f"### {table.name}\n\n{table.about} {where}\n\n| column | type | meaning |\n|---|---|---|\n")
        parts.extend(f"| `{c.name}` | {c.type} | {c.about} |\n" for c in table.columns)
        parts.append("\n")
    return "".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    print(describe(), end="")
