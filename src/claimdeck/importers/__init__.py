"""The shelf of reference formats: one file each, listed here by the extension of its files.

An importer takes a text and the name of its file as shown, and hands back what it could read and what it found wrong.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.importers.csl_json import csl_json
from claimdeck.model.finding import Findings
from claimdeck.model.reference import Reference

Importer = Callable[[str, str], tuple[tuple[Reference, ...], Findings]]

IMPORTERS: Mapping[str, Importer] = MappingProxyType({".json": csl_json})
