"""A brand: found by its name in the project or in the package, read into tokens, made into layouts."""

from pathlib import Path

from claimdeck.layouts import make
from claimdeck.layouts.finish import Pairs
from claimdeck.load.brands.brand_files import BrandFiles, files_of, logo_of
from claimdeck.load.brands.company import checks_of
from claimdeck.load.brands.held import held, undrawn, unfollowed
from claimdeck.load.brands.inheritance import place_of, tree_of
from claimdeck.load.brands.kept import keep, kept
from claimdeck.load.brands.readable import readable_colours
from claimdeck.load.brands.series import series_of
from claimdeck.load.brands.shelf import Shelf, shelf_of
from claimdeck.load.brands.template import KEY, dress_of, given, in_template, is_foreign, themed
from claimdeck.load.brands.tokens import FOOTER, Sizes, Tokens
from claimdeck.load.brands.typefaces import Cut, cuts_of, faces_of
from claimdeck.load.records.decode import filled
from claimdeck.load.yaml.nodes import Mapping
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Brand
from claimdeck.model.colour import SLOTS
from claimdeck.model.face import Faces
from claimdeck.model.fields import keys
from claimdeck.model.finding import Level
from claimdeck.model.page import PAGES
from claimdeck.model.record import changed
from claimdeck.model.scale import Step
from claimdeck.model.span import Span
from claimdeck.model.units import inches


def brand_for(name: str, span: Span, project: Path, reading: Reading, template: Path | None = None) -> Brand | None:
    """The brand asked for, on a `template` in place of its own; None where it is unknown or unusable, which is reported."""
    shelf = shelf_of(project)
    folder = shelf.folder(name)
    if folder:
        return kept(folder, shelf, template, reading) or _read_now(folder, shelf, reading, template)
    if name:
        shelf.unknown(name, span, reading)
    return None


def _read_now(folder: Path, shelf: Shelf, reading: Reading, template: Path | None) -> Brand | None:
    own = Reading()
    brand = read_brand(folder, shelf, own, template)
    reading.add(own)
    if brand:
        keep(folder, shelf, template, brand, own)
    return brand


def brand_names(project: Path) -> tuple[str, ...]:
    """The brands there are, the project's and the built-in ones."""
    return shelf_of(project).names()


def read_brand(folder: Path, shelf: Shelf, reading: Reading, template: Path | None = None) -> Brand | None:
    """The brand in a folder, with its layouts; None where its tokens cannot be used, which is reported."""
    known, named = len(reading.found), len(reading.named)
    root = tree_of(folder, shelf, reading)
    if root is None:
        return None
    dress = given(template, reading) if template else dress_of(root, shelf.project, reading)
    root = themed(root, dress, reading) if dress else root
    tokens = filled(Tokens, root, reading, folder.name)
    held(tokens, root, reading)
    files = files_of(tuple(one for one in reading.named[named:] if one.span != place_of(root, KEY)), shelf.project, reading)
    del reading.named[named:]  # the brand's own files are read here, those of the outline where it is
    cuts = cuts_of(files.fonts, reading)
    if _broken(reading, known):
        return None
    foreign = dress is not None and is_foreign(dress)
    brand = branded(folder.name, tokens, root, files, cuts, reading, judged=not foreign)
    if not foreign:
        unfollowed(tokens, root, reading)
    if _broken(reading, known):
        return None
    wanted = () if template and tokens.template else tokens.layouts  # those name layouts of the brand's own
    style = "" if template and tokens.template else tokens.style
    worn = in_template(brand, dress, wanted, (style, place_of(root, "style")), reading) if dress else brand
    if foreign and worn:
        undrawn(worn, tokens, root, reading)
    return worn


def _broken(reading: Reading, known: int) -> bool:
    """True where an error was found since."""
    return any(finding.level is Level.ERROR for finding in reading.found[known:])


def branded(
    name: str, tokens: Tokens, root: Mapping, found: BrandFiles, cuts: tuple[Cut, ...], reading: Reading, *, judged: bool = True
) -> Brand:
    """The brand that follows from its tokens and files; colours that cannot be read are reported where they are `judged`."""
    colours, readable = tuple(getattr(tokens.colours, slot) for slot in SLOTS), Pairs()
    if judged:
        colours, readable = readable_colours(colours, root, reading, gradient=tokens.ground == "dark")
    cover = found.picture(tokens.motif.picture, root, "motif", "picture")
    brand = Brand(
        name=name, page=PAGES[tokens.slide], title=tokens.title or name, colours=colours, readable=readable, images=found.images(),
        series=series_of(tokens.series, colours, root, reading if judged else Reading()),
        headings=tokens.fonts.headings, body=tokens.fonts.body, faces=_faces(tokens, root, cuts, reading),
        east_asian=tokens.fonts.east_asian, complex_script=tokens.fonts.complex_script, bold_headings=tokens.bold_headings,
        motif="picture" if cover else tokens.motif.motif, picture=cover.name if cover else "",
        picture_alt=tokens.motif.alt, ground=tokens.ground, radius=inches(tokens.shape.radius), strip=inches(tokens.shape.strip),
        footer=next((one.footer for one in tokens.footer if not one.language), FOOTER),
        footers=tuple((one.language, str(one.footer)) for one in tokens.footer if one.language),
        logo=logo_of(tokens.logo, root, found), prune=tokens.prune, steps=_steps(tokens), checks=checks_of(tokens),
    )  # fmt: skip
    return changed(brand, layouts=make(brand))


def _faces(tokens: Tokens, root: Mapping, cuts: tuple[Cut, ...], reading: Reading) -> Faces:
    headings, body = ((getattr(tokens.fonts, name), place_of(root, "fonts", name)) for name in ("headings", "body"))
    return faces_of(headings, body, cuts, reading)


def _steps(tokens: Tokens) -> tuple[Step, ...]:
    """The sizes and floors that differ from the scale's."""
    roles = {name: (getattr(tokens.sizes, field.name), getattr(tokens.floors, field.name)) for name, field in keys(Sizes).items()}
    return tuple(Step(role=role, size=size, floor=floor) for role, (size, floor) in roles.items() if size or floor)
