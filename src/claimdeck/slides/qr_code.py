"""A QR code as native shapes: its modules as one freeform on white."""

from claimdeck.model.colour import PAPER, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.shapes import Code, Fill, Frame, Group, Shape


def qr_code(desk: Desk, url: str, where: Frame) -> Group:
    """The code in a box, with the quiet zone it needs; who cannot see it hears where it leads."""
    paper = Shape(name="Ground", frame=where, fill=Fill(PAPER), decorative=True)
    modules = Shape(name="Modules", frame=where, path=Code(url), fill=Fill(TEXT), decorative=True)
    return Group(name="QR code", members=(paper, modules), description=desk.locale.labels.qr_code.format(url=bare(url)))


def bare(url: str) -> str:
    """An address as it is printed."""
    return url.removeprefix("https://").removesuffix("/")
