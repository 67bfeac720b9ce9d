"""Walk through a slide's record in reading order, without knowing its kind: types say what a value points to."""

from functools import cache, lru_cache
from typing import Any

from claimdeck.model.author import Citation, PictureField, Point, Text
from claimdeck.model.kind import Kind
from claimdeck.model.record import fields_of
from claimdeck.model.span import Span

FIRST = ("title", "cites", "text", "heading", "lead", "subtitle")
CLAIMS = ("claim", "claims")
NO_PICTURE = frozenset({str, bool, int, Span, Text, Citation, Point, type(None)})
"""What holds no picture; most of what there is."""


@cache
def reading_order(kind: Any) -> tuple[str, ...]:
    """Names of a record's fields as they are read on the slide: title and lead before what they lead to; none for what is no record."""
    names = [name for name in fields_of(kind) if name != "waive"]
    return tuple(sorted(names, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST)))


@lru_cache(maxsize=4096)
def leaves(value: Any) -> tuple[Any, ...]:
    """Every Text and Citation of a record, and every other value that is no record itself, in reading order.

    A claim named by `claim:` or `claims:` comes as the Text that shows it.
    """
    found: list[Any] = []
    _gather(value, found)
    return tuple(found)


def _gather(value: Any, found: list[Any]) -> None:
    kind = value.__class__
    if kind is tuple:
        for part in value:
            _gather(part, found)
    elif kind is Text or kind is Citation or not (names := reading_order(kind)):
        found.append(value)
    else:
        for name in names:
            part = getattr(value, name)
            if name in CLAIMS:
                found += [Text(claim=one, span=value.span) for one in (part if isinstance(part, tuple) else (part,)) if one]
            elif part.__class__ is str:
                found.append(part)
            elif part is not None and part != ():
                _gather(part, found)


def places(value: Any) -> frozenset[Span]:
    """Where a record and every record in it stand; cells from a file stand there."""
    if isinstance(value, tuple):
        return frozenset(span for part in value for span in places(part))
    own = frozenset({value.span}) if "span" in fields_of(value.__class__) else frozenset[Span]()
    return own.union(*(places(getattr(value, name)) for name in reading_order(value.__class__)))


@lru_cache(maxsize=4096)
def texts(slide: Kind) -> tuple[Text, ...]:
    """The texts of a slide in reading order, claims shown included: every other rule asks for them."""
    return tuple([leaf for leaf in leaves(slide) if leaf.__class__ is Text])


def pictures(value: Any) -> list[PictureField]:
    """The pictures of a slide in reading order."""
    if isinstance(value, PictureField):
        return [value]
    parts = value if isinstance(value, tuple) else [getattr(value, name) for name in reading_order(value.__class__)]
    return [picture for part in parts if part.__class__ not in NO_PICTURE and part != () for picture in pictures(part)]
