"""The files a brand names: pictures and fonts, each relative to the brand file that names it."""

from pathlib import Path

from claimdeck.load.brands.inheritance import place_of
from claimdeck.load.brands.template import beside
from claimdeck.load.brands.tokens import Logo as LogoTokens
from claimdeck.load.files.folder import Folder, content_of
from claimdeck.load.yaml.nodes import Mapping
from claimdeck.load.yaml.reading import Named, Reading
from claimdeck.model.brand import Logo, Mark
from claimdeck.model.image import Image
from claimdeck.model.record import changed, record
from claimdeck.model.span import Span
from claimdeck.model.units import inches

Key = tuple[str, str]
"""A file as it is written, and the brand file it is written in: with `extends` two may write the same."""


@record(kw_only=False)
class BrandFiles:
    """The pictures by their keys, and the fonts with their places."""

    pictures: dict[Key, Image]
    fonts: tuple[tuple[str, bytes, Span], ...] = ()

    def images(self) -> tuple[Image, ...]:
        """Every picture, once."""
        return tuple({image.name: image for image in self.pictures.values()}.values())

    def picture(self, written: str | None, root: Mapping, *path: str) -> Image | None:
        """The picture written at a place of the brand's tree."""
        return self.pictures.get((written or "", place_of(root, *path).file))


def _picture(path: Path, named: Named, folder: Folder, reading: Reading) -> Image | None:
    from claimdeck.load.images.pictures import picture  # many brands have none

    return picture(path, named, folder, reading)


def files_of(named: tuple[Named, ...], project: Path, reading: Reading) -> BrandFiles:
    """Every file that is there and is what it should be; the others are reported."""
    found = [(one, path) for one in named if (path := beside(one.name, one.span, project, reading)[0])]
    read = {
        (one.name, one.span.file): (path, _picture(path, one, Folder(path.parent, project), reading))
        for one, path in found
        if one.what == "picture"
    }
    pictures = {key: changed(image, name=_shown(path, project)) for key, (path, image) in read.items() if image}
    others = [(path, one.span) for one, path in found if one.what == "file"]
    fonts = tuple((path.name, content_of(path, Folder(path.parent, project), reading), span) for path, span in others)
    return BrandFiles(pictures, fonts)


def _shown(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else path.name


def logo_of(tokens: LogoTokens | None, root: Mapping, found: BrandFiles) -> Logo | None:
    """The logo, as far as its pictures could be read."""
    if tokens is None:
        return None
    light, dark = (found.picture(getattr(tokens, name), root, "logo", name) for name in ("file", "on_dark"))
    pairs = [[found.picture(name, root, "logo", "partners") for name in (one.file, one.on_dark)] for one in tokens.partners]
    partners = tuple(_mark(one, other) for one, other in pairs if one)
    return Logo(own=_mark(light, dark), partners=partners, clear_space=inches(tokens.clear_space), corner=tokens.corner) if light else None


def _mark(light: Image, dark: Image | None) -> Mark:
    ratio = light.width / light.height
    return (
        Mark(image=light.name, ratio=ratio, on_dark=dark.name, on_dark_ratio=dark.width / dark.height)
        if dark
        else Mark(image=light.name, ratio=ratio)
    )
