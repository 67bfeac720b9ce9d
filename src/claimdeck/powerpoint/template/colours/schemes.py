"""What the colours' names mean on a sheet: the theme of its master, through the colour map or the layout's own."""

from collections.abc import Mapping

from claimdeck.errors import TemplateError
from claimdeck.model.colour import SLOTS
from claimdeck.model.record import record
from claimdeck.powerpoint.template.colours import hues
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

Scheme = Mapping[str, str]
Relations = Mapping[str, tuple[str, str, bool]]
READ = ("tx1", "bg1", "tx2", "bg2", *SLOTS[4:])
USUAL: Scheme = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31",
    "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
    "tx1": "000000", "bg1": "FFFFFF", "tx2": "44546A", "bg2": "E7E6E6",
}  # fmt: skip
"""What programs take where a theme names no colour."""


@record
class Theme:
    """The theme of a master: the elements that hold its colours and faces, and its fills."""

    name: str = ""
    colours: Element | None = None
    fonts: Element | None = None
    fills: hues.ThemeFills = hues.ThemeFills()  # frozen

    def face(self, name: str) -> str:
        """The Latin face of headings ("a:majorFont") or body ("a:minorFont"), or an empty string."""
        latin = self.fonts.find(name, "a:latin") if self.fonts else None
        return latin.get("typeface").strip() if latin else ""


def theme_of(archive: Archive, part: str, beneath: Theme | None = None) -> Theme:
    """The theme in a part, or what it changes in the one beneath it; what cannot be read says nothing."""
    under = beneath or Theme()
    try:
        root, pictures = archive.element(part), parts(archive.relations(part))
    except TemplateError:
        return under
    said = {one.name for one in root.every() if one.name in ("a:clrScheme", "a:fontScheme", "a:fmtScheme")}
    return Theme(
        name=root.get("name") or under.name,
        colours=root if "a:clrScheme" in said else under.colours,
        fonts=next(root.every("a:fontScheme"), under.fonts),
        fills=hues.theme_fills(root, pictures) if "a:fmtScheme" in said else under.fills,
    )


def parts(relations: Relations) -> dict[str, str]:
    """The parts of the file that are pointed to, by key."""
    return {key: target for key, (_, target, outside) in relations.items() if not outside}


def scheme_of(theme: Theme, mapped: Element | None, override: Element | None = None) -> dict[str, str]:
    """What each name of a colour comes to on a sheet, by the master's map or the layout's `override`."""
    return {**USUAL, **hues.scheme_of(theme.colours, mapped, override)}


def read_slots(scheme: Scheme) -> tuple[str, ...]:
    """The twelve slots in SLOTS' order, as words and grounds on the sheet read them."""
    return tuple(scheme[name] for name in READ)
