"""Titles, footers and numbers that a foreign template's layouts lack, written into the deck's copy of them.

So every title of a slide is one of its layout, and its number one that PowerPoint turns on and off.
"""

from collections import Counter
from collections.abc import Mapping

from claimdeck.layouts.laid import laid
from claimdeck.layouts.standard import FOOTER, NUMBER, TITLE
from claimdeck.model.carried import Carried
from claimdeck.model.layout import Layout, Role, Slot, Tie
from claimdeck.model.page import Page
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed

ADDED = (TITLE, FOOTER, NUMBER)
Given = Mapping[tuple[str, int], Slot]
"""What a layout gets, by its part and what it is."""


def titled(plan: Plan, carried: Carried, page: Page) -> tuple[Plan, Carried]:
    """The plan whose titles and footers say only what their layouts do not, and the template with these on its layouts."""
    wanted = _wanted(plan)
    if not wanted or page.laid is None:
        return plan, carried
    from claimdeck.powerpoint.template.carry.added import lacks, with_added  # only talks built from a template read XML

    given = {key: slot for key, slot in wanted.items() if (part := carried.part(key[0])) and lacks(part, slot.role)}
    shown = {part: [laid(page.laid, given[one]) for one in given if one[0] == part] for part, _ in given}
    parts = tuple(with_added(one, shown[one.name], plan) if one.name in shown else one for one in carried.parts)
    layouts = tuple(_settled(layout, given) for layout in plan.layouts)
    return changed(plan, layouts=layouts), changed(carried, parts=parts)


def _wanted(plan: Plan) -> Given:
    """Of what a layout lacks that which most slides on it have."""
    slides, many = Counter(slide.layout for slide in plan.slides), Counter[tuple[str, int, Slot]]()
    for layout in plan.layouts:
        for slot in layout.slots:
            if slot.idx in ADDED and slot.tie and slot.tie.added and slides[layout.name]:
                many[layout.part, slot.idx, _inked(slot, slot.tie)] += slides[layout.name]
    return {(part, idx): slot for (part, idx, slot), _ in reversed(many.most_common())}


def _inked(slot: Slot, tie: Tie) -> Slot:
    """A slot as its layout has it, in the colour that is read there; without what is no matter of the layout."""
    levels = tuple(changed(one, colour=tie.ink or one.colour) for one in slot.levels)
    named = {"name": "Title", "role": Role.TITLE} if slot.idx == TITLE else {}  # the slide's own is of that type, on covers, too
    return changed(slot, idx=tie.idx, tie=None, drawn=False, levels=levels, **named)


def _settled(layout: Layout, given: Given) -> Layout:
    return changed(layout, slots=tuple(_beside(one, given.get((layout.part, one.idx))) for one in layout.slots))


def _beside(slot: Slot, there: Slot | None) -> Slot:
    """What a slide still says itself beside what is on its layout; one that is filled otherwise stays a box of its own."""
    tie = slot.tie
    if there is None or tie is None or not tie.added or slot.fill != there.fill:
        return slot
    mine = _inked(slot, tie)
    lent, moved = mine.levels != there.levels, mine.frame != there.frame
    held = (mine.insets, mine.anchor) != (there.insets, there.anchor)
    ink = tie.ink if lent else None
    return changed(slot, drawn=False, tie=changed(tie, idx=there.idx, placed=moved, lent=lent, styled=lent or held, ink=ink))
