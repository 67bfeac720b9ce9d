"""The colours of a template as they are seen: what theme, colour map and changes come to, and what something is painted with."""

from collections.abc import Iterator, Mapping

from claimdeck.model.record import changed, record
from claimdeck.model.sheets import Painted, Sides
from claimdeck.powerpoint.template.colours.courses import course
from claimdeck.powerpoint.template.colours.hexed import COLOURS, hexed, opacity, share
from claimdeck.powerpoint.template.colours.paints import FILLS, whole
from claimdeck.powerpoint.template.package.elements import Element

__all__ = ["ThemeFills", "hexed", "opacity", "painted", "scheme_of", "theme_fills"]

PICTURES = ("a:blipFill", "p:blipFill")
LOOKS = ("p:spPr", "p:bgPr", "p:grpSpPr")
STYLES = (("p:style", "a:fillRef"), ("p:bgRef",))
BACKGROUNDS = 1000
"""From here on the number of a style's fill counts the theme's backgrounds."""
MOST_STOPS = 50
"""Of a gradient: programs offer ten, and whoever looks through one goes through all."""
UNTOLD = Painted()
NO_SCHEME: Mapping[str, str] = {}


@record
class ThemeFills:
    """What styles refer to by number: the theme's fills and backgrounds, and the theme's own pictures by key."""

    fills: tuple[Element, ...] = ()
    backgrounds: tuple[Element, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()


def theme_fills(theme: Element | None, relations: Mapping[str, str]) -> ThemeFills:
    """Those of a theme's root (or of one that overrides it); `relations` are its pictures' parts by key."""
    formats = next(theme.every("a:fmtScheme"), None) if theme else None
    if formats is None:
        return ThemeFills()
    fills, backgrounds = (tuple(formats.find(name) or ()) for name in ("a:fillStyleLst", "a:bgFillStyleLst"))
    return ThemeFills(fills=fills, backgrounds=backgrounds, relations=tuple(relations.items()))


def scheme_of(theme: Element | None, mapped: Element | None, override: Element | None = None) -> dict[str, str]:
    """What scheme colours come to on a sheet, by the names files use; those the theme does not tell are left out.

    `theme` is the root of the theme, or of the one that overrides it; `mapped` the master's `p:clrMap`; `override` the
    `p:clrMapOvr` of a layout or slide.
    """
    listed = next(theme.every("a:clrScheme"), None) if theme else None
    own = {slot.name.removeprefix("a:"): told for slot in listed or () if (told := hexed(slot, NO_SCHEME))}
    held = (override.find("a:overrideClrMapping") if override else None) or mapped
    names = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"} | (
        {name: said for name, said in held.attributes.items() if isinstance(said, str)} if held else {}
    )
    return own | {name: own[slot] for name, slot in names.items() if slot in own}


def painted(
    holder: Element | None, scheme: Mapping[str, str], fills: ThemeFills, relations: Mapping[str, str], group: Painted | None = UNTOLD
) -> Painted | None:
    """What something is painted with; None where with nothing, so that what is behind it shows.

    `holder` is a shape, picture or background, or its properties; `relations` are its sheet's pictures' parts by key; `group`
    is what the group is painted with in which it stands.
    """
    if holder is None:
        return None
    said = _said(holder)
    if said is None:
        return _styled(holder, scheme, fills)
    return group if said.name == "a:grpFill" else _fill(said, scheme, relations)


def _said(holder: Element) -> Element | None:
    """The fill that is written out; properties of the shape itself come before those of its parts."""
    places = (holder, *(found for name in LOOKS if (found := holder.find(name))))
    return next((one for place in places for one in place if one.name in (*FILLS, *PICTURES)), None)


def _styled(holder: Element, scheme: Mapping[str, str], fills: ThemeFills) -> Painted | None:
    """The theme's fill a style refers to, in the colour it gives."""
    found = (holder.find(*path) if holder.name != path[-1] else holder for path in STYLES)
    reference = next((one for one in found if one), None)
    number = whole(reference.get("idx")) if reference else 0
    shelf, number = (fills.backgrounds, number - BACKGROUNDS) if number > BACKGROUNDS else (fills.fills, number)
    if reference is None or number in (0, BACKGROUNDS):
        return None
    if not 0 < number <= len(shelf):
        return UNTOLD
    return _fill(shelf[number - 1], {**scheme, "phClr": hexed(reference, scheme)}, dict(fills.relations))


def _fill(said: Element, scheme: Mapping[str, str], relations: Mapping[str, str]) -> Painted | None:
    if said.name == "a:noFill":
        return None
    if said.name in PICTURES:
        return _picture(said, scheme, relations)
    holders = {"a:solidFill": [said], "a:gradFill": _stops(said), "a:pattFill": list(_inks(said))}.get(said.name, [])
    colours = tuple(hexed(one, scheme) for one in holders)
    if not colours or "" in colours:
        return UNTOLD
    opaque = _percent(sum(opacity(one) for one in holders) / len(holders))
    if said.name != "a:gradFill":
        return Painted(colours=colours, opacity=opaque)
    return changed(course(said), colours=colours, opacity=opaque, places=tuple(_percent(share(one.get("pos"))) for one in holders))


def _stops(gradient: Element) -> list[Element]:
    """The stops in their order; of more than anybody sees, every so many."""
    every = sorted(gradient.find("a:gsLst") or (), key=lambda stop: share(stop.get("pos")))
    return every[:: len(every) // MOST_STOPS + 1]


def _inks(pattern: Element) -> Iterator[Element]:
    return (found for name in ("a:fgClr", "a:bgClr") if (found := pattern.find(name)))


def _picture(said: Element, scheme: Mapping[str, str], relations: Mapping[str, str]) -> Painted:
    """An image, and the two colours it is drawn in where it keeps none of its own."""
    blip = said.find("a:blip")
    part = relations.get(blip.get("r:embed"), "") if blip else ""
    if blip is None or not part:
        return UNTOLD
    two = blip.find("a:duotone")
    colours = tuple(hexed(one, scheme) for one in two or () if one.name in COLOURS)
    seen = blip.find("a:alphaModFix")
    opaque = _percent(share(seen.get("amt", "100000"))) if seen else 100
    return Painted(image=part, colours=() if "" in colours else colours, opacity=opaque, crop=_crop(said.find("a:srcRect")))


def _crop(said: Element | None) -> Sides:
    """What is cut off an image, in shares of it; one whose cuts leave nothing is not cut."""
    left, above, right, below = (share(said.get(side)) if said else 0.0 for side in "ltrb")
    return (left, above, right, below) if left + right < 1 and above + below < 1 else (0.0, 0.0, 0.0, 0.0)


def _percent(part: float) -> int:
    return round(min(1.0, max(0.0, part)) * 100)
