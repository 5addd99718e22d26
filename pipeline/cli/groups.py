"""A group of subcommands that is a command itself: `minutes people NAME` beside `minutes people merge A B`."""

from typing import Any

from typer.core import TyperGroup


class WithDefault(TyperGroup):
    """What is not the name of a subcommand is an argument of the one called `list`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("--help",)):
            args = ["list", *args]
        return super().parse_args(ctx, args)
