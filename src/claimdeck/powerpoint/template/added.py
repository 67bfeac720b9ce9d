"""A placeholder more on a template's layout, as the deck carries it: the rest of its part stays what it was."""

from claimdeck.model.carried import CarriedPart
from claimdeck.model.layout import Slot
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed
from claimdeck.powerpoint.placeholders import slot_shape
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.template.elements import Element, parsed
from claimdeck.powerpoint.template.pieces import document_of
from claimdeck.powerpoint.xml import root
from claimdeck.powerpoint.zipped import as_member, content_of


def with_title(part: CarriedPart, title: Slot, plan: Plan) -> CarriedPart:
    """The layout with a title (laid on its slide) above all that is on it; its words ask to be replaced, and no show has them."""
    layout = parsed(content_of(part.packed), part.name)
    tree = layout.find("p:cSld", "p:spTree")
    if tree is None:
        return part
    more = tree.find("p:extLst")
    tree.children.insert(tree.children.index(more) if more else len(tree.children), _shape(title, plan, _largest_id(layout)))
    return changed(part, packed=as_member(document_of(layout)))


def has_title(part: CarriedPart) -> bool:
    """Whether a layout has a title of its own, be it one that no slide uses."""
    return any(one.get("type") in ("title", "ctrTitle") for one in parsed(content_of(part.packed), part.name).every("p:ph"))


def _largest_id(layout: Element) -> int:
    ids = (one.get("id") for one in layout.every("p:cNvPr"))
    return max((int(one) for one in ids if one.isdecimal()), default=1)


def _shape(title: Slot, plan: Plan, largest: int) -> Element:
    """The placeholder with all of its look; in a face by its own name where the line that lends its look is."""
    sheet = Sheet(plan.properties.language)
    sheet.keep(largest)
    shape = next(iter(parsed(root("p:spTree", slot_shape(sheet, title, plan.prompts, "")), "title")))
    for one in shape.every("a:latin"):
        one.attributes["typeface"] = title.levels[0].face or one.get("typeface")
    return shape
