"""A picture with too few pixels for its size on the slide."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.model.kind import Kind
from claimdeck.model.picture_sizes import sizes
from claimdeck.model.span import Span
from claimdeck.model.walk import pictures
from claimdeck.rules.rule import Rule, Subject

LEAST = 110
"""Pixels an inch from which on nobody sees them on a projected slide."""


class CoarsePicture(Rule):
    """A picture has too few pixels for the size it is shown at, and looks blurred.

    ## Why
    A projected slide has about 140 pixels an inch; a picture with far fewer is blown up, and what it should prove is not seen.

    ## Example
        a picture 480 pixels wide over the whole width of the slide

    ## Instead
    Take the picture from its source in full size, or show it smaller.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each picture at the first place where it is too coarse; drawings in vectors are never."""
        images = {image.name: image for image in subject.inputs.images if not image.svg}
        slides = {slide.span: slide for slide in subject.inputs.outline.slides}
        found: set[Span] = set()
        for slide, item, inches in sizes(subject.plan):
            image = images.get(item.image)
            if image and (ppi := image.width / inches) < LEAST and (place := _place(slides[slide.span], item.image)) not in found:
                found.add(place)
                said = f"'{item.image}' has {int(ppi)} pixels an inch where it stands; below {LEAST} they are seen"
                yield self.finding(said, place, f"take one that is at least {round(inches * LEAST)} pixels wide, or show it smaller")


def _place(slide: Kind, name: str) -> Span:
    """Where the picture is named."""
    return next((picture.span for picture in pictures(slide) if picture.file == name), slide.span)
