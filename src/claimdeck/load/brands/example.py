"""The sample on a layout of a brand's template: read, held against the sheets it is to be followed on, reported where it shows nothing."""

from claimdeck.errors import TemplateError
from claimdeck.load.yaml.reading import Reading
from claimdeck.mapping.ground.exampled import readable
from claimdeck.model.brand import Brand
from claimdeck.model.colour import TEXT
from claimdeck.model.example import Example
from claimdeck.model.finding import warning
from claimdeck.model.record import changed
from claimdeck.model.scale import SCALE, Step
from claimdeck.model.shapes import Outline
from claimdeck.model.sheets import Design, Sheet
from claimdeck.model.span import Span
from claimdeck.powerpoint.template.design.example import example
from claimdeck.powerpoint.template.foreign import Foreign

TABLE = "table"
HELD_BY = "CD Table"
"""The layout on whose sheet a sample's colours are tried: most tables stand there."""


def shown_by(found: Foreign, sample: Sheet, span: Span, reading: Reading) -> Example | None:
    """What the sample says; None where it says nothing, which is reported."""
    styles = next((one.target for one in found.carried.relations if one.kind.endswith("/tableStyles")), "")
    try:
        said = example(found.read, sample.part, styles)
    except TemplateError:
        said = Example()
    if said.says_something:
        return said
    message = f"the layout '{sample.name}' shows neither a table nor words that are set apart"
    reading.found.append(warning("no-example", message, span, "put a small table on it, and a line with one word in bold or in colour"))
    return None


def stepped_by(steps: tuple[Step, ...], said: Example) -> tuple[Step, ...]:
    """The brand's sizes, with the sample's (on the page) for tables where the brand says none: within the scale, as every size."""
    if not said.size or any(one.role == TABLE for one in steps):
        return steps
    most, least = SCALE[TABLE]
    return (*steps, Step(role=TABLE, size=min(most, max(least, round(said.size)))))


def read_on(said: Example, brand: Brand, design: Design) -> Example:
    """The sample on the page that is laid on the template's slides, as far as it is read where tables stand."""
    layout, scale = brand.layout(HELD_BY), brand.page.laid.scale if brand.page.laid else 1.0
    said = changed(said, size=said.size / scale, line=_on_page(said.line, scale), header_line=_on_page(said.header_line, scale))
    sheet = next((one for one in design.layouts if layout and one.part == layout.part), design.layouts[0])
    return readable(said, sheet, TEXT.stood_in(dict(layout.instead)) if layout else TEXT)


def _on_page(line: Outline | None, scale: float) -> Outline | None:
    return changed(line, points=line.points / scale) if line else None
