"""What a brand makes of its company's template: the layout of each role, and the colours that stand in for claimdeck's."""

from collections.abc import Iterator

from claimdeck.mapping.choosing.choices import RoleMap
from claimdeck.model.brand import Brand
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.record import record
from claimdeck.model.sheets import Design
from claimdeck.report.template.block import HOWS, shown

PLAIN = "CD Rows 3"
"""The layout whose colours are told: it stands where most is drawn."""


@record
class RoleUse:
    """A role, its layout, and how that was found; `instead` is the role whose layout stands in."""

    role: str
    layout: str
    how: str
    instead: str = ""


@record
class StandIn:
    """A colour of claimdeck's, and the template's that stands in for it."""

    colour: str
    instead: str


@record
class TemplateUse:
    """A template: its file, the home master and why, the layout of each role, and colours that stand in."""

    file: str
    master: str
    why: str
    roles: tuple[RoleUse, ...]
    stand_ins: tuple[StandIn, ...]


def template_use(file: str, design: Design, found: RoleMap, brand: Brand) -> TemplateUse:
    """What the brand makes of it."""
    home = design.at(str(found.home))
    rows = (_role(one.role, one.place, one.how, one.instead or "", design) for one in found.choices if one.role != "blank")
    return TemplateUse(
        file=file, master=home.name if home else "", why=found.why, roles=tuple(rows), stand_ins=tuple(_stand_ins(brand)),
    )  # fmt: skip


def _role(role: str, place: str, how: str, instead: str, design: Design) -> RoleUse:
    sheet = design.at(place)
    return RoleUse(role=role, layout=shown(sheet) if sheet else place, how=how, instead=instead)


def _stand_ins(brand: Brand) -> Iterator[StandIn]:
    layout = brand.layout(PLAIN)
    for colour, instead in layout.instead if layout else ():
        if colour != instead and not colour.changes:  # what is derived from a colour follows it
            yield StandIn(colour=_named(colour), instead=_named(instead))


def _named(colour: Colour) -> str:
    """`accent1`, `accent1 75 %`: the slot, and how much of its light is left."""
    read = dict(zip(SLOTS[:4], ("tx1", "bg1", "tx2", "bg2"), strict=True))
    changes = " ".join(f"{name} {amount / 1000:g} %" for name, amount in colour.changes)
    return f"{read.get(colour.slot, colour.slot)} {changes}".strip()


def lines(use: TemplateUse) -> Iterator[str]:
    """The same for people."""
    yield f"\nTemplate {use.file}, at home on the master '{use.master}': {use.why}"
    wide = max((len(one.layout) for one in use.roles), default=0)
    for one in use.roles:
        how = f"that of {one.instead} stands in" if one.instead else HOWS.get(one.how, one.how)
        yield f"  {one.role:12}{one.layout:{wide}}  {how}"
    if use.stand_ins:
        yield "\nColours that stand in for those that are not read on it"
        yield from (f"  {one.colour:12}{one.instead}" for one in use.stand_ins)
