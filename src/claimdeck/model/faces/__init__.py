"""The faces whose widths are known: one module each, written by tools/make_faces.py and imported when a brand uses it."""

from importlib import import_module
from typing import NamedTuple


class Cuts(NamedTuple):
    """The font that was measured, and the widths of its styles, packed: regular, bold, italic, bold italic."""

    font: str
    styles: tuple[str, ...]


def cuts(module: str) -> Cuts:
    """The widths a module has, as runs of neighbouring letters: `20:569 569 727;A0:…`, in 2048ths of an em."""
    found = import_module(f"claimdeck.model.faces.{module}")
    return Cuts(found.FONT, found.STYLES)
