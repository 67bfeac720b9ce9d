"""What single values look like to an editor: words, numbers, dates; and that a key may be left empty."""

from types import MappingProxyType
from typing import Any

from claimdeck.load.records.checked import Hex
from claimdeck.model.author import Share
from claimdeck.model.data import Datum

Schema = dict[str, Any]

WORDS: Schema = {"type": ["string", "number"]}
"""Words; an editor takes `volume: 22` for a number."""

EMPTY: Schema = {"not": {"type": ["string", "number", "boolean", "array", "object"]}}
"""Nothing behind the colon: the key counts as not written. Said in this way, editors do not propose `null`."""

DATE: Schema = {
    "description": "a date: 2022, 2022-01, 2022-01-25, 2022-01-25/2022-01-28, or CSL's {date-parts: [[2022, 1, 25]]}",
    "anyOf": [
        {"type": "integer", "minimum": 1, "maximum": 9999},
        {"type": "string", "pattern": r"^\s*\d{4}(-\d{1,2}(-\d{1,2})?)?(\s*/\s*\d{4}(-\d{1,2}(-\d{1,2})?)?)?\s*$"},
        {
            "type": "object",
            "required": ["date-parts"],
            "properties": {"date-parts": {"type": "array", "minItems": 1, "items": {"type": ["array", "integer", "string"]}}},
        },
    ],
}

SHARE = r"^([-+]?0{1,15}([.,]0{1,15})?|\+?0{1,15}[.,]\d{1,15}|\+?0{0,14}1([.,]0{1,15})?)$"
"""A number from 0 to 1 between quotation marks."""

VALUE = r"^\s*<?\s*[-+−–]?\d{1,12}([.,]\d{1,12})?\s*%?\s*$|^\s*\d{1,9}\s*/\s*\d{1,9}\s*$|^[-–—]$"
"""A number, a p value below one, a share of a number, or nothing known."""

SINGLE: MappingProxyType[Any, Schema] = MappingProxyType(
    {
        str: WORDS,
        int: {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": r"^[-+]?\d{1,9}$"}]},
        float: {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[-+]?\d{1,15}([.,]\d{1,15})?$"}]},
        Share: {"anyOf": [{"type": "number", "minimum": 0, "maximum": 1}, {"type": "string", "pattern": SHARE}]},
        Datum: {"anyOf": [{"type": "number"}, {"type": "string", "pattern": VALUE}]},
        bool: {"type": "boolean"},
        Hex: {"anyOf": [{"type": "string", "pattern": "^#?[0-9A-Fa-f]{6}$"}, {"type": "integer", "minimum": 0, "maximum": 999999}]},
    }
)
"""A type of a field → what its value looks like. Numbers may be written with a comma; six digits are a colour without letters."""


def or_empty(schema: Schema) -> Schema:
    """The same, or nothing at all."""
    return {"anyOf": [*(schema["anyOf"] if schema.keys() == {"anyOf"} else [schema]), {"$ref": "#/$defs/empty"}]}
