"""Stage 1: files → Inputs. The only stage that reads; every problem is reported with its file, line and column."""

from pathlib import Path

from claimdeck.leaflet import leaflet_of
from claimdeck.load.brands.brand import brand_for
from claimdeck.load.brands.inheritance import origins, tree_of
from claimdeck.load.brands.shelf import shelf_of
from claimdeck.load.files.folder import OUTLINE, PROJECT, Folder, content_of, folder_of, outline_path, project_of
from claimdeck.load.files.talks import is_project, nearest_project, talk_name, talks_in
from claimdeck.load.locale import locale_for
from claimdeck.load.parse import parsed
from claimdeck.load.project import read_project
from claimdeck.load.records.glance import brand_and_language
from claimdeck.load.records.outline import outline_of
from claimdeck.load.tables.data import with_files
from claimdeck.load.yaml.encoding import text_of
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Brand, Origin
from claimdeck.model.finding import Findings
from claimdeck.model.job import Image, Inputs, Job, Source
from claimdeck.model.leaflet import Leaflet
from claimdeck.model.outline import Deck, Outline
from claimdeck.model.record import changed
from claimdeck.model.span import NOWHERE, Span

__all__ = [
    "OUTLINE", "PROJECT", "brand_and_language", "brand_origins", "is_project", "load", "load_brand", "nearest_project", "read_project",
    "talk_name", "talks_in",
]  # fmt: skip


def load(job: Job) -> tuple[Inputs | None, Findings]:
    """Everything the job's outline names; None only without a usable deck or brand.

    Raises UnreadableFile where the outline, or a file it names, is there and cannot be read.
    """
    path = outline_path(job.outline)
    folder, reading = folder_of(path), Reading()
    root = parsed(content_of(path, folder, reading), folder.shown(path), reading)
    outline = outline_of(root, folder, reading) if root is not None else None
    images = _images(folder, reading)
    if outline is None:
        return None, _sorted(reading)
    named = NOWHERE if job.brand else reading.placed.get("brand", outline.deck.span)
    brand = brand_for(job.brand or outline.deck.brand, named, folder.project, reading, job.template)
    locale = locale_for(outline.deck.language, reading.placed.get("language", outline.deck.span), reading)
    if brand is None:
        return None, _sorted(reading)
    outline = changed(outline, slides=with_files(outline.slides, folder, locale, reading))
    _layouts(outline, brand, reading)
    leaflet = _leaflet(outline.deck, folder, reading)
    inputs = Inputs(
        outline=outline, brand=brand, locale=locale, images=images, leaflet=leaflet, project=folder.project,
        talk=talk_name(path),
        sources=tuple(Source(name=name, content=content) for name, content in sorted(reading.sources.items())),
        deck_places=tuple(reading.placed.items()),
    )  # fmt: skip
    return inputs, _sorted(reading)


def load_brand(name: str, start: Path, template: Path | None = None) -> tuple[Brand | None, Findings]:
    """A brand by its name (on a `template` in place of its own), as seen from a folder; None where it cannot be used."""
    reading = Reading()
    return brand_for(name, NOWHERE, project_of(start.resolve()), reading, template), _sorted(reading)


def brand_origins(name: str, start: Path) -> tuple[Origin, ...]:
    """Every value of a brand that is there, with the place it comes from."""
    shelf = shelf_of(project_of(start.resolve()))
    folder = shelf.folder(name)
    root = tree_of(folder, shelf, Reading()) if folder else None
    return origins(root) if root else ()


def _sorted(reading: Reading) -> Findings:
    """Each finding once, in the order of places."""
    return tuple(sorted(dict.fromkeys(reading.found), key=lambda finding: finding.span))


def _images(folder: Folder, reading: Reading) -> tuple[Image, ...]:
    """Every picture named, each once; other files must only be there."""
    found: dict[str, Image | None] = {}
    for named in reading.named:
        if named.what == "file":
            folder.find(named.name, named.span, reading)
        elif named.what == "picture" and named.name not in found:
            from claimdeck.load.images.pictures import picture  # many talks have none

            path = folder.find(named.name, named.span, reading)
            found[named.name] = picture(path, named, folder, reading) if path else None
    return tuple(image for image in found.values() if image)


def _layouts(outline: Outline, brand: Brand, reading: Reading) -> None:
    """Report layouts and placeholders that are not there, where a slide names any."""
    if any(named.what == "layout" for named in reading.named):
        from claimdeck.load.records.placeholders import look_for_layouts

        look_for_layouts(outline.slides, brand, reading)


def _leaflet(deck: Deck, folder: Folder, reading: Reading) -> Leaflet:
    """The leaflet; one without lines where there is none."""
    if not deck.leaflet or not deck.leaflet.file:
        return Leaflet()
    path = folder.find(deck.leaflet.file, deck.span, Reading())  # that it is missing is reported where it is named
    if path is None:
        return Leaflet()
    file = folder.shown(path)
    text = text_of(content_of(path, folder, reading), file, reading)
    found = leaflet_of(text or "", file)
    if text is not None and not found.lines:
        reading.error("empty-file", "the leaflet has no lines", Span(file), "write one sentence or list item a line; # begins a heading")
    return found
