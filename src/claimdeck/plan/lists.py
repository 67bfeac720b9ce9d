"""What the talk's last slides are made from: the reference list with the slides that cite, and the abbreviations used."""

from collections.abc import Mapping, Sequence

from claimdeck.citation_styles import STYLES
from claimdeck.model.compose import Entry
from claimdeck.model.evidence import Evidence
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Outline
from claimdeck.model.words import Words
from claimdeck.plan.sources import keys_of


def citing(slides: Sequence[tuple[Words, ...]]) -> dict[str, tuple[int, ...]]:
    """The slides (from 1) on which each key is cited."""
    found: dict[str, list[int]] = {}
    for number, shown in enumerate(slides, 1):
        for key in keys_of(shown):
            found.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def entries(
    outline: Outline, evidence: Evidence, locale: Locale, numbers: Mapping[str, int], cited: Mapping[str, tuple[int, ...]]
) -> tuple[Entry, ...]:
    """The reference list by number."""
    style = STYLES[outline.deck.citations.style]
    made = (
        Entry(number=numbers[one.key], reference=one, words=() if one.pending else style(one, locale.et_al), slides=cited.get(one.key, ()))
        for one in evidence.references
    )
    return tuple(sorted(made, key=lambda entry: entry.number))
