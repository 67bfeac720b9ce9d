"""Something drawn in the brand's template that no deck can carry."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.span import Span
from claimdeck.rules.rule import Rule, Subject


class DroppedObject(Rule):
    """Something on the master or a layout of the brand's template is not taken over into the deck.

    ## Why
    Pictures that are only linked, charts, embedded files and controls need other files, which a deck must not depend on.

    ## Example
        a logo inserted as a link to a file on a server

    ## Instead
        the logo inserted as a picture
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each object, at the deck's brand or the first slide that shows its layout."""
        template, deck = subject.inputs.brand.template, subject.inputs.outline.deck
        for name in template.master.lost if template else ():
            yield self._dropped(name, "the master", deck.span)
        places = {slide.layout: slide.span for slide in reversed(subject.plan.slides)}
        for layout in subject.plan.layouts:
            for name in layout.drawn.lost if layout.drawn else ():
                yield self._dropped(name, f"layout '{layout.name}'", places.get(layout.name, deck.span))

    def _dropped(self, name: str, where: str, span: Span) -> Finding:
        return self.finding(f"'{name}' on {where} of the template is not taken over", span, "insert it as a picture (PNG, JPEG or SVG)")
