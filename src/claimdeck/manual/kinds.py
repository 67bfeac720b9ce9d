"""The kinds of slides, told from their records: for the command, for programs, and for the documentation."""

from collections.abc import Iterator
from typing import get_type_hints

from claimdeck.manual.fields import default, inside, named, own_keys, value
from claimdeck.model.fields import yaml_name
from claimdeck.model.kind import Kind
from claimdeck.model.record import record
from claimdeck.slides import KINDS

PLAIN = str.maketrans("", "", "`*")


@record
class Key:
    """A key of a record: its spellings, what may stand there, what holds where it is missing, and what it means."""

    name: str
    also: tuple[str, ...]
    takes: str
    unless_given: str
    means: str


@record
class Group:
    """A group of keys: a kind's own, or one of those below it."""

    name: str
    means: str
    keys: tuple[Key, ...]


def summary(kind: type[Kind]) -> str:
    """What the kind is, in the words of its record."""
    return " ".join((kind.__doc__ or "").split())


def groups(kind: type[Kind]) -> tuple[Group, ...]:
    """The kind's own keys, then those of every group it takes."""
    common = {*inside(Kind)} - {Kind}
    return tuple(
        Group(name=named(record), means=summary(record), keys=tuple(_keys(record)))
        for record in dict.fromkeys(inside(kind))
        if record is kind or record not in common
    )


def _keys(record: type) -> Iterator[Key]:
    hints = get_type_hints(record)
    for name, field in own_keys(record).items():
        if name == yaml_name(field):
            takes, otherwise = value(hints[field.name]).translate(PLAIN), default(field).translate(PLAIN)
            yield Key(name=name, also=field.metadata["also"], takes=takes, unless_given=otherwise, means=field.metadata["doc"])


def listed() -> str:
    """Every kind with its one line."""
    width = max(map(len, KINDS))
    return "\n".join(f"{name:{width}}  {summary(kind)}" for name, kind in KINDS.items())


def as_text(name: str) -> str:
    """A kind for a terminal: its line, and its keys with those of the groups below it."""
    own, *below = groups(KINDS[name])
    parts = [f"{name}\n{own.means}", _rows(own), *(f"{group.name}: {group.means}\n{_rows(group)}" for group in below)]
    return "\n\n".join([*parts, f"Every kind also takes {', '.join(own_keys(Kind))}."])


def _rows(group: Group) -> str:
    """One line for each key, in columns; what is long goes on at the end."""
    rows = [(", ".join((key.name, *key.also)), key.unless_given, key.means, key.takes) for key in group.keys]
    first, second = (max((len(row[at]) for row in rows), default=0) for at in (0, 1))
    return "\n".join(f"  {name:{first}}  {needed:{second}}  {means} ({takes})" for name, needed, means, takes in rows)


def overview() -> str:
    """The page that shows all kinds: each with its picture and a link to its own page."""
    return INTRODUCTION + "\n".join(_section(name, kind) for name, kind in KINDS.items())


def _section(name: str, kind: type[Kind]) -> str:
    picture = f"[![A slide of the kind {name}](images/kinds/{name}.png)](kinds/{name}.md)"
    return f"## [{name}](kinds/{name}.md)\n\n{summary(kind)}\n\n{picture}\n"


def head(name: str) -> str:
    """How the page of a kind begins: what it is, its picture, where its case is, and where the rest is told."""
    case = f"[tests/cases/decks/{name}](../../tests/cases/decks/{name}/outline.yaml)"
    told = f"A whole outline with it: {case}. What a value in *italics* is, and what every kind takes: [outline.md](../outline.md#slides)."
    return f"# {name}\n\n{summary(KINDS[name])}\n\n![A slide of the kind {name}](../images/kinds/{name}.png)\n\n{told}\n"


def links() -> str:
    """Every kind in a line, with a link to its page."""
    return "\n".join(f"- [{name}](kinds/{name}.md): {summary(kind)}" for name, kind in KINDS.items()) + "\n"


INTRODUCTION = """\
# The kinds of slides

Each slide of an outline is one kind with its fields. `claimdeck kinds` lists them, `claimdeck kinds KIND` tells one, and each has a page
with its keys and examples. The fields that every kind takes, and the outline the examples stand in, are described in
[outline.md](outline.md).

"""
