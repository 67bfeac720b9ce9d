"""The shelf of citation styles: how the list's entries, the sources on a slide and the markers are written in each."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.citation_styles.ama import ama
from claimdeck.citation_styles.nlm import nlm
from claimdeck.citation_styles.short import Parts, short_ama, short_nlm
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
    short: Callable[[Reference, Locale], Parts]
    dash: str
    placement: Placement | None = None


STYLES: Mapping[str, Style] = MappingProxyType(
    {
        "nlm": Style(entry=nlm, short=short_nlm, dash="–"),
        "ama": Style(entry=ama, short=short_ama, dash="-", placement="after-punctuation"),
    }
)
