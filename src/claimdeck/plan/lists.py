"""What slides made from the whole talk are made from: where every slide is, and the reference list with the slides that cite."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimdeck.citation_styles import STYLES
from claimdeck.model.compose import Entry, Placed
from claimdeck.model.evidence import Evidence
from claimdeck.model.kind import Kind
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Outline
from claimdeck.model.words import Words, letters
from claimdeck.plan.fitting.tried import Divided
from claimdeck.plan.furnishing.furniture import part_anchor
from claimdeck.plan.furnishing.sources import keys_of


def placed(order: Iterable[tuple[Kind, Divided | None]]) -> Iterator[Placed]:
    """Each slide of the outline with the number of its first part and its title."""
    number = 1
    for slide, divided in order:
        parts = divided.parts if divided else ()
        title = letters(parts[0][0].title) if parts else ""
        yield Placed(slide=slide, anchor=part_anchor(slide, 0), number=number, title=title)
        number += len(parts)


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
        Entry(number=numbers[one.key], reference=one, words=() if one.pending else style.entry(one, locale), slides=cited.get(one.key, ()))
        for one in evidence.references
    )
    return tuple(sorted(made, key=lambda entry: entry.number))
