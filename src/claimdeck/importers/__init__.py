"""The shelf of reference formats: one file each, listed here by the extension of its files.

An importer takes a text and the name of its file as shown, and hands back what it could read and what it found wrong.
"""

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import cast

from claimdeck.model.finding import Findings
from claimdeck.model.reference import Reference

Importer = Callable[[str, str], tuple[tuple[Reference, ...], Findings]]

IMPORTERS = MappingProxyType({".json": "csl_json"})
"""Extension → the module and its function."""


def importer(extension: str) -> Importer:
    """The importer of files with this extension, loaded now."""
    name = IMPORTERS[extension]
    return cast(Importer, getattr(import_module(f"claimdeck.importers.{name}"), name))
