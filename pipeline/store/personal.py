"""No personal number leaves the store, whatever a record holds: one that was written elsewhere, or long ago."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from pipeline.personal import mask, spans
from pipeline.schema import Record


def mask_values(value: Any) -> Any:
    """A row or list with all its texts masked."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: mask_values(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(mask_values(inner) for inner in value)
    return value


def mask_record(record: Record) -> Record:
    """The record with every text in it masked; returned as it is where it holds no personal number."""
    asides = " \n".join(aside.text for aside in record.document.asides)
    return _masked_noun(record) if spans(record.document.text) or spans(asides) else record


def _masked_noun(noun: Any) -> Any:
    if isinstance(noun, str):
        return mask(noun) if type(noun) is str else noun
    if isinstance(noun, tuple):
        return tuple(_masked_noun(inner) for inner in noun)
    if isinstance(noun, dict):
        return {key: _masked_noun(inner) for key, inner in noun.items()}
    if is_dataclass(noun) and not isinstance(noun, type):
        changed = {f.name: _masked_noun(getattr(noun, f.name)) for f in fields(noun)}
        return replace(noun, **changed)
    return noun
