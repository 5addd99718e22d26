"""`minutes ...`: what people ask for, as subcommands. Nobody imports this room."""

from pipeline.cli.main import main

__all__ = ["main"]
