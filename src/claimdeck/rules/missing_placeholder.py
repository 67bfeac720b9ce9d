"""A placeholder the brand's template does not have."""

from collections.abc import Iterator
from typing import ClassVar

from claimdeck.model.chart import Chart
from claimdeck.model.finding import Finding, Level
from claimdeck.model.layout import Slot
from claimdeck.model.plan import Picture, Slide, Table, TextBox
from claimdeck.rules.rule import Rule, Subject


class MissingPlaceholder(Rule):
    """A layout of the brand's template lacks a placeholder that a slide of this talk fills.

    ## Why
    Words without a placeholder would be lost, or would stand where no layout keeps them.

    ## Example
        the box for the sources was deleted on "CD Rows 3"

    ## Instead
        the box is on the layout again, copied from a new `claimdeck brand export`
    """

    level: ClassVar[Level] = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each placeholder of each layout, at the first slide that fills it."""
        absent = {layout.name: [slot for slot in layout.slots if slot.absent] for layout in subject.plan.layouts if not layout.absent}
        seen: set[tuple[str, int]] = set()
        for slide in subject.plan.slides:
            for slot in absent.get(slide.layout, ()):
                if (slide.layout, slot.idx) not in seen and _filled(slide, slot):
                    seen.add((slide.layout, slot.idx))
                    message = f"layout '{slide.layout}' of the template has no box '{slot.name}', which this slide fills"
                    hint = f"take the layout from a new `claimdeck brand export {subject.inputs.brand.name}`"
                    yield self.finding(message, slide.span, hint)


def _filled(slide: Slide, slot: Slot) -> bool:
    return any(isinstance(item, (TextBox, Table, Chart, Picture)) and item.idx == slot.idx for item in slide.items)
