"""Unnumbered headings that no type of print of their own sets apart: by marks of markdown, by white, by shape, by a
bold or underlined word before the text, by a bullet, a colon, or as the first column of a table.
"""

import re

from pipeline.segment.items.rows import Page, Row
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.headings import heading_of
from pipeline.swedish.item_words import either, is_usual_title

_NAME = r"[A-ZÅÄÖ][\w’'.-]+(?:\s(?:von|af|de|van|[A-ZÅÄÖ][\w’'.-]+)){0,3}"
_PERSON = re.compile(_NAME + r"(?:\s?\([A-ZÅÄÖa-z]{1,4}\)|,.*)?$")
_OF_HEAD = ("attendance", "front", "signatures", "notice")
_BULLETED = re.compile(r"[-–•●*#]\s*(?=[A-ZÅÄÖ\d\"”])")
_MARKDOWN = re.compile(r"(#{1,5}|\*{2,5})\s*(?=[^\W\d_])")
_COLON = re.compile(r"([A-ZÅÄÖ][^:.,;\t\d]{2,45}):(?:\s+\S|$)")
_COLUMN_OF_ITEMS = re.compile(r"(?i)(?:ärende|punkt|dagordning|rubrik|fråga|område|ämne|vad|tema|agenda)\w*$")


def by_markdown(rows: list[Row]) -> tuple[int, ...]:
    """ "##Kassan", "** Kassan": the marks of markdown and org mode, on the first level that heads three stretches."""
    levels: dict[str, list[int]] = {}
    for row in rows:
        if (mark := _MARKDOWN.match(row.text)) and row.line.cell is None:
            levels.setdefault(mark[1], []).append(row.index)
    enough = [level for level in levels if len(levels[level]) >= 3]
    return tuple(levels[min(enough, key=len)]) if enough else ()


def by_white(page: Page, possible: list[Row]) -> tuple[int, ...]:
    """Short plain lines with white above and a paragraph under them."""
    found = [row for row in possible if _stands_alone(page, row)]
    usual = sum(is_usual_title(row.text) for row in found)
    return tuple(row.index for row in found) if len(found) >= 5 or (len(found) >= 3 and usual >= 1) else ()


def _stands_alone(page: Page, row: Row) -> bool:
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if following is None or following.line.page != row.line.page:
        return False
    if row.wide or len(row.text) > 60 or (row.text.rstrip().endswith(":") and row.text.count(" ") > 2):
        return False
    if _is_name(row.text) and not is_usual_title(row.text):
        return False
    above = row.page_top or row.gap > max(page.usual_gap + 0.35, following.gap + 0.2)
    return above and len(following.text) > len(row.text)


def _is_name(text: str) -> bool:
    """A person or a municipality by itself: "Anna Berg", "Gävle". One word is a name only if it is known as one."""
    if municipality_code(text):
        return True
    return bool(_PERSON.match(text)) and ("," in text or "(" in text or is_given_name(text.split()[0]))


def by_shape(page: Page, possible: list[Row]) -> tuple[int, ...]:
    """Short lines without a full stop, each between a sentence that ended and one that begins."""
    found = [row for row in possible if _breaks_off(page, row)]
    enough = len(found) >= 4 and any(is_usual_title(row.text) for row in found)
    return tuple(row.index for row in found) if enough else ()


def _breaks_off(page: Page, row: Row) -> bool:
    before = page.rows[row.index - 1] if row.index else None
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if before is None or following is None or row.wide or len(row.text) > 60 or row.text.rstrip().endswith(":"):
        return False
    if _is_name(row.text) and not is_usual_title(row.text):
        return False
    opening = is_usual_title(row.text) and (len(before.text) < 40 or row.gap > page.usual_gap - 0.1)  # under the head
    ended = before.text.rstrip().endswith((".", "!", "?")) or row.page_top or opening
    sentence = following.text.rstrip().endswith((".", "!", "?")) and len(following.text.split()) >= 3
    tells = sentence or len(following.text) > len(row.text) + 8
    return ended and tells and bool(re.match(r"[A-ZÅÄÖ\d•–-]", following.text))


def by_lead(rows: list[Row]) -> tuple[int, ...]:
    """Words set apart by type before the text of their line: "*Ekonomi* Kassören redogjorde ...", each once."""
    found: list[tuple[int, str]] = []
    for row in rows:
        words = row.text[: row.lead].strip(" .:–-•●\t")
        rest = row.text[row.lead :].lstrip(" .:–-")
        if not 3 <= len(words) <= 70 or row.line.cell is not None or row.repeated:
            continue
        begins = re.match(r"\s*[A-ZÅÄÖ\d\"”(•]", rest) or is_usual_title(words)
        if re.match(r"[A-ZÅÄÖ\d\"”]", words) and begins and not _is_label(words):
            found.append((row.index, words.casefold()))
    if len(found) < 3 or len({words for _, words in found}) < 0.9 * len(found):
        return ()
    heads = {index for index, _ in found}
    least = sorted(row.gap for row in rows if row.index in heads)[len(heads) // 2] - 0.1
    heads |= {row.index for row in rows if row.gap >= least > 0.3 and _usual_before_text(row)}  # type of one was lost
    return tuple(sorted(heads))


def _usual_before_text(row: Row) -> bool:
    """ "Övrigt. Marianne slutar i augusti och ..." in plain type."""
    title = re.match(r"([A-ZÅÄÖ][^.:,;\d]{3,30})\.\s+[A-ZÅÄÖ]", row.text)
    return bool(title) and row.kind is None and is_usual_title(title[1]) and len(title[1].split()) <= 3


def _is_label(words: str) -> bool:
    """Names no matter: a label of the head, a part of an item, somebody who speaks, a municipality."""
    known = heading_of(words)
    if known is not None and (not is_usual_title(words) or known.kind in _OF_HEAD or known.kind == "decision"):
        return True
    return _is_name(words) or is_given_name(words.split()[0]) or bool(re.match(rf"(?i){either('label')}(?!\w)", words))


def by_bullet(page: Page, rows: list[Row]) -> tuple[int, ...]:
    """ "- Vårshow" over a paragraph or further bullets about it: every bullet of the first level begins a block."""
    bulleted = [row for row in rows if _BULLETED.match(row.text) and row.line.cell is None]
    if not bulleted:
        return ()
    edge = min(row.line.x0 for row in bulleted)
    level = [row for row in bulleted if row.line.x0 < edge + 6]
    inner = {row.index for row in bulleted} - {row.index for row in level}
    heads = [row for row in level if _heads_block(page, row, inner)]
    return tuple(row.index for row in heads) if len(heads) >= 3 and len(heads) == len(level) else ()


def _heads_block(page: Page, row: Row, inner: set[int]) -> bool:
    if row.index + 1 >= len(page.rows) or len(row.text) > 60 or row.text.rstrip().endswith((".", ",", ";", ":")):
        return False
    following = page.rows[row.index + 1]
    if following.index in inner:
        return True
    apart = row.page_top or row.gap > page.usual_gap + 0.35
    return apart and not _BULLETED.match(following.text) and len(following.text) > len(row.text)


def by_colon(rows: list[Row]) -> tuple[int, ...]:
    """ "Ekonomi: Det finns 12 000 kronor på kontot.": words before a colon, each once, several of them usual titles."""
    found: list[tuple[int, str]] = []
    for row in rows:
        match = _COLON.match(row.text)
        if match is None or row.line.cell is not None or row.repeated:
            continue
        said = match[1].strip()
        if row.kind is not None and (not is_usual_title(said) or row.kind in _OF_HEAD):
            continue
        if is_given_name(said.split()[0]) or municipality_code(said):
            continue
        if len(said.split()) <= 5 and not re.match(rf"(?i){either('label')}(?!\w)", said):
            found.append((row.index, said.casefold()))
    labels = [label for _, label in found]
    usual = sum(is_usual_title(label) for label in labels)
    if len(found) < 4 or usual < 2 or len(set(labels)) < 0.9 * len(labels):
        return ()
    return tuple(index for index, _ in found)


def by_column(rows: list[Row]) -> tuple[int, ...]:
    """The first column of a table whose other columns tell of what it names."""
    tables: dict[int, dict[int, dict[int, list[Row]]]] = {}
    for row in rows:
        if row.line.cell is not None:
            table, line, column = row.line.cell
            tables.setdefault(table, {}).setdefault(line, {}).setdefault(column, []).append(row)
    found: list[Row] = []
    named = False
    for lines in tables.values():
        head = lines[min(lines)].get(0)
        headed = head is not None and len(lines) > 1 and bool(_COLUMN_OF_ITEMS.match(_said(head)))
        named = named or headed
        for at, cells in lines.items():
            said = {column: _said(part) for column, part in cells.items()}
            if not (headed and at == min(lines)) and _is_item(said):
                found.append(cells[0][0])
    usual = sum(is_usual_title(row.text) for row in found)
    return tuple(row.index for row in found) if len(found) >= 3 and (named or usual >= 2) else ()


def by_tabs(rows: list[Row]) -> tuple[int, ...]:
    """The same where no cell is broken, so that each row is a line: "Ekonomi <tab> Prognosen visar ..."."""
    pairs = [row for row in rows if len(row.line.cells) == 2 and row.line.cell is None and not row.repeated]
    for edge in dict.fromkeys(round(row.line.cells[1]) for row in pairs):
        found = [row for row in pairs if abs(row.line.cells[1] - edge) < 3]
        heads = [row for row in found if _COLUMN_OF_ITEMS.match(row.text.split("\t")[0])]
        titled = [row for row in found if row not in heads and _is_item(dict(enumerate(row.text.split("\t"))))]
        usual = sum(is_usual_title(row.text) for row in titled)
        if len(titled) >= 3 and len(titled) >= 0.8 * (len(found) - len(heads)) and (heads or usual >= 2):
            return tuple(row.index for row in titled)
    return ()


def _is_item(cells: dict[int, str]) -> bool:
    if 0 not in cells or len(cells) < 2:
        return False
    title = cells[0]
    told = max(len(said) for column, said in cells.items() if column)
    return 3 <= len(title) <= 90 and told >= len(title) and title[0].isupper() and not _is_label(title)


def _said(rows: list[Row]) -> str:
    return " ".join(row.text for row in rows).strip()
