"""The filter of a request, said once for pages and programs."""

from typing import Annotated

from fastapi import Depends, Query

from pipeline.query import Filters

Values = Annotated[list[str] | None, Query()]


def filters_of(
    year: Values = None, body: Values = None, municipality: Values = None, person: Values = None, topic: Values = None,
    kind: Values = None, document_type: Values = None, since: str | None = None, until: str | None = None,
) -> Filters:  # fmt: skip
    """The filters of a query string; a form sends empty values for what is not chosen."""
    many = (tuple(filter(None, values or ())) for values in (year, body, municipality, person, topic, kind,
                                                             document_type))  # fmt: skip
    return Filters(*many, since=since or None, until=until or None)


Wanted = Annotated[Filters, Depends(filters_of)]
