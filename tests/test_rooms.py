"""The house keeps its walls: which room may import which, and which library lives where."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "pipeline"

# Who may know whom (docs/decisions/0001-rooms.md). A room is a top-level name in pipeline/.
MAY_KNOW = {
    "__init__": set(),
    "schema": set(),
    "errors": {"schema"},
    "settings": set(),
    "edtf": set(),
    "personal": {"schema"},
    "evaluate": {"schema", "edtf"},
    "version": {"settings"},
    "swedish": {"schema", "edtf"},
    "discover": {"schema", "errors"},
    "read": {"schema", "errors", "personal"},
    "segment": {"schema", "errors", "swedish", "edtf"},
    "tag": {"schema", "errors", "swedish", "edtf"},
    "link": {"schema", "errors", "swedish", "edtf"},
    "classify": {"schema", "errors"},
    "extract": {"schema", "errors", "settings", "personal", "read", "segment", "tag", "classify"},
    "store": {"schema", "errors", "edtf", "personal"},
    "completeness": {"errors"},
    "publish": {"schema", "errors", "store", "link", "swedish", "completeness", "version"},
    "query": {"schema", "errors", "store", "edtf", "personal"},
    "flows": {"schema", "errors", "settings", "version", "discover", "read", "extract", "publish", "store"},
    "web": {"schema", "errors", "query", "read"},
    "doctor": {"errors", "settings", "version", "query", "read"},
    "cli": None,  # may know everybody
}
LIVES_IN = {
    "pdfplumber": {"read"},
    "pdfminer": {"read"},
    "pypdfium2": {"read"},
    "spacy": {"tag"},
    "thinc": {"tag"},
    "sklearn": {"classify"},
    "skops": {"classify"},
    "prefect": {"flows"},
    "duckdb": {"store"},
    "pyarrow": {"store"},
    "tantivy": {"store"},
    "upath": {"store"},
    "fsspec": {"store"},
}


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    """Full names of all modules that the file imports, anywhere in it."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; write the full name"
            names += [f"{node.module}.{a.name}" if node.module == "pipeline" else str(node.module) for a in node.names]
    return names


FILES = sorted(HOUSE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(HOUSE).as_posix())
def test_a_room_imports_only_the_rooms_it_may_know(path: Path) -> None:
    """A file of a room imports its own room and those that MAY_KNOW grants."""
    room = room_of(path)
    allowed = MAY_KNOW[room]
    for name in imports(path):
        if name.startswith("pipeline."):
            other = name.split(".")[1]
            assert allowed is None or other == room or other in allowed, f"{room} imports {other}"
            assert other != "cli" or room == "cli", "nobody imports cli"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(HOUSE).as_posix())
def test_a_library_is_imported_only_in_its_room(path: Path) -> None:
    """Each third-party library that LIVES_IN names is imported nowhere else."""
    for name in imports(path):
        homes = LIVES_IN.get(name.split(".")[0])
        assert homes is None or room_of(path) in homes, f"{name} lives in {homes}"
