"""A statement on somebody's template in no more lines than it was designed in, and what is set apart in it on one of them.

In larger type, or in a wider face than it was designed in, one word of a phrase often has a line to itself.
"""

from claimdeck.layouts.standard import TITLE
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Fit, Item, TextBox
from claimdeck.model.record import changed
from claimdeck.model.words import Run
from claimdeck.plan.fitting.box import Box, Step
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.tried import Divided
from claimdeck.plan.wording.lineends import NO_BREAK

MOST, LEAST = 3, 0.75
"""Lines of a statement, and the share of its size down to which it is set to have no more."""
PHRASE = 24
"""The letters up to which what is set apart in it is a phrase, which stands on one line."""


def fewer_lines(one: Divided, faces: Faces) -> Divided:
    """The slide with its statement as much smaller, if it may be, as it takes to stand in so many lines."""
    one = changed(one, parts=tuple((draft, layout, tuple(map(_whole, items))) for draft, layout, items in one.parts))
    titles = [_title(layout, items, faces) for _, layout, items in one.parts]
    steps = [_step(item, box) if item and box else None for item, box in titles]
    both = zip(one.parts, steps, strict=True)
    parts = ((draft, layout, tuple(_set(item, step) for item in items)) for (draft, layout, items), step in both)
    fits = (_told(fits, box, step) for fits, (_, box), step in zip(one.fits, titles, steps, strict=True))
    return changed(one, parts=tuple(parts), fits=tuple(fits))


def _whole(item: Item) -> Item:
    """A statement whose phrases that are set apart do not end a line in their middle."""
    if not isinstance(item, TextBox) or item.idx != TITLE:
        return item
    return changed(item, paragraphs=tuple(changed(one, words=tuple(map(_unbroken, one.words))) for one in item.paragraphs))


def _unbroken(run: Run) -> Run:
    apart = run.colour is not None and not run.raised and len(run.text) <= PHRASE
    return changed(run, text=run.text.replace(" ", NO_BREAK)) if apart and " " in run.text else run


def _title(layout: Layout, items: tuple[Item, ...], faces: Faces) -> tuple[TextBox | None, Box | None]:
    title = next((item for item in items if isinstance(item, TextBox) and item.idx == TITLE), None)
    return title, next(iter(boxes(layout, (title,), faces)), None) if title else None


def _step(item: TextBox, box: Box) -> Step | None:
    """The first step down at which it stands in so many lines, or in as few as it ever does; None where that is none."""
    enough = LEAST * box.size(item.smaller)
    steps = [Step(smaller) for smaller in range(item.smaller, box.smallest + 1) if box.size(smaller) >= enough]
    found = min(steps, key=lambda step: max(box.stood(step).lines, MOST), default=None)
    return found if found and found.smaller > item.smaller else None


def _set(item: Item, step: Step | None) -> Item:
    return changed(item, smaller=step.smaller) if step and isinstance(item, TextBox) and item.idx == TITLE else item


def _told(fits: tuple[Fit, ...], box: Box | None, step: Step | None) -> tuple[Fit, ...]:
    if box is None or step is None:
        return fits
    return tuple(box.told(step, box.stood(step)) if fit.box == box.name else fit for fit in fits)
