"""Slides that stand on a company's template otherwise than its designer meant."""

from collections.abc import Iterator

from claimdeck.mapping.sheets.standing import beds, drawn
from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject

SAID = {
    ("drawn",): "drawn on the slide instead of standing in the template's boxes",
    ("drawn small", "drawn smaller"): "drawn in small type",
    ("drawn over all",): "drawn over all of the layout",
}


class OffLayout(Rule):
    """Slides do not stand in the boxes of the company's template, or colour was put below words that could not be read on it.

    ## Why
    A template's boxes may be too small or too many for a slide, and its pictures too restless for words. Then the slide is drawn in the
    layout's free area, in smaller type, or at last over all of it. That keeps every word, and a designer may want to know where.

    ## Example
        claimdeck build decks/first --template corp.potx

    ## Instead
        claimdeck template check corp.potx --for decks/first    # which layout each slide stands on, and how

    Shorten these slides, choose a layout with more room under `layouts:` in the brand, or give the template one.
    """

    level = Level.NOTE

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for the whole talk, with the slides' numbers."""
        layouts = {layout.name: layout for layout in subject.plan.layouts}
        shown = [(number, layouts[slide.layout], slide.items) for number, slide in enumerate(subject.plan.slides, 1)]
        ways = [(number, drawn(layout)) for number, layout, _ in shown]
        said = [_said([number for number, way in ways if way in those], what) for those, what in SAID.items()]
        below = [number for number, layout, items in shown if layout.part and beds(layout, items)]
        said += [f"colour lies below the text of {_slides(below)}"] if below else []
        if any(said):
            hint = "`claimdeck template check FILE --for OUTLINE` tells the layout of each slide, and what to change"
            yield self.finding("; ".join(one for one in said if one), subject.inputs.outline.deck.span, hint)


def _said(numbers: list[int], what: str) -> str:
    return f"{_slides(numbers)} {'is' if len(numbers) == 1 else 'are'} {what}" if numbers else ""


def _slides(numbers: list[int]) -> str:
    *others, last = map(str, numbers)
    return f"slides {', '.join(others)} and {last}" if others else f"slide {last}"
