"""The caption beside a picture: a heading, and what is to be seen, with letters where it is pointed to."""

from collections.abc import Iterator
from string import ascii_uppercase

from claimdeck.model.author import Spot, Text
from claimdeck.model.colour import DARK
from claimdeck.model.compose import Desk
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.shapes import Group
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, letters
from claimdeck.slides.shown_picture import Shown, badges


@record
class Seen:
    """Something to be seen on the picture; `at` points to it with a letter."""

    text: Text = says("what it is")
    at: Spot | None = says("where on the picture: from 0 to 1 across and down", None, example="[0.3, 0.5]")
    span: Span = NOWHERE


@record
class Legend:
    """What is to be seen on a picture."""

    title: Text | None = says("a heading", None)
    items: tuple[Seen, ...] = says("what is to be seen, one thing each", ())
    span: Span = NOWHERE


def paragraphs(desk: Desk, legend: Legend | None) -> tuple[Paragraph, ...]:
    """The heading on level 0, what has a letter on level 1, the rest on level 2."""
    if legend is None:
        return ()
    heading = (Paragraph(words=desk.words(legend.title, "narrow")),) if legend.title else ()
    return (*heading, *(_paragraph(desk, letter, seen) for letter, seen in _lettered(legend)))


def _paragraph(desk: Desk, letter: str, seen: Seen) -> Paragraph:
    words = desk.words(seen.text, "none")
    if not letter:
        return Paragraph(words=words, level=2)
    return Paragraph(words=(Run(text=f"{letter}\t", bold=True, colour=DARK), *words), level=1)


def call_outs(desk: Desk, legend: Legend | None, shown: Shown) -> tuple[Group, ...]:
    """The letters on the picture, described by what they point to."""
    pointed = [(letter, seen) for letter, seen in _lettered(legend) if letter] if legend else []
    told = "; ".join(f"{letter}: {letters(desk.words(seen.text, 'none'))}" for letter, seen in pointed)
    return badges(shown, tuple((letter, seen.at) for letter, seen in pointed if seen.at), told)


def _lettered(legend: Legend) -> Iterator[tuple[str, Seen]]:
    """Each thing with its letter; none where it is not pointed to, or letters have run out."""
    left = iter(ascii_uppercase)
    for seen in legend.items:
        yield (next(left, "") if seen.at else "", seen)
