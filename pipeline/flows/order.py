"""Everything a run can be told, in one place: what `minutes run` and a deployment's parameters are made into."""

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import UsageError
from pipeline.flows.nightly import MODELS, Wishes, passwords_from
from pipeline.settings import Settings


class Order(BaseModel):
    """The order for one run; fields of the same names as in Settings and Wishes, which say what they mean.

    Prefect holds a deployment's parameters against this form before a run starts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    raw: Path
    processed: Path
    models: Path = MODELS
    records: str | None = Field(None, description="object store for the records: s3://bucket/folder")
    share: str | None = Field(None, description="object store that gets a copy of the tables: s3://bucket/folder")
    engine: Literal["pdfplumber", "pdfium"] = "pdfplumber"
    model: str | None = None
    topics: Path | None = None
    workers: int = Field(2, ge=1)
    batch: int = Field(32, ge=1)
    seconds: float = Field(120.0, ge=1, allow_inf_nan=False)
    megabytes: int = Field(4096, ge=256)
    ocr: bool = True
    retry: bool = False
    rebuild: bool = False
    allow_missing: bool = False
    log: Path | None = None
    log_format: Literal["text", "json"] = "text"
    cluster: str | None = Field(None, description="address of a Dask scheduler, or local:N; None: this machine")

    @classmethod
    def of(cls, **said: Any) -> "Order":
        """An order. Raises UsageError that names the field which cannot be used."""
        try:
            return cls(**said)
        except ValidationError as error:
            wrong = error.errors()[0]
            field = ".".join(map(str, wrong["loc"]))
            raise UsageError(f"{field} is {wrong['input']!r}: {wrong['msg'].lower()}") from error

    def settings(self) -> Settings:
        """Its Settings; passwords come from the environment, never from a parameter."""
        said = {name: getattr(self, name) for name in Settings.__slots__ if name != "passwords"}
        said["topics"] = self.topics.resolve() if self.topics else None
        return Settings(**said, passwords=passwords_from())

    def wishes(self) -> Wishes:
        return Wishes(**{name: getattr(self, name) for name in Wishes.__slots__})
