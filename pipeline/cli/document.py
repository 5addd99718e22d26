"""docs/cli.md, written from the help texts: `python -m pipeline.cli.document`. A test keeps the two in step."""

from pathlib import Path
from typing import Any

import typer

from pipeline.cli.main import app
from pipeline.cli.options import HOUSE


def describe() -> str:
    """Every subcommand with its arguments and options, as Markdown."""
    group: Any = typer.main.get_command(app)
    parts = [f"# The command line\n\n{group.help}\n\n{group.epilog}\n"]
    for name, command in sorted(group.commands.items()):
        parts.append(_describe(f"minutes {name}", command))
    return "\n".join(parts)


def _describe(name: str, command: Any) -> str:
    if hasattr(command, "commands"):
        inner = "\n".join(_describe(f"{name} {key}", one) for key, one in sorted(command.commands.items()))
        return f"## {name}\n\n{command.help or ''}\n\n{inner}"
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option" and not p.hidden]
    usage = " ".join([name, *(_metavar(a) for a in arguments), "[options]" if options else ""])
    lines = [f"## {name}\n\n{(command.help or '').strip()}\n\n```\n{usage.strip()}\n```\n"]
    rows = []
    for argument in arguments:
        rows.append(f"| `{(argument.name or '').upper()}` | {getattr(argument, 'help', '') or ''} | |")
    for option in options:
        rows.append(
            f"| `{', '.join([*option.opts, *option.secondary_opts])}` | {option.help or ''} | {_default(option)} |"
        )
    if rows:
        lines.append("| | meaning | default |\n|---|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(lines)


def _metavar(argument: Any) -> str:
    name = (argument.name or "").upper()
    return name if argument.required else f"[{name}]"


def _default(option: Any) -> str:
    if option.name == "workers":
        return "one per core"
    if option.default in (None, False, (), []):
        return ""
    if isinstance(option.default, Path) and option.default.is_relative_to(HOUSE):
        return f"`{option.default.relative_to(HOUSE)}`"  # wherever the product lies
    return f"`{option.default}`"


if __name__ == "__main__":
    print(describe(), end="")
