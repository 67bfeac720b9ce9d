"""A QR code as native shapes: its modules as one freeform, dark on light."""

from claimdeck.model.brand import Brand
from claimdeck.model.colour import PAPER, SLOTS, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.contrast import contrast
from claimdeck.model.shapes import Code, Fill, Frame, Group, Shape


def qr_code(desk: Desk, url: str, where: Frame) -> Group:
    """The code in a box, with the quiet zone it needs; who cannot see it hears where it leads."""
    ground, ink = (TEXT, PAPER) if is_dark(desk.brand) else (PAPER, TEXT)
    paper = Shape(name="Ground", frame=where, fill=Fill(ground), decorative=True)
    modules = Shape(name="Modules", frame=where, path=Code(url), fill=Fill(ink), decorative=True)
    return Group(name="QR code", members=(paper, modules), description=desk.locale.labels.qr_code.format(url=bare(url)))


def is_dark(brand: Brand) -> bool:
    """Whether paper is darker than ink, as on dark templates; a code is dark on light all the same: few cameras read the reverse."""
    return contrast(brand.colours[SLOTS.index(PAPER.slot)], "FFFFFF") > contrast(brand.colours[SLOTS.index(TEXT.slot)], "FFFFFF")


def bare(url: str) -> str:
    """An address as it is printed."""
    return url.removeprefix("https://").removesuffix("/")
