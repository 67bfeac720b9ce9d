"""The lines an `origin` names: `line 15`, `lignes 6 à 8`; a page, or anything else, names none."""

from claimdeck.model.pattern import Pattern

ORIGIN = Pattern(r"(?:lignes?|lines?|zeilen?|l[ií]neas?|righ?[ae]|ll?\.?)\s*(\d{1,6})(?:\s*(?:à|au|to|bis|et|and|und|[-–,])\s*(\d{1,6}))?")


def lines_named(origin: str) -> range:
    """The numbers of the lines; empty where the origin is no line of the leaflet."""
    found = ORIGIN.fullmatch(origin.strip().lower())
    return range(int(found[1]), int(found[2] or found[1]) + 1) if found else range(0)
