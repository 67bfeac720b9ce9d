"""A layout the brand's template does not have."""

from collections.abc import Iterator
from typing import ClassVar

from claimdeck.model.finding import Finding, Level
from claimdeck.model.job import Inputs
from claimdeck.rules.rule import Rule, Subject


class MissingLayout(Rule):
    """The brand's template lacks a layout that a slide of this talk needs.

    ## Why
    Layouts are found by their names. One that was deleted or renamed in PowerPoint cannot be used, and another in its place
    would not show what the slide says where it belongs.

    ## Example
        the template names its layout "Three rows", and a slide needs "CD Rows 3"

    ## Instead
        the layout has its name again, or was copied from a new `claimdeck brand export`
    """

    level: ClassVar[Level] = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each layout, at the first slide that needs it."""
        missing = {layout.name for layout in subject.plan.layouts if layout.absent}
        for slide in subject.plan.slides:
            if slide.layout in missing:
                missing.remove(slide.layout)
                message = f"the template has no layout '{slide.layout}', which this slide needs"
                yield self.finding(message, slide.span, _hint(subject.inputs, slide.layout))


def _hint(inputs: Inputs, name: str) -> str:
    from difflib import get_close_matches  # only where something is missing

    template = inputs.brand.template
    others = [other for other in template.layouts if other not in inputs.brand.layouts.names()] if template else []
    near = get_close_matches(name, others, 1, 0.5)
    renamed = f"was it renamed to '{near[0]}'? give it its name back, or " if near else ""
    return f"{renamed}take it from a new `claimdeck brand export {inputs.brand.name}`"
