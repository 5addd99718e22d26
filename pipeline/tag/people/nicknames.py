"""Nicknames in lower case, as student and sports clubs write them: "Hugo von Essen (putte), kassör ... putte undrar".

Read only where the list of those present has them, or where the document gives at least two in brackets after full
names, and of these only those that it uses elsewhere: a single lower-case word in brackets may be anything.
"""

import re
from collections.abc import Iterable

from pipeline.swedish.names import name_context, ordinary_words, places_like_names, rarer_words
from pipeline.tag.people.words import traits

NICKNAME = re.compile(r"\s\((?P<nick>[a-zåäöéü]{2,15})(?=[,)])")
LEAST = 2
_LISTED = re.compile(r"[a-zåäöéü][\wåäöéü.-]{1,30}")


def nicknames(text: str, names: Iterable[tuple[int, int]], listed: Iterable[str] = ()) -> list[tuple[int, int]]:
    """Where nicknames stand in `text`; `names` are the spans of the full names in it, `listed` who came."""
    present = {name for name in listed if _LISTED.fullmatch(name) and name not in ordinary_words()}
    forms = sorted({form for nick in present for form in (nick, nick[0].upper() + nick[1:])})  # "Ojoj yrkade avslag"
    told = [match.span() for form in forms for match in _whole(form).finditer(text)]
    known: set[str] = set()
    for start, end in names:
        match = NICKNAME.match(text, end)
        if match and _may_be_nickname(match["nick"], text[start:end]):
            known.add(match["nick"])
    found = [(match.span(), nick) for nick in sorted(known) for match in _whole(nick).finditer(text)]
    used = {nick for nick in known if sum(other == nick for _, other in found) > 1}
    bracketed = [span for span, nick in found if nick in used] if len(known) >= LEAST else []
    return sorted({*told, *bracketed})


def _whole(nick: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.-]){re.escape(nick)}s?(?![\w@-])")


def _may_be_nickname(word: str, name: str) -> bool:
    """No party, title or place; an ordinary word only where it is the name itself ("Liv Ek (liv)")."""
    if word in name_context("party") or traits(word).role or word.title() in places_like_names():
        return False
    if word in name.lower().split():
        return True
    office = any(word.endswith(title) for title in name_context("role") | name_context("role_ending") if len(title) > 3)
    return not (office or word in ordinary_words() or word in rarer_words())
