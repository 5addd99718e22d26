"""`datapackage.json`: the dataset described for machines (Frictionless Data Package)."""

from pathlib import Path
from typing import Any

from pipeline.store.tables import TABLES

_TYPES = {"string": "string", "int64": "integer", "double": "number", "bool": "boolean"}


def describe_package(dataset: Path) -> dict[str, Any]:
    """The descriptor of the Parquet files that lie in `dataset`; no clock, so that the same rows give the same file."""
    resources = []
    for table in TABLES.values():
        found = (
            sorted((dataset / table.name).glob("*.parquet")) if table.yearly else [dataset / f"{table.name}.parquet"]
        )
        paths = [p.relative_to(dataset).as_posix() for p in found if p.exists()]
        if not paths:
            continue
        fields = [
            {"name": c.name, "type": _TYPES.get(str(c.type), "array"), "description": c.about} for c in table.columns
        ]
        resources.append(
            {"name": table.name.replace("_", "-"), "title": table.about, "path": paths, "format": "parquet",
             "mediatype": "application/vnd.apache.parquet", "schema": {"fields": fields}}
        )  # fmt: skip
    return {
        "name": "minutes",
        "title": "Swedish meeting minutes as data",
        "profile": "data-package",
        "resources": resources,
    }
