"""The `minutes` program: its subcommands, and how errors become messages and exit codes."""

import sys

import typer
from typer.exceptions import TyperException

from pipeline.cli import ask, coverage, desk, measure, models, people, read_one, review, runs, take, topics
from pipeline.errors import PipelineError

app = typer.Typer(
    name="minutes",
    help="Turns an archive of Swedish meeting minutes (PDF) into a dataset that points at its own evidence.",
    epilog=(
        "Exit codes: 0 done; 1 a fault of the program; 2 called wrongly; 3 not found; 4 the document cannot be read; "
        "5 another run holds the folder; 6 the processed folder cannot be written or is damaged; 130 stopped by "
        "Ctrl-C; 143 stopped by SIGTERM."
    ),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
runs.register(app)
read_one.register(app)
ask.register(app)
people.register(app)
coverage.register(app)
review.register(app)
take.register(app)
topics.register(app)
measure.register(app)
models.register(app)
desk.register(app)


def main() -> None:
    """Run the program; every error that the product raises on purpose is one line and its documented exit code."""
    try:
        code = app(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except PipelineError as error:
        print(f"minutes: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        print("minutes: stopped; what is done is kept, run again to go on", file=sys.stderr)
        sys.exit(130)
    except TyperException as error:
        print(f"minutes: {getattr(error, 'format_message', error.__str__)()} See minutes --help.", file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
