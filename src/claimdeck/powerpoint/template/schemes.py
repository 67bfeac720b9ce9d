"""What the colours' names mean on a sheet: the theme of its master, through the colour map or the layout's own."""

from collections.abc import Mapping

from claimdeck.errors import TemplateError
from claimdeck.model.colour import SLOTS
from claimdeck.model.record import record
from claimdeck.powerpoint.template.archive import Archive
from claimdeck.powerpoint.template.elements import Element
from claimdeck.powerpoint.template.tints import hexed

Scheme = Mapping[str, str]
Relations = Mapping[str, tuple[str, str, bool]]
USUAL: Mapping[str, str] = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31",
    "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip
"""What programs take where a theme names no colour."""
MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"} | {slot: slot for slot in SLOTS[4:]}
READ = ("tx1", "bg1", "tx2", "bg2", *SLOTS[4:])


@record
class Theme:
    """The theme of one master: its elements, and what its part points to. `fonts` and `styles` are None where there are none."""

    name: str = ""
    slots: Mapping[str, str] = USUAL
    fonts: Element | None = None
    styles: Element | None = None
    root: Element | None = None
    relations: Relations = {}  # noqa: RUF012  # never changed

    def face(self, name: str) -> str:
        """The Latin face of headings ("a:majorFont") or body ("a:minorFont"), or an empty string."""
        latin = self.fonts.find(name, "a:latin") if self.fonts else None
        return latin.get("typeface").strip() if latin else ""


def theme_of(archive: Archive, part: str, over: Theme | None = None) -> Theme:
    """The theme in a part, or what an override changes in the one it lies over; what cannot be read says nothing."""
    beneath = over or Theme()
    try:
        root, relations = archive.element(part), archive.relations(part)
    except TemplateError:
        return beneath
    elements = root.find("a:themeElements") or root
    return Theme(
        name=root.get("name") or beneath.name,
        slots=_slots(elements.find("a:clrScheme"), beneath.slots),
        fonts=elements.find("a:fontScheme") or beneath.fonts,
        styles=elements.find("a:fmtScheme") or beneath.styles,
        root=root if over is None else beneath.root,
        relations=relations if elements.find("a:fmtScheme") else beneath.relations,
    )


def _slots(said: Element | None, otherwise: Mapping[str, str]) -> Mapping[str, str]:
    return {slot: hexed(said.find(f"a:{slot}"), {}) or otherwise[slot] for slot in SLOTS} if said else otherwise


def scheme_of(slots: Mapping[str, str], mapping: Element | None) -> dict[str, str]:
    """What each name of a colour comes to: the theme's own names, and those a colour map gives."""
    said = mapping.attributes if mapping else {}
    named = {name: slots.get(str(said.get(name, slot)), slots[slot]) for name, slot in MAP.items()}
    return {**slots, **named}


def read_slots(scheme: Scheme) -> tuple[str, ...]:
    """The twelve slots in SLOTS' order, as words and grounds on the sheet read them."""
    return tuple(scheme[name] for name in READ)
