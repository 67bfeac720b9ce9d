"""A figure that does not say where it is from."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class PictureWithoutSource(Rule):
    """A figure neither cites what it is from nor says how it was made.

    ## Why
    A figure taken from a publication needs its exact source where it is shown; one that was drawn for the talk must not pass for data.

    ## Example
        - figure: {title: …, picture: {file: images/curve.png, alt: …}}

    ## Instead
        - figure: {title: …, picture: {file: images/curve.png, alt: …}, cites: [{ref: smith, figure: 2}]}
    """

    level = Level.ERROR

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such figure."""
        for slide in subject.inputs.outline.slides:
            if slide.name == "figure" and not slide.cites and not getattr(slide, "source", None):
                hint = "name the publication under `cites:`, or say under `source:` how it was made"
                yield self.finding("the figure does not say where it is from", slide.span, hint)
