"""The words of every slide, as they are compared: all of them, and those of each claim."""

from collections.abc import Iterable, Iterator
from typing import Any

from claimdeck.leaflet.fold import key
from claimdeck.model.chart import Chart
from claimdeck.model.plan import Plan, Slide, Table, TextBox
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.span import Span
from claimdeck.model.words import Paragraph, Words, is_marker


def paragraphs(items: Iterable[Any]) -> Iterator[Paragraph]:
    """Every paragraph of some placed items, in reading order."""
    for item in items:
        match item:
            case TextBox() | Shape() | Chart():
                yield from item.paragraphs
            case Group():
                yield from paragraphs(item.members)
            case Table():
                yield from (paragraph for row in item.rows for cell in row.cells for paragraph in cell.paragraphs)


def said(words: Words) -> str:
    """The words without markers; what is raised or lowered keeps a sign before it, a line break counts as a space."""
    shown = [run for run in words if not is_marker(run)]
    return "".join([" " if run.text == "\n" else "^" * run.raised + "~" * run.lowered + run.text for run in shown])


class Shown:
    """What the slides of a plan show: by claim the (slide, words) of its paragraphs, by words the slides that have them,
    and by the place of each slide in the outline the numbers of its parts. Lists made from the talk itself (`derived`) say nothing.
    """

    __slots__ = ("claims", "derived", "hidden", "places", "plan", "words")

    def __init__(self, plan: Plan, derived: frozenset[Span] = frozenset()) -> None:
        self.plan, self.derived = plan, derived
        self.claims: dict[str, list[tuple[int, str]]] = {}
        self.words: dict[str, list[int]] = {}
        self.hidden: set[int] = set()
        self.places: dict[Span, list[int]] = {}
        for number, slide in enumerate(self.plan.slides, 1):
            self._add(number, slide)

    def _add(self, number: int, slide: Slide) -> None:
        self.places.setdefault(slide.span, []).append(number)
        if slide.hidden:
            self.hidden.add(number)
        if slide.span in self.derived:
            return
        for paragraph in paragraphs(slide.items):
            words = key(said(paragraph.words))
            self.words.setdefault(words, []).append(number)
            for claim in dict.fromkeys([run.claim for run in paragraph.words if run.claim]):
                self.claims.setdefault(claim, []).append((number, words))

    def slides_of(self, claim: str, words: str) -> tuple[int, ...]:
        """The slides on which a claim says these words."""
        sought = key(words)
        return tuple(dict.fromkeys(number for number, said in self.claims.get(claim, ()) if sought in said))

    def parted(self, slides: Iterable[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The slides of the show, and the hidden ones."""
        numbers = tuple(dict.fromkeys(slides))
        return tuple(n for n in numbers if n not in self.hidden), tuple(n for n in numbers if n in self.hidden)
