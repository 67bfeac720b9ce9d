"""The brands there are: those of the project, and the built-in ones."""

from collections.abc import Iterator
from pathlib import Path

from claimdeck.load.files.folder import PACKAGE
from claimdeck.load.yaml.near import nearest
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.record import record
from claimdeck.model.span import Span

FILE = "brand.yaml"


@record(kw_only=False)
class Shelf:
    """Names and folders of brands; of two with one name the project's own comes last, and holds."""

    project: Path
    brands: tuple[tuple[str, Path], ...]

    def folder(self, name: str, besides: tuple[Path, ...] = ()) -> Path | None:
        """The folder of a brand, `besides` those; so that a project's own `plain` may extend the built-in one."""
        return next((folder for other, folder in reversed(self.brands) if other == name and folder not in besides), None)

    def names(self) -> tuple[str, ...]:
        """Every name, in alphabetical order."""
        return tuple(sorted({name for name, _ in self.brands}))

    def unknown(self, name: str, span: Span, reading: Reading) -> None:
        """Report a brand that is not there."""
        near, names = nearest(name, self.names()), ", ".join(self.names())
        hint = f"did you mean '{near}'?" if near else f"brands found: {names or 'none; make assets/brands/NAME/brand.yaml'}"
        reading.error("unknown-brand", f"there is no brand '{name}'", span, hint)


def shelf_of(project: Path) -> Shelf:
    """The brands a project can use."""
    return Shelf(project, tuple(_found(project)))


def _found(project: Path) -> Iterator[tuple[str, Path]]:
    for shelf in (PACKAGE / "brands", project / "assets" / "brands"):
        yield from ((file.parent.name, file.parent) for file in sorted(shelf.glob(f"*/{FILE}")))
