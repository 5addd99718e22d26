"""Documentation that cannot drift: what is generated is compared, what is named must exist."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from pipeline.cli.document import describe as describe_cli
from pipeline.cli.main import app
from pipeline.store.sql import VIEWS
from pipeline.store.tables import describe as describe_tables

ROOT = Path(__file__).parents[1]
COMMANDS: Any = typer.main.get_command(app)


def test_the_cli_page_is_the_help() -> None:
    """docs/cli.md is what `python -m pipeline.cli.document` prints."""
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == describe_cli()


def test_the_schema_page_holds_every_table() -> None:
    """docs/schema.md ends with what `python -m pipeline.store.tables` prints, and names every view."""
    page = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert page.endswith(describe_tables())
    for view in VIEWS:
        assert f"`{view}`" in page


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_commands_in_documents_exist(page: Path) -> None:
    """Every `minutes ...` in a code block or span names a subcommand, and every option of it exists."""
    text = page.read_text(encoding="utf-8")
    code = re.findall(r"```[a-z]*\n(.*?)```", text, re.S) + re.findall(r"`([^`\n]+)`", text)
    for line in (line for block in code for line in block.splitlines()):
        match = re.match(r"\s*\$?\s*minutes ([a-z]+)(.*)", line)
        if not match:
            continue
        command = COMMANDS.commands.get(match[1])
        assert command is not None, line
        known = {opt for p in command.params for opt in (*p.opts, *p.secondary_opts)} | {"--help"}
        if hasattr(command, "commands"):
            known |= {o for c in command.commands.values() for p in c.params for o in (*p.opts, *p.secondary_opts)}
        for option in re.findall(r"(?<!\S)--[a-z][a-z-]*", match[2]):
            assert option in known, line


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_in_documents_lead_somewhere(page: Path) -> None:
    """Relative links and pictures exist."""
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not re.match(r"https?:|mailto:", target):
            assert (page.parent / target).exists(), target
