"""A brand on a template that is not claimdeck's own: which layout has which role, and what stands in for colours that are not read."""

from collections.abc import Iterable
from dataclasses import replace

from claimdeck.load.brands.example import read_on, shown_by, stepped_by
from claimdeck.load.brands.table_style import style_on
from claimdeck.load.brands.tokens import LayoutChoice
from claimdeck.load.images.mosaics import mosaics
from claimdeck.load.yaml.reading import Reading
from claimdeck.mapping.choosing.choices import RoleMap
from claimdeck.mapping.choosing.roles import roles
from claimdeck.mapping.choosing.wanted import Chosen, Unknown, chosen
from claimdeck.mapping.dress import dressed
from claimdeck.model.brand import Brand
from claimdeck.model.carried import Carried
from claimdeck.model.example import Example
from claimdeck.model.face import Faces, anywhere, face
from claimdeck.model.record import changed
from claimdeck.model.sheets import Design, Sheet
from claimdeck.model.span import Span
from claimdeck.model.table_style import TableStyle
from claimdeck.powerpoint.template.foreign import Foreign

STYLE = "style"


def on_foreign(brand: Brand, found: Foreign, wanted: tuple[LayoutChoice, ...], style: tuple[str, Span], reading: Reading) -> Brand:
    """The brand as its talks are built on the template; layouts that are named and not there are reported."""
    sample = _sample(found.design, *style, reading)
    design = changed(found.design, layouts=tuple(one for one in found.design.layouts if one is not sample))
    named = chosen(design, ((one.use, one.layout) for one in wanted))
    _report(named, wanted, reading)
    shown = shown_by(found, sample, style[1], reading) if sample else None
    where = roles(design, named.roles)
    worn = dressed(replace(brand, faces=faces_on(brand, design, where)), design, where, named.places, mosaics(found.read))
    example = read_on(shown, worn, design) if shown else None
    return _whole(worn, found.carried, example, None if example else style_on(found, worn))


def faces_on(brand: Brand, design: Design, found: RoleMap) -> Faces:
    """What words are measured in: the faces of the master that slides stand on, which need not be the file's first."""
    place = next((one.place for one in found.choices if one.role == "title_only"), "")
    sheet = design.at(place)
    headings = face(sheet.headings) if sheet and sheet.headings not in ("", brand.headings) else brand.faces.headings
    body = face(sheet.body) if sheet and sheet.body not in ("", brand.body) else brand.faces.body
    return Faces(headings=anywhere(headings), body=anywhere(body))


def _whole(brand: Brand, carried: Carried, example: Example | None, style: TableStyle | None) -> Brand:
    """The brand with what is the same in all its forms."""
    drawn, titled = (_whole(one, carried, example, style) if one else None for one in (brand.drawn, brand.titled))
    kinds = tuple((kind, _whole(one, carried, example, style)) for kind, one in brand.kinds)
    steps = stepped_by(brand.steps, example) if example else brand.steps
    return replace(
        brand, carried=carried, example=example, table_style=style, steps=steps, drawn=drawn, titled=titled, kinds=kinds
    )  # fmt: skip


def _sample(design: Design, name: str, span: Span, reading: Reading) -> Sheet | None:
    """The layout with the sample, which no slide stands on; None where none is named, or none of that name is there, which is reported."""
    found = chosen(design, [(STYLE, name)] if name and len(design.layouts) > 1 else [])
    for one in found.unknown:
        reading.error("unknown-layout", f"the template has no layout '{name}'", span, _near(one))
    return design.at(found.places[STYLE]) if STYLE in found.places else None


def _report(named: Chosen, wanted: Iterable[LayoutChoice], reading: Reading) -> None:
    spans = {(one.use, one.layout): one.span for one in wanted}
    for one in named.unknown:
        reading.error("unknown-layout", f"the template has no layout '{one.layout}'", spans[one.use, one.layout], _near(one))


def _near(one: Unknown) -> str:
    near = ", ".join(f"'{name}'" for name in one.nearest) or "none, since its layouts have no names"
    return f"the nearest of its names: {near}"
