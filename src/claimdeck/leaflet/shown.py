"""The words of every slide, as they are compared: all of them, and those of each claim."""

from collections.abc import Iterable

from claimdeck.leaflet.fold import key
from claimdeck.model.paragraphs import shown_on
from claimdeck.model.plan import Plan, Slide
from claimdeck.model.span import Span
from claimdeck.model.words import Run, Words, is_marker


def said(words: Words) -> str:
    """The words without markers; what is raised or lowered keeps a sign before it, a line break counts as a space."""
    return "".join([_signed(run) if run.raised or run.lowered else " " if run.text == "\n" else run.text for run in words])


def _signed(run: Run) -> str:
    return "" if is_marker(run) else f"{'^' if run.raised else ''}{'~' if run.lowered else ''}{run.text}"


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
        for paragraph in shown_on(slide):
            words = key(said(paragraph.words))
            self.words.setdefault(words, []).append(number)
            for claim in {run.claim: None for run in paragraph.words if run.claim}:
                self.claims.setdefault(claim, []).append((number, words))

    def slides_of(self, claim: str, words: str) -> tuple[int, ...]:
        """The slides on which a claim says these words."""
        sought = key(words)
        return tuple(dict.fromkeys([number for number, said in self.claims.get(claim, ()) if sought in said]))

    def parted(self, slides: Iterable[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The slides of the show, and the hidden ones."""
        numbers = tuple(dict.fromkeys(slides))
        if self.hidden.isdisjoint(numbers):
            return numbers, ()
        return tuple(n for n in numbers if n not in self.hidden), tuple(n for n in numbers if n in self.hidden)
