"""A brand as a template: a layout of every sort, no slide, for a designer to go on with, and for claimdeck to build from again."""

from claimdeck.layouts import CANVAS
from claimdeck.layouts.kin import heads
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Plan, Prompts, Properties
from claimdeck.powerpoint.write import write


def export(brand: Brand, language: str, prompts: Prompts, footer: str, *, template: bool) -> bytes:
    """The file, as a template (.potx) or as a presentation (.pptx)."""
    plan = Plan(
        properties=Properties(title=brand.title, language=language),
        prompts=prompts,
        slides=(),
        layouts=exported(brand),
        notes_footer=footer,
    )
    return write(plan, brand, (), None, template=template)


def exported(brand: Brand) -> tuple[Layout, ...]:
    """The layouts a designer is shown: one of each family, since the others are made from it; the empty canvas last."""
    shown = heads(brand.layouts)
    return (*(layout for layout in shown if layout.name != CANVAS), *(layout for layout in shown if layout.name == CANVAS))
