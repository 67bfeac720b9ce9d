"""One schema for each file an author writes: the outline, a brand, a library of claims, references."""

from collections.abc import Callable
from types import MappingProxyType

from claimdeck.load.brands.tokens import Tokens
from claimdeck.load.records.hints import required
from claimdeck.load.records.strangers import SECTIONS
from claimdeck.model.claim import Claim
from claimdeck.model.fields import keys
from claimdeck.model.outline import Deck
from claimdeck.model.project import Project
from claimdeck.model.reference import Reference
from claimdeck.schema.records import Definitions, slide_kinds
from claimdeck.schema.single import WORDS, Schema, or_empty
from claimdeck.slides import KINDS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _library(entry: Schema, what: str) -> Schema:
    return {"description": what, "type": "object", "additionalProperties": entry}


def _or_files(entries: Schema) -> Schema:
    """Entries under their keys, or the names of files that have them."""
    files = {"type": "string", "description": "a file beside the outline"}
    return or_empty({"anyOf": [entries, files, {"type": "array", "items": files}]}) | {"description": entries["description"]}


def _outline(definitions: Definitions) -> Schema:
    slide = definitions.defined("slide", lambda: slide_kinds(KINDS, definitions))
    parts = {
        "deck": {"description": "the facts about the talk as a whole", **definitions.record(Deck)},
        "references": _or_files(_references(definitions)),
        "abbreviations": {"description": "terms, and what they stand for", **or_empty(_library(WORDS, ""))},
        "claims": _or_files(_claims(definitions)),
        "slides": {"description": "the slides in order", "type": "array", "items": slide},
    }
    return {
        "description": "the outline of a talk",
        "type": "object",
        "properties": {name: parts[name] for name in SECTIONS},
        "required": ["deck", "slides"],
        "additionalProperties": False,
    }


def _claims(definitions: Definitions) -> Schema:
    return _library(definitions.record(Claim), "claims by their ids")


def _references(definitions: Definitions) -> Schema:
    return _library(definitions.record(Reference), "references by their keys")


def _brand(definitions: Definitions) -> Schema:
    """A brand says everything, or what differs from another."""
    whole = [name for name, key in keys(Tokens).items() if required(key)]
    return definitions.group(Tokens) | {"anyOf": [{"required": ["extends"]}, {"required": whole}]}


def _project(definitions: Definitions) -> Schema:
    return definitions.group(Project)


DOCUMENTS: MappingProxyType[str, Callable[[Definitions], Schema]] = MappingProxyType(
    {"outline": _outline, "brand": _brand, "claims": _claims, "references": _references, "project": _project}
)
"""The files there are schemas for, by the word `claimdeck schema` takes."""


def schema_of(name: str) -> Schema:
    """The JSON Schema (2020-12) of one of DOCUMENTS."""
    definitions = Definitions()
    top = DOCUMENTS[name](definitions)
    return {"$schema": DIALECT, "$id": f"urn:claimdeck:schema:{name}", **top, "$defs": dict(sorted(definitions.found.items()))}


def schema_text(name: str) -> str:
    """The schema as it is saved: stable order, equal bytes."""
    import json

    return json.dumps(schema_of(name), ensure_ascii=False, indent=1) + "\n"
