"""Placeholders more on a template's layout, as the deck carries it: the rest of its part stays what it was."""

from collections.abc import Iterable

from claimdeck.model.carried import CarriedPart
from claimdeck.model.layout import TITLES, Role, Slot
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed
from claimdeck.powerpoint.placeholders import slot_shape
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.template.carry.pieces import document_of
from claimdeck.powerpoint.template.package.elements import Element, parsed
from claimdeck.powerpoint.xml import root
from claimdeck.powerpoint.zipped import as_member, content_of


def with_added(part: CarriedPart, slots: Iterable[Slot], plan: Plan) -> CarriedPart:
    """The layout with these (laid on its slide) above all that is on it; their words ask to be replaced, and no show has them."""
    layout = parsed(content_of(part.packed), part.name)
    tree = layout.find("p:cSld", "p:spTree")
    if tree is None:
        return part
    more = tree.find("p:extLst")
    for slot in slots:
        tree.children.insert(tree.children.index(more) if more else len(tree.children), _shape(slot, plan, _largest_id(layout)))
    return changed(part, packed=as_member(document_of(layout)))


def lacks(part: CarriedPart, role: Role) -> bool:
    """Whether a layout has no placeholder of that sort, be it one that no slide uses."""
    sorts = [one.value for one in (TITLES if role in TITLES else (role,))]
    return not any(one.get("type") in sorts for one in parsed(content_of(part.packed), part.name).every("p:ph"))


def _largest_id(layout: Element) -> int:
    ids = (one.get("id") for one in layout.every("p:cNvPr"))
    return max((int(one) for one in ids if one.isdecimal()), default=1)


def _shape(slot: Slot, plan: Plan, largest: int) -> Element:
    """The placeholder with all of its look; in a face by its own name where the line that lends its look is."""
    sheet = Sheet(plan.properties.language)
    sheet.keep(largest)
    shape = next(iter(parsed(root("p:spTree", slot_shape(sheet, slot, plan.prompts, plan.notes_footer)), "layout")))
    for one in shape.every("a:latin"):
        one.attributes["typeface"] = slot.levels[0].face or one.get("typeface")
    return shape
