"""The order in which a slide is read where a template's boxes stand otherwise than claimdeck's own."""

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.plan import Item, Picture, TextBox

COVER = "CD Cover"
"""How the names of the layouts of covers begin."""


def in_order(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """On a template the topic may stand below other words, and is read behind them; the link to the next part before a picture."""
    return _next_before(layout, _topic_behind(layout, items)) if layout.part else items


def next_above(layout: Layout) -> bool:
    """Whether the link to the next part stands above the sources, and so is read before them."""
    link, sources = layout.slot(NEXT), layout.slot(CITATIONS)
    return link is not None and sources is not None and link.frame.bottom <= sources.frame.y


def _next_before(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The link to the next part, where it stands at the foot of words with a picture beside them, is read with these."""
    link = next((item for item in items if isinstance(item, TextBox) and item.idx == NEXT), None)
    slot = layout.slot(NEXT)
    if link is None or slot is None:
        return items
    beside = (i for i, item in enumerate(items) if isinstance(item, Picture) and _beside(slot, layout.slot(item.idx)))
    at = next(beside, len(items))
    return (*items[:at], link, *(item for item in items[at:] if item is not link)) if at < len(items) else items


def _beside(slot: Slot, picture: Slot | None) -> bool:
    """Whether a picture is at the right of a box."""
    return picture is not None and slot.frame.right <= picture.frame.x and picture.frame.y < slot.frame.bottom <= picture.frame.bottom


def _topic_behind(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    slot = layout.slot(TOPIC)
    topic = next((item for item in items if isinstance(item, TextBox) and item.idx == TOPIC), None)
    if layout.part and layout.name.startswith(COVER):
        return _from_the_top(layout, items)
    if not layout.part or slot is None or topic is None:
        return items
    others = [item for item in items if item is not topic]
    above = [i for i, item in enumerate(others) if isinstance(item, TextBox) and _top(layout, item.idx) < slot.frame.y and _reads(item)]
    behind = max(above, default=-1) + 1
    return (*others[:behind], topic, *others[behind:]) if behind > 1 else items


def _from_the_top(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What a cover says below its title in the order it stands there: facts may have room only above the template's subtitle."""
    said = [item for item in items if isinstance(item, TextBox) and item.idx != TITLE and (_reads(item) or item.idx == CITATIONS)]
    ordered = iter(sorted(said, key=lambda item: _top(layout, item.idx)))
    return tuple(next(ordered) if any(item is one for one in said) else item for item in items)


def _top(layout: Layout, idx: int) -> int:
    slot = layout.slot(idx)
    return slot.frame.y if slot else 0


def _reads(item: TextBox) -> bool:
    """Whether it is no furniture, which is read last wherever it stands."""
    return item.idx not in (FOOTER, NUMBER, DATE, CITATIONS, NEXT)
