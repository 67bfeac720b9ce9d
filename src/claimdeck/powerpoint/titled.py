"""Titles that a foreign template's layouts lack, written into the deck's copy of them: every slide's title is one of its layout."""

from collections import Counter
from collections.abc import Mapping

from claimdeck.layouts.laid import laid
from claimdeck.layouts.standard import TITLE
from claimdeck.model.carried import Carried
from claimdeck.model.layout import Layout, Slot, Tie
from claimdeck.model.page import Page
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed

Given = Mapping[str, Slot]
"""The title that a layout gets, by its part."""


def titled(plan: Plan, carried: Carried, page: Page) -> tuple[Plan, Carried]:
    """The plan whose titles say only what their layouts do not, and the template with these titles on its layouts."""
    given = _given(plan)
    if not given or page.laid is None:
        return plan, carried
    from claimdeck.powerpoint.template.added import has_title, with_title  # only talks built from a template read XML

    given = {name: slot for name, slot in given.items() if (part := carried.part(name)) and not has_title(part)}
    shown = {part: laid(page.laid, slot) for part, slot in given.items()}
    parts = tuple(with_title(one, shown[one.name], plan) if one.name in shown else one for one in carried.parts)
    layouts = tuple(_settled(layout, given) for layout in plan.layouts)
    return changed(plan, layouts=layouts), changed(carried, parts=parts)


def _given(plan: Plan) -> Given:
    """Of each layout that lacks a title the one that most slides on it have."""
    slides = Counter(slide.layout for slide in plan.slides)
    lacking = [layout for layout in plan.layouts if slides[layout.name] and _added(layout)]
    many = Counter[tuple[str, Slot]]()
    for layout in lacking:
        slot = layout.slot(TITLE)
        assert slot is not None, "it is the title that is added"
        many[layout.part, _inked(slot)] += slides[layout.name]
    return {part: slot for (part, slot), _ in reversed(many.most_common())}


def _added(layout: Layout) -> Tie | None:
    slot = layout.slot(TITLE)
    return slot.tie if slot and slot.tie and slot.tie.added else None


def _inked(slot: Slot) -> Slot:
    """The title as its layout has it, in the colour that is read there; without what is no matter of the layout."""
    ink = slot.tie.ink if slot.tie else None
    return changed(slot, name="Title", tie=None, levels=tuple(changed(one, colour=ink or one.colour) for one in slot.levels))


def _settled(layout: Layout, given: Given) -> Layout:
    title, tie = given.get(layout.part), _added(layout)
    if title is None or tie is None:
        return layout
    return changed(layout, slots=tuple(_beside(one, title, tie) if one.idx == TITLE else one for one in layout.slots))


def _beside(slot: Slot, title: Slot, tie: Tie) -> Slot:
    """What a slide's title still says itself."""
    mine = _inked(slot)
    lent, moved = mine.levels != title.levels, mine.frame != title.frame
    held = (mine.insets, mine.anchor) != (title.insets, title.anchor)
    return changed(slot, tie=changed(tie, placed=moved, lent=lent, styled=lent or held, ink=tie.ink if lent else None))
