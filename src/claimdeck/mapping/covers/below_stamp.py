"""A cover's title that stands at the foot of its box: the box begins below the draft stamp, which stands in the room above its words."""

from claimdeck.mapping.covers.cover_places import end_of, title_of
from claimdeck.model.layout import Layout
from claimdeck.model.record import changed

CROWN = 3
"""The part of a title's box, at its top, that a stamp may take."""


def below_stamp(made: Layout) -> Layout:
    """The layout, its title's box without the room that the stamp takes from its top; else one more line would run into that."""
    title = title_of(made.slots)
    if title is None or title.tie is None or title.anchor != "b" or made.edge is None or not end_of(made.edge).meets(title.frame):
        return made
    over = end_of(made.edge).bottom - title.frame.y
    if not 0 < over <= title.frame.h // CROWN:
        return made
    frame = changed(title.frame, y=title.frame.y + over, h=title.frame.h - over)
    lower = changed(title, frame=frame, tie=changed(title.tie, placed=True))
    return changed(made, slots=tuple(lower if one is title else one for one in made.slots))
