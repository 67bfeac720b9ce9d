"""The types of a record's fields, and what stands in for a field that could not be read."""

from functools import cache
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from claimdeck.load.records.checked import STAND_INS
from claimdeck.load.records.scalars import UNREAD
from claimdeck.model.data import Datum
from claimdeck.model.fields import keys
from claimdeck.model.record import MISSING, Field, fields_of, is_record
from claimdeck.model.reference import Date


@cache
def hints_of(kind: type) -> MappingProxyType[str, Any]:
    """The types of all fields of a record, by field name."""
    types = {name: told.type for name, told in fields_of(kind).items()}
    return MappingProxyType(get_type_hints(kind) if str in map(type, types.values()) else types)


def required(field: Field) -> bool:
    """True for a key that must be there."""
    return field.default is MISSING


def blank(kind: Any) -> Any:
    """An empty value of the type, so that the rest of the record can still be checked; UNREAD where there is none."""
    if kind is str or kind in STAND_INS:
        return "" if kind is str else STAND_INS[kind]
    if get_origin(kind) is tuple:
        return ()
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    return _blank_record(kind) if is_record(kind) and kind not in (Date, Datum) else UNREAD


def _blank_record(kind: Any) -> Any:
    hints = hints_of(kind)
    values = {field.name: blank(hints[field.name]) for field in keys(kind).values() if required(field)}
    return UNREAD if UNREAD in values.values() else kind(**values)
