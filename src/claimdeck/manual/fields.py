"""What the records say of themselves, in words: what a key takes, what holds where it is missing, how a record is called."""

import re
import types
from collections.abc import Iterator
from typing import Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

from claimdeck.load.brands.tokens import Tokens
from claimdeck.model.author import Share, Text
from claimdeck.model.claim import Claim
from claimdeck.model.data import Datum
from claimdeck.model.fields import keys
from claimdeck.model.kind import Kind
from claimdeck.model.outline import Deck
from claimdeck.model.record import MISSING, Field, is_record
from claimdeck.model.reference import Date, Reference
from claimdeck.slides import KINDS

WORDS: dict[Any, str] = {
    str: "words", bool: "`true`, `false`", int: "a whole number", float: "a number", Share: "0 to 1", Datum: "a number", Date: "a date",
    Text: "*text*",
}  # fmt: skip
POINTS_TO = {
    "ClaimId": "a claim", "ReferenceKey": "a reference", "ImageName": "a file", "FileName": "a file", "DataFile": "a file",
    "TextFile": "a file", "LayoutName": "a layout", "Hex": "a colour", "Pattern": "a pattern", "Expression": "a regular expression",
}  # fmt: skip


def parts(kind: Any) -> tuple[Any, ...]:
    """What a type is made of, without None and the dots of a tuple."""
    return tuple(part for part in get_args(kind) if part not in (type(None), ...))


def value(kind: Any) -> str:
    """What an author may write there, in a few words."""
    if kind in WORDS:
        return WORDS[kind]
    if isinstance(kind, NewType):
        return POINTS_TO.get(kind.__name__, "words")
    if get_origin(kind) is Literal:
        return ", ".join(f"`{choice}`" for choice in get_args(kind))
    if get_origin(kind) in (Union, types.UnionType):
        return value(parts(kind)[0])
    if get_origin(kind) is tuple and ... not in get_args(kind):
        return f"[{', '.join(value(part) for part in parts(kind))}]"
    if get_origin(kind) is tuple:
        ways = "list or pairs" if getattr(parts(kind)[0], "keyed", False) else "list"
        return f"{ways}: {value(parts(kind)[0])}"
    return f"*{named(kind)}*"


def named(record: type) -> str:
    """A record's name in the docs: a kind by its own name, others in words (`QrCode` → `qr-code`)."""
    kinds = {kind: name for name, kind in KINDS.items()}
    if record is Text:
        return "claim-shown"
    return kinds.get(record) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", record.__name__).lower().replace("-field", "")


def default(field: Field) -> str:
    """Whether a key must be there, or what holds where it is not."""
    if field.default is MISSING:
        return "required"
    if isinstance(field.default, str) and field.default:
        return f"`{field.default}`"
    return f"`{str(field.default).lower()}`" if isinstance(field.default, (bool, int, float)) else ""


def own_keys(record: type) -> dict[str, Field]:
    """A record's keys; of a kind those that not every kind has, of `kind` those that every kind has."""
    common = keys(Kind) if issubclass(record, Kind) and record is not Kind else {}
    return {name: field for name, field in sorted(keys(record).items(), key=lambda key: key[0] != "title") if name not in common}


def says_example(field: Field) -> Any:
    """The key's example as a value; None where it has none."""
    import json

    written = field.metadata["example"]
    if not written:
        return None
    try:
        return json.loads(written)
    except ValueError:
        return written


def inside(record: type, seen: tuple[type, ...] = ()) -> Iterator[type]:
    """The record and every record below it; one that holds itself, however far down, comes once on the way."""
    yield record
    on_the_way, waiting = (*seen, record), list(get_type_hints(record).values())
    while waiting:
        kind = waiting.pop(0)
        waiting.extend(parts(kind))
        if is_record(kind) and kind not in on_the_way and keys(kind):
            yield from inside(kind, on_the_way)


def brand_records() -> dict[str, type]:
    """Every record a brand can write, by its name in the docs."""
    return {named(record): record for record in inside(Tokens)}


def records() -> dict[str, type]:
    """Every record an author can write, by its name in the docs."""
    return {named(record): record for root in (Deck, Reference, Claim, Kind, *KINDS.values()) for record in inside(root)}
