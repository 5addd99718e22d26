"""How answers are printed: tables for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.table import Table

from pipeline.query import Answer

PLACES = ("document_id", "char_start", "char_end", "date_from", "position")  # for programs, not for the eye

PIPE_WIDTH = 160


def print_json(value: Any) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1, default=str)
    print()


def terminal() -> Console:
    """Where people read: as wide as their terminal, and wide enough for tables in a log or a pipe."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)


def print_answer(answer: Answer, as_json: bool, title: str = "", hide: Iterable[str] = ()) -> None:
    """The rows as a table, or as a JSON list of objects. `hide`: columns that only programs need."""
    if as_json:
        print_json(answer.dicts())
        return
    shown = [i for i, name in enumerate(answer.columns) if name not in set(hide)]
    console = terminal()
    if not answer.rows:
        console.print(f"{title + ': ' if title else ''}nothing found")
        return
    table = Table(title=title or None, title_justify="left", header_style="bold")
    for i in shown:
        table.add_column(answer.columns[i].replace("_", " "), overflow="fold")
    for row in answer.rows:
        table.add_row(*(_cell(row[i]) for i in shown))
    console.print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return " ".join(str(value).split()).replace("[", "\\[")
