"""Layouts and placeholders that slides name: whether the brand has them."""

from collections.abc import Iterable

from claimdeck.layouts.standard import ALONE
from claimdeck.load.near import nearest, suggestion
from claimdeck.load.reading import Named, Reading
from claimdeck.model.brand import Brand
from claimdeck.model.layout import TITLES, Layout
from claimdeck.model.outline import Kind
from claimdeck.slides.custom import Custom, fillable


def look_for_layouts(slides: Iterable[Kind], brand: Brand, reading: Reading) -> None:
    """Report layouts the brand has not, placeholders the layout has not, and a title that is missing."""
    known = [name for name in brand.layouts.names() if not name.endswith(ALONE)]
    for named in reading.named:
        if named.what == "layout" and named.name not in known:
            reading.error("unknown-layout", f"the brand has no layout '{named.name}'", named.span, _near(named, known))
    for slide in slides:
        layout = brand.layout(slide.layout) if isinstance(slide, Custom) and slide.layout in known else None
        if isinstance(slide, Custom) and layout:
            _placeholders(slide, layout, reading)


def _near(named: Named, known: Iterable[str]) -> str:
    """The layout that was meant, with or without the letters all names begin with; else how the names begin."""
    names = {name.removeprefix("CD "): name for name in known}
    near = nearest(named.name.removeprefix("CD "), names)
    families = dict.fromkeys(" ".join(name.split()[:2]) for name in known)
    return f"did you mean '{names[near]}'?" if near else f"names begin with {', '.join(families)}"


def _placeholders(slide: Custom, layout: Layout, reading: Reading) -> None:
    names = [slot.name for slot in fillable(layout)]
    for filling in slide.slots:
        if filling.slot not in names:
            said = f"layout '{layout.name}' has no placeholder '{filling.slot}' for words"
            reading.error("unknown-placeholder", said, filling.span, suggestion(filling.slot, names))
    title = next(slot.name for slot in layout.slots if slot.role in TITLES)
    if slide.slots and title not in [filling.slot for filling in slide.slots]:
        reading.error("missing-title", f"'slots' has no '{title}', the slide's title", slide.span, f"add `{title}:` with its words")
