"""From values to a page: the templates, what they can call, and the language of the reader."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from pipeline.web import charts
from pipeline.web.desk import Desk
from pipeline.web.texts import Texts, topic_names

LANGUAGE_COOKIE = "minutes_language"
# Where a printed line ends but no paragraph, point or clause: the reader's screen has its own width.
_PRINTED_END = re.compile(r"(?<![.:;?!\n])\n(?!\s|[-–—•·*§]|\d+[.)]|[a-zåäö]\)|att\b|[A-ZÅÄÖ][^\n]{0,40}\n)")


def query_of(parameters: dict[str, Any]) -> str:
    """A query string with its question mark; empty values are left out."""
    given = {k: v for k, v in parameters.items() if v not in (None, "")}
    return "?" + urlencode(given) if given else ""


def _query(path: str, **parameters: Any) -> str:
    return path + query_of(parameters)


def _by_body(rows: Iterable[dict[str, Any]]) -> list[tuple[tuple[str | None, str], dict[int, dict[str, Any]]]]:
    """Rows of the coverage: for each (organisation, body), its rows by year."""
    found: dict[tuple[str | None, str], dict[int, dict[str, Any]]] = {}
    for row in rows:
        if row["body"] and row["year"]:
            found.setdefault((row["organisation"], row["body"]), {})[row["year"]] = row
    first = {of: min(years) for of, years in found.items()}
    begins = {organisation: min(y for (o, _), y in first.items() if o == organisation) for organisation, _ in first}
    return sorted(found.items(), key=lambda one: (begins[one[0][0]], one[0][0] or "", first[one[0]], one[0][1]))


class Renderer:
    """Fills the templates for one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.environment = Environment(
            loader=PackageLoader("pipeline.web"), autoescape=select_autoescape(), undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        # Escaped by the index, with <b> around what matched.
        self.environment.filters["snippet"] = lambda html: Markup(html)
        self.environment.filters["squash"] = lambda text: " ".join(str(text or "").split())
        self.environment.filters["flow"] = lambda text: _PRINTED_END.sub(" ", text)
        self.environment.filters["bodies_of"] = _by_body
        self.environment.globals |= {"query": _query, "charts": charts}

    def warm(self) -> None:
        """Compile every template."""
        for name in self.environment.list_templates():
            self.environment.get_template(name)

    def page(self, request: Request, template: str, code: int = 200, **values: Any) -> HTMLResponse:
        """The page that `template` makes of the values, in the reader's language."""
        texts = Texts(request.cookies.get(LANGUAGE_COOKIE) or request.query_params.get("lang") or "sv")
        names = topic_names(self.desk.taxonomy) if self.desk.taxonomy else {}

        def link(path: str | None = None, **changes: Any) -> str:
            """This address with some of its parameters changed; None removes one."""
            kept = [(k, v) for k, v in request.query_params.multi_items() if k not in changes and v]
            kept += [(k, str(v)) for k, value in changes.items() if value not in (None, "", []) for v in
                     (value if isinstance(value, list | tuple) else [value])]  # fmt: skip
            return (path or request.url.path) + ("?" + urlencode(kept) if kept else "")

        def topic_name(key: str) -> str:
            return names.get(key, {}).get(texts.language, key)

        def value_name(field: str, value: str) -> str:
            """What to call a value of a facet in this language."""
            return topic_name(value) if field == "topic" else texts.known(f"{field}_{value}", value)

        html = self.environment.get_template(template).render(
            topic_name=topic_name, value_name=value_name, t=texts, request=request, link=link, **values
        )
        return HTMLResponse(html, code)

    def error(self, request: Request, status: int, message: str) -> HTMLResponse:
        return self.page(request, "error.html", status, status=status, message=message)
