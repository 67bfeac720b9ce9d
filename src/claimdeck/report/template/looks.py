"""Faces and colours of a template: with what they are measured, and how they read."""

from claimdeck.model.colour import SLOTS
from claimdeck.model.contrast import contrast
from claimdeck.model.face import face
from claimdeck.model.faces.names import BOLDER, HEAVIER, KNOWN, LIGHTER
from claimdeck.model.sheets import Design, Sheet
from claimdeck.report.template.told import ColourTold, FaceTold, How

WEAK = 3.0
"""The contrast with the ground under which an accent is hard to see, as line or as bar."""
READ_AS = ("tx1", "bg1", "tx2", "bg2", *SLOTS[4:])
FALLBACK = "Arial"


def home_sheet(design: Design, home: int) -> Sheet:
    """The home master, else any sheet there is."""
    return next((one for one in design.masters if one.place == str(home)), design.masters[0])


def faces(master: Sheet) -> tuple[FaceTold, ...]:
    """The faces of headings and body."""
    return tuple(_face(use, name or FALLBACK) for use, name in (("headings", master.headings), ("body", master.body)))


def _face(use: str, name: str) -> FaceTold:
    found = face(name)
    return FaceTold(use=use, name=name, by=found.by, how=_how(name, found.by, found.wider), margin=round(found.wider - 1, 3))


def _how(name: str, by: str, wider: float) -> How:
    called = " ".join(name.casefold().replace("-", " ").split())
    weights = (*LIGHTER, *HEAVIER, *BOLDER)
    known = called in KNOWN or any(called.removesuffix(f" {one}") in KNOWN for one in weights)
    if not known:
        return "unknown"
    if wider > 1:
        return "nearest"
    return "measured" if called.startswith(by.casefold()) else "metric twin"


def colours(master: Sheet) -> tuple[ColourTold, ...]:
    """The twelve colours as slides read them; those of texts and grounds with each other, accents with the ground."""
    ground, ink = master.colours[1], master.colours[0]
    rows = zip(READ_AS, master.colours, strict=True)
    return tuple(_colour(name, value, ink if name.startswith("bg") else ground) for name, value in rows)


def _colour(name: str, value: str, against: str) -> ColourTold:
    ratio = round(contrast(value, against), 2)
    least = WEAK if name.startswith(("accent", "hlink", "fol")) else 4.5
    return ColourTold(slot=name, value=value, contrast=ratio, weak=ratio < least)
