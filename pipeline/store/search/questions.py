"""Questions to the index: what a query means, which filters hold, and what to count beside."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy
from rapidfuzz import fuzz, process

from pipeline.errors import StorageError, UsageError
from pipeline.store.search.entries import FACETS, register, schema
from pipeline.store.search.forms import forms

BOOSTS = {"title": 3.0, "text": 1.0, "people": 1.5, "parts": 0.4}
UNDOTTED = {"plain_title": 0.6, "plain_text": 0.2}  # for words typed without å, ä and ö
FORM_BOOST = 0.9  # of another form of a word
SHORTEST_WITHIN = 5
LONGEST_WORD = 80  # longer ones are not indexed
NOT_PHRASES = {"parts"}
SPELLING_LIKENESS = 75.0
_CLAUSE = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"(?:~(?P<near>\d+))?|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Hit:
    item_id: str
    score: float
    snippet: str  # HTML: escaped text with <b> around what matched


@dataclass(frozen=True, slots=True)
class Results:
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, list[tuple[str, int]]]
    suggestion: str | None = None  # a query of words that do occur, where nothing was found


def _either(queries: list[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])


class Index:
    """An index opened for questions."""

    def __init__(self, folder: Path) -> None:
        try:
            self.index = register(tantivy.Index(schema(), path=str(folder), reuse=True))
        except (ValueError, OSError) as error:
            raise StorageError(f"search index in {folder}: {error}. Run `minutes run --rebuild`.") from error
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(
        self,
        text: str,
        filters: dict[str, list[str]] | None = None,
        limit: int = 20,
        offset: int = 0,
        by_date: bool = False,
        facets: Iterable[str] = (),
        dates: tuple[int, int] | None = None,
    ) -> Results:
        """Items that match `text` and every filter, with facet counts beside.

        Where nothing is found, words of which a word is the beginning, middle or end count too (`konstgräs`:
        `Konstgräsplan`). All words must occur, in any form: `a OR b`, `-not`, `"a phrase"`, `"near words"~5`,
        `begin*`; empty: all. Values of one filter are alternatives. `dates`: first and last yyyymmdd. Any text is a
        query; raises UsageError only for an unknown filter.
        """
        words = self._query(text)
        query = self._with_filters(words, filters or {}, dates)
        kwargs: dict[str, Any] = {"order_by_field": "date"} if by_date else {}
        found = self.searcher.search(query, limit=limit, offset=offset, count=True, **kwargs)
        if text.strip() and not getattr(found, "count", 0):
            words = self._query(text, within=True)
            query = self._with_filters(words, filters or {}, dates)
            found = self.searcher.search(query, limit=limit, offset=offset, count=True, **kwargs)
        snippets = tantivy.SnippetGenerator.create(self.searcher, words, self.index.schema, "text")
        snippets.set_max_num_chars(220)
        hits = []
        for score, address in found.hits:
            document = self.searcher.doc(address)
            snippet = snippets.snippet_from_doc(document).to_html()
            hits.append(Hit(str(document.get_first("item_id")), float(score), snippet))
        total = getattr(found, "count", 0) or 0
        suggestion = None if total or not text.strip() else self._suggest(text)
        return Results(total, tuple(hits), self._facets(query, facets), suggestion)

    def _query(self, text: str, within: bool = False) -> tantivy.Query:
        """Every clause must match, words on either side of OR are alternatives, and what has a minus must not.

        `within`: a word may also be a part of another one.
        """
        required: list[list[tantivy.Query]] = []
        excluded: list[tantivy.Query] = []
        joined = False
        for match in _CLAUSE.finditer(text):
            if match["word"] == "OR":
                joined = bool(required)
                continue
            clause = self._clause(match, within and not match["minus"])
            if clause is None:
                continue
            if match["minus"]:
                excluded.append(clause)
            elif joined:
                required[-1].append(clause)
            else:
                required.append([clause])
            joined = False
        parts = [(tantivy.Occur.Must, c[0] if len(c) == 1 else _either(c)) for c in required]
        parts += [(tantivy.Occur.MustNot, clause) for clause in excluded]
        if not required:
            parts.append((tantivy.Occur.Must, tantivy.Query.all_query()))
        return tantivy.Query.boolean_query(parts)

    def _clause(self, match: re.Match[str], within: bool) -> tantivy.Query | None:
        if match["phrase"] is not None:
            words = re.findall(r"\w+", match["phrase"])
            slop = f"~{match['near']}" if match["near"] else ""
            return self._parsed(f'"{" ".join(words)}"{slop}', phrase=True) if words else None
        word = match["word"].lstrip("+")
        if word.endswith("*") and len(word) > 2:
            return self._prefix(word.rstrip("*"))
        words = re.findall(r"\w+", word)
        if len(words) > 1:  # 2021-0042, e-tjänst: its parts in a row
            return self._parsed(f'"{" ".join(words)}"', phrase=True)
        return self._word(words[0], within) if words else None

    def _word(self, word: str, within: bool) -> tantivy.Query:
        queries = [self._parsed(word)]
        queries += [tantivy.Query.boost_query(self._parsed(form), FORM_BOOST) for form in forms(word.lower())]
        if within and SHORTEST_WITHIN <= len(word) <= LONGEST_WORD:
            queries += self._regexes(f".*{re.escape(word.lower())}.*", ("title", "text"))
        return queries[0] if len(queries) == 1 else tantivy.Query.disjunction_max_query(queries)

    def _parsed(self, text: str, phrase: bool = False) -> tantivy.Query:
        boosts = BOOSTS | UNDOTTED if text.isascii() else BOOSTS
        names = [name for name in boosts if not (phrase and name in NOT_PHRASES)]
        fields = {name: boosts[name] for name in names}
        query, _ = self.index.parse_query_lenient(text, default_field_names=names, field_boosts=fields)
        return query

    def _prefix(self, word: str) -> tantivy.Query:
        word = word[:LONGEST_WORD]
        return _either(self._regexes(f"{re.escape(word.lower())}.*", ("title", "text", "people")))

    def _regexes(self, pattern: str, fields: Iterable[str]) -> list[tantivy.Query]:
        return [tantivy.Query.regex_query(self.index.schema, name, pattern) for name in fields]

    def _suggest(self, text: str) -> str | None:
        """The query with each word that nothing holds replaced by the most like that something does hold."""
        changed = False
        words = []
        for word in text.split():
            bare = re.sub(r"\W", "", word).lower()
            if len(bare) > 3 and not self.searcher.search(self._parsed(bare), limit=1).hits:
                near = self._like(bare)
                changed |= near is not None
                word = near or word
            words.append(word)
        return " ".join(words) if changed else None

    def _like(self, word: str) -> str | None:
        terms = dict(self.searcher.terms_with_prefix("vocabulary", word[:1], limit=50_000))
        found = process.extract(word, list(terms), scorer=fuzz.ratio, limit=5, score_cutoff=SPELLING_LIKENESS)
        return max(found, key=lambda f: (f[1], terms[f[0]]))[0] if found else None

    def _with_filters(
        self, words: tantivy.Query, filters: dict[str, list[str]], dates: tuple[int, int] | None
    ) -> tantivy.Query:
        parts = [(tantivy.Occur.Must, words)]
        for name, values in filters.items():
            if name not in FACETS:
                raise UsageError(f"no filter {name!r}; there are: {', '.join(FACETS)}")
            if values:
                query = tantivy.Query.term_set_query(self.index.schema, name, list(values))
                parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(query, 0.0)))
        if dates:
            query = tantivy.Query.range_query(self.index.schema, "date", tantivy.FieldType.Integer, *dates)
            parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(query, 0.0)))
        return parts[0][1] if len(parts) == 1 else tantivy.Query.boolean_query(parts)

    def _facets(self, query: tantivy.Query, names: Iterable[str]) -> dict[str, list[tuple[str, int]]]:
        wanted = {name: {"terms": {"field": name, "size": 50}} for name in names}
        if not wanted:
            return {}
        answer = self.searcher.aggregate(query, wanted)
        return {name: [(str(b["key"]), int(b["doc_count"])) for b in answer[name]["buckets"]] for name in wanted}
