"""A slide of the outline, fitted: its parts, not yet numbered."""

from collections.abc import Iterable
from math import inf
from typing import Any

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER
from claimdeck.model.finding import Findings
from claimdeck.model.kind import Kind
from claimdeck.model.paragraphs import paragraphs_of
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Words
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.fitting.tried import Divided
from claimdeck.plan.fitting.unfitted import set_small, unfitted

SMALL_PRINT = (CITATIONS, FOOTER, DATE)


@record(kw_only=False)
class Planned:
    """A slide's parts, not yet numbered."""

    slide: Kind
    desk: SlideDesk
    divided: Divided | None
    strict: Divided | None = None
    """What did not fit before everything was drawn, or set smaller."""

    KEPT = ("shown_",)

    @property
    def shown(self) -> list[tuple[Words, ...]]:
        """The words of each part."""
        known: Any = self
        try:
            return known.shown_  # type: ignore[no-any-return]  # as it is made below
        except AttributeError:
            known.shown_ = [_words(items) for _, _, items in self.divided.parts] if self.divided else []
            return self.shown

    @property
    def count(self) -> int:
        """In how many parts it is."""
        return len(self.divided.parts) if self.divided else 0

    @property
    def unfit(self) -> float:
        """How many boxes find no room; sources that name the list instead count less than any."""
        return inf if self.divided is None else len(self.divided.lost) + 0.5 * bool(self.divided.brief)

    @property
    def findings(self) -> Findings:
        """What does not fit, or fits only in type that is hardly read."""
        small = set_small(self.slide, self.desk, self.strict, self.divided)
        return (*unfitted(self.slide, self.desk, self.divided), *small)


def _words(items: Iterable[object]) -> tuple[Words, ...]:
    """All words but those of the small print, whose numbers are not markers."""
    body = [item for item in items if item.__class__ is not TextBox or item.idx not in SMALL_PRINT]
    return tuple([paragraph.words for paragraph in paragraphs_of(body)])
