"""The faces whose widths are known: one module each, written by tools/make_faces.py and imported when a brand uses it."""

from importlib import import_module
from types import MappingProxyType

MODULES = MappingProxyType(
    {
        "arial": "liberation_sans",
        "helvetica": "liberation_sans",
        "liberation sans": "liberation_sans",
        "times new roman": "liberation_serif",
        "liberation serif": "liberation_serif",
        "cambria": "caladea",
        "caladea": "caladea",
        "calibri": "carlito",
        "carlito": "carlito",
    }
)
"""Names of faces in small letters, and the module with their widths."""


def styles(module: str) -> tuple[str, ...]:
    """The widths of a face, packed: regular, bold, italic, bold italic."""
    found: tuple[str, ...] = import_module(f"claimdeck.model.faces.{module}").STYLES
    return found
