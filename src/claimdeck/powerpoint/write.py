"""Plan → bytes: every part of the deck, in one place."""

from collections.abc import Iterator

from claimdeck.errors import BrandError
from claimdeck.model.brand import Brand
from claimdeck.model.carried import NotesMaster
from claimdeck.model.job import Image
from claimdeck.model.plan import Plan, Slide, Stamp
from claimdeck.model.record import changed
from claimdeck.powerpoint.carried import Frame, frame_of
from claimdeck.powerpoint.chart import chart_parts
from claimdeck.powerpoint.drawn import asset_parts
from claimdeck.powerpoint.layout import layout_name, layout_part
from claimdeck.powerpoint.manifest import with_manifest
from claimdeck.powerpoint.master import master_part
from claimdeck.powerpoint.media import media_names, media_parts, related, shown
from claimdeck.powerpoint.notes import OWN, notes_name, notes_part
from claimdeck.powerpoint.notes_master import notes_master_part
from claimdeck.powerpoint.package import OFFICE, PACKAGE, Part, Relation, pack
from claimdeck.powerpoint.presentation import NAME, presentation_part
from claimdeck.powerpoint.properties import APP, CORE, app_part, core_part, settings_parts
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.slide import Draft, slide_name, slide_part
from claimdeck.powerpoint.table_styles import table_styles
from claimdeck.powerpoint.theme import theme_name, theme_part
from claimdeck.powerpoint.titled import titled

START = (
    Relation(id="rId1", kind=OFFICE + "officeDocument", target=NAME),
    Relation(id="rId2", kind=PACKAGE + "relationships/metadata/core-properties", target=CORE),
    Relation(id="rId3", kind=OFFICE + "extended-properties", target=APP),
)


def write(
    plan: Plan, brand: Brand, images: tuple[Image, ...], stamp: Stamp | None, *, made_of: bytes = b"", template: bool = False
) -> bytes:
    """The deck whole, as `pieces` gives it."""
    return b"".join(pieces(plan, brand, images, stamp, made_of=made_of, template=template))


def pieces(
    plan: Plan, brand: Brand, images: tuple[Image, ...], stamp: Stamp | None, *, made_of: bytes = b"", template: bool = False
) -> tuple[bytes | memoryview, ...]:
    """The deck piece by piece, since the pictures of a template may be large: a .pptx, equal for equal input; with `template` a .potx.

    `stamp` is what every layout of a draft shows, `made_of` the deck's manifest.

    Raises BrandError where the brand cannot carry it. A plan that names an image not handed in, or whose table rows differ in
    length, is a fault of ours: KeyError, ValueError.
    """
    if brand.carried:
        plan, mine = titled(plan, brand.carried, brand.page)
        brand = changed(brand, carried=mine)
    used = shown(plan.slides, images, brand)
    names = media_names(used)
    frame = _carried(plan, brand) if brand.carried else Frame(parts=_own(plan, brand, stamp, names, template), notes=OWN)
    slides = _slides(plan, names, Draft(page=brand.page, stamp=stamp))
    parts = (*frame.parts, *slides, *_notes(plan, frame.notes), *chart_parts(plan, brand.page))
    media = related((*media_parts(used, names), *asset_parts(brand, plan)), parts)
    whole = {part.name: part for part in (*media, *parts)}.values()  # a picture may be the template's own, too
    return pack(with_manifest(whole, made_of) if made_of else whole, START)


def _own(plan: Plan, brand: Brand, stamp: Stamp | None, media: dict[str, str], template: bool) -> tuple[Part, ...]:
    """Claimdeck's own frame and layouts, or those of a template that began as such."""
    return (*_frame(plan, brand, media, template), *_layouts(plan, brand, stamp, media))


def _frame(plan: Plan, brand: Brand, media: dict[str, str], template: bool) -> Iterator[Part]:
    yield from (theme_part(brand, 1), theme_part(brand, 2))
    yield master_part(brand, plan, theme_name(1), media)
    yield notes_master_part(plan.properties.language, theme_name(2), plan.prompts.text, brand.page)
    own = brand.template
    yield from (presentation_part(plan, brand.page, template=template), table_styles(own.table_styles if own else None), *settings_parts())
    yield from (core_part(plan.properties), app_part(plan, (own.name if own else brand.name,)))


def _layouts(plan: Plan, brand: Brand, stamp: Stamp | None, media: dict[str, str]) -> Iterator[Part]:
    for i in range(1, len(plan.layouts) + 1):
        yield layout_part(i, brand, plan, stamp, media)


def _slides(plan: Plan, media: dict[str, str], draft: Draft) -> Iterator[Part]:
    layouts = {layout.name: (layout, layout.part or layout_name(i)) for i, layout in enumerate(plan.layouts, 1)}
    anchors, pages = _anchors(plan), _pages(plan)
    for number, slide in enumerate(plan.slides, 1):
        if slide.layout not in layouts:
            missing = f"the brand has no layout '{slide.layout}', which slide {number} of this talk needs"
            raise BrandError(missing, "add a layout of that name")
        sheet = Sheet(plan.properties.language, number, anchors, media)
        yield slide_part(sheet, slide, *layouts[slide.layout], pages.get(number, ""), draft)


def _carried(plan: Plan, brand: Brand) -> Frame:
    """The frame of a foreign template. Raises BrandError where a slide stands on a layout it has not."""
    assert brand.carried
    strange = next((layout.name for layout in plan.layouts if layout.part not in brand.carried.layouts), None)
    if strange is not None:
        raise BrandError(f"the template has no layout for '{strange}', which a slide of this talk needs", "name one under `layouts`")
    return frame_of(plan, brand.carried, brand.page, prune=brand.prune)


def _anchors(plan: Plan) -> dict[str, str]:
    """The slide part of each anchor; an anchor two slides carry leads to the first."""
    places: dict[str, str] = {}
    for number, slide in enumerate(plan.slides, 1):
        for anchor in slide.anchors:
            places.setdefault(anchor, slide_name(number))
    return places


def _pages(plan: Plan) -> dict[int, str]:
    """The notes page of each slide that has notes, by the slide's number; pages are counted without gaps."""
    with_notes = [number for number, slide in enumerate(plan.slides, 1) if slide.notes]
    return {number: notes_name(i) for i, number in enumerate(with_notes, 1)}


def _notes(plan: Plan, master: NotesMaster) -> Iterator[Part]:
    slides: tuple[Slide, ...] = plan.slides
    for number, name in _pages(plan).items():
        yield notes_part(name, slides[number - 1], number, plan.properties.language, plan.notes_footer, master)
