"""Brands kept for all talks of a run: one is read and made again only when one of its files has changed."""

from pathlib import Path

from claimdeck.load.brands.shelf import Shelf
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Brand
from claimdeck.model.mapped import content_at
from claimdeck.model.record import record

MOST_KEPT = 16
_KEPT: dict[tuple[Path, Shelf, Path | None], "Kept"] = {}


@record
class Kept:
    """A brand that could be used, and all that was gathered while it was read."""

    brand: Brand
    reading: Reading

    def holds(self) -> bool:
        """True while every file is what it was."""
        try:
            return all(content_at(path) == content for path, content in self.reading.read.items())
        except OSError:
            return False


def kept(folder: Path, shelf: Shelf, template: Path | None, reading: Reading) -> Brand | None:
    """The brand of a folder (in that template) as it was read before, its findings and sources told again; None where it must be read."""
    found = _KEPT.get((folder, shelf, template))
    if found is None or not found.holds():
        return None
    reading.add(found.reading)
    return found.brand


def keep(folder: Path, shelf: Shelf, template: Path | None, brand: Brand, reading: Reading) -> None:
    """Keep a brand with what was gathered while it was read, and nothing else."""
    if len(_KEPT) >= MOST_KEPT:
        _KEPT.clear()
    _KEPT[folder, shelf, template] = Kept(brand=brand, reading=reading)
