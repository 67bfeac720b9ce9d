"""A brand: found by its name in the project or in the package, read into tokens, made into layouts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from claimdeck.layouts import make
from claimdeck.load.decode import filled
from claimdeck.load.folder import PACKAGE, Folder, content_of
from claimdeck.load.near import nearest
from claimdeck.load.nodes import Mapping, described
from claimdeck.load.parse import parsed
from claimdeck.load.reading import Reading
from claimdeck.load.scalars import UNREAD
from claimdeck.load.tokens import Tokens
from claimdeck.model.brand import Brand
from claimdeck.model.colour import SLOTS
from claimdeck.model.face import faces
from claimdeck.model.span import Span
from claimdeck.model.units import inches

FILE = "brand.yaml"


def brand_for(name: str, span: Span, project: Path, reading: Reading) -> Brand | None:
    """The brand asked for; None where it is unknown or unusable, which is reported."""
    found = dict(_brands(project))
    if name in found:
        return read_brand(found[name], reading, project)
    near = nearest(name, found)
    hint = f"did you mean '{near}'?" if near else f"brands found: {', '.join(sorted(found)) or 'none; make assets/brands/NAME/brand.yaml'}"
    if name:
        reading.error("unknown-brand", f"there is no brand '{name}'", span, hint)
    return None


def _brands(project: Path) -> Iterator[tuple[str, Path]]:
    """Names and folders of brands; of two with one name the project's own comes last, and holds."""
    for shelf in (PACKAGE / "brands", project / "assets" / "brands"):
        yield from ((file.parent.name, file.parent) for file in sorted(shelf.glob(f"*/{FILE}")))


def brand_names(project: Path) -> tuple[str, ...]:
    """The brands there are, the project's and the built-in ones."""
    return tuple(sorted(dict(_brands(project))))


def read_brand(folder: Path, reading: Reading, project: Path) -> Brand | None:
    """The brand in a folder, with its layouts; None where its tokens cannot be used, which is reported."""
    place = Folder(folder, project)
    root = parsed(content_of(folder / FILE, place, reading), place.shown(folder / FILE), reading)
    if root is None:
        return None
    if not isinstance(root, Mapping):
        reading.error("wrong-type", f"the brand is {described(root)}; expected its keys", root.span, "write `colours:`, `fonts:` …")
        return None
    tokens = filled(Tokens, root, reading, folder.name)
    return None if tokens is UNREAD else branded(folder.name, tokens)


def branded(name: str, tokens: Tokens) -> Brand:
    """The brand that follows from its tokens."""
    brand = Brand(
        name=name, colours=tuple(getattr(tokens.colours, slot) for slot in SLOTS), headings=tokens.fonts.headings, body=tokens.fonts.body,
        bold_headings=tokens.bold_headings, motif=tokens.motif, ground=tokens.ground, radius=inches(tokens.shape.radius),
        strip=inches(tokens.shape.strip), footer=tokens.footer, faces=faces(tokens.fonts.headings, tokens.fonts.body),
    )  # fmt: skip
    return replace(brand, layouts=make(brand))
