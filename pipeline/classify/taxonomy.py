"""The list of topics that items are sorted into: read from a TOML file, ours or the user's own."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import NotFoundError, UsageError


@dataclass(frozen=True, slots=True)
class TopicName:
    """One topic of a taxonomy.

    A topic that stands `alone` is never given together with another. A `form` is a topic that items of any body may
    have (money, audit, elections): the name of the body that met says nothing of it.
    """

    id: str
    sv: str
    en: str
    about_sv: str = ""
    about: str = ""
    cofog: str | None = None
    alone: bool = False
    form: bool = False


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """The topics in the order of the file, and the largest number of them that one item may have."""

    topics: tuple[TopicName, ...]
    most: int = 3
    rules: tuple[tuple[tuple[str, ...], str], ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(topic.id for topic in self.topics)

    @property
    def alone(self) -> frozenset[str]:
        return frozenset(topic.id for topic in self.topics if topic.alone)


def read_taxonomy(path: Path) -> Taxonomy:
    """The taxonomy in a TOML file of `[[topic]]` tables with at least an `id` each.

    Raises NotFoundError where there is no such file and UsageError where it cannot be used, saying what to mend.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotFoundError(f"no taxonomy at {path}: give the path of a TOML file with [[topic]] tables") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} is not TOML in UTF-8: {error}") from error
    tables = data.get("topic")
    if not isinstance(tables, list) or not tables:
        raise UsageError(f"{path} holds no [[topic]] table: write one for each topic, with id = \"...\"")
    known = TopicName.__dataclass_fields__
    topics = []
    for table in tables:
        if not isinstance(table, dict) or not isinstance(table.get("id"), str) or not table["id"]:
            raise UsageError(f"{path}: a [[topic]] without an id")
        values = {key: table[key] for key in known if key in table}
        topics.append(TopicName(**{"sv": table["id"], "en": table["id"], **values}))
    ids = [topic.id for topic in topics]
    twice = sorted({i for i in ids if ids.count(i) > 1})
    if twice:
        raise UsageError(f"{path}: topic given twice: {', '.join(twice)}")
    rules = tuple((tuple(rule.get("topics", ())), str(rule.get("say", ""))) for rule in data.get("rule", ()))
    return Taxonomy(tuple(topics), int(data.get("most", 3)), rules)
