"""The shelf of citation styles: how the list's entries, the sources on a slide and the markers are written in each."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from claimdeck.model.locale import Locale
from claimdeck.model.outline import Placement
from claimdeck.model.record import record
from claimdeck.model.reference import Reference
from claimdeck.model.words import Words


@record
class Style:
    """A style: the entry in the list, the form on the slide, what joins a range of markers, and where they stand.

    `short` hands back who the work is of, and the rest. `placement` None leaves that to the language.
    """

    entry: Callable[[Reference, Locale], Words]
    short: Callable[[Reference, Locale], tuple[Words, Words]]
    dash: str
    placement: Placement | None = None


def _in(module: str, name: str) -> Callable[[Reference, Locale], Any]:
    """A function of one of the styles here, which is loaded when a reference is first written in it."""
    return lambda reference, locale: getattr(import_module(f"{__name__}.{module}"), name)(reference, locale)


STYLES: Mapping[str, Style] = MappingProxyType(
    {
        "nlm": Style(entry=_in("nlm", "nlm"), short=_in("short", "short_nlm"), dash="–"),
        "ama": Style(entry=_in("ama", "ama"), short=_in("short", "short_ama"), dash="-", placement="after-punctuation"),
    }
)
