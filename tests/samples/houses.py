"""The house styles of the archive, by name, as houses.toml describes them."""

import tomllib
from pathlib import Path

from tests.samples.styles import Style

HOUSES = {
    name: Style(name, **fields)
    for name, fields in tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")).items()
}
