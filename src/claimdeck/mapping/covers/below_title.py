"""A cover's title and what stands right below it overlap by a hair in some templates: the title's box ends where the other begins."""

from claimdeck.mapping.covers.cover_places import SUBTITLE, title_of
from claimdeck.model.layout import Layout
from claimdeck.model.record import changed

HAIR = 8
"""The part of the lower box by which two overlap at most that were meant to touch."""


def below_title(made: Layout) -> Layout:
    """The layout, the title's box without what the subtitle's takes of its foot; its words stay where they are as far as they can."""
    title, below = title_of(made.slots), made.slot(SUBTITLE)
    if title is None or title.tie is None or below is None or not title.frame.meets(below.frame):
        return made
    over = title.frame.bottom - below.frame.y
    if not 0 < over <= min(title.frame.h, below.frame.h) // HAIR:
        return made
    frame, insets = changed(title.frame, h=title.frame.h - over), changed(title.insets, bottom=max(0, title.insets.bottom - over))
    shorter = changed(title, frame=frame, insets=insets, tie=changed(title.tie, placed=True))
    return changed(made, slots=tuple(shorter if one is title else one for one in made.slots))
