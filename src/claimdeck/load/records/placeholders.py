"""Layouts and placeholders that slides name: whether the brand, or the template it is on, has them."""

from collections.abc import Iterable

from claimdeck.layouts.standard import ALONE
from claimdeck.load.yaml.near import nearest
from claimdeck.load.yaml.reading import Named, Reading
from claimdeck.model.brand import Brand
from claimdeck.model.kind import Kind
from claimdeck.model.layout import TITLES, Layout
from claimdeck.slides.custom import Custom, Filling
from claimdeck.slides.fillable import fillable, listed, slot_named, takes

MOST_NAMED = 12
"""So many of a template's layouts are named."""
WORDS = {"text": "words", "picture": "a picture", "table": "a table", "chart": "a chart"}


def look_for_layouts(slides: Iterable[Kind], brand: Brand, reading: Reading) -> None:
    """Report layouts and placeholders that are not there, what a placeholder does not take, and a title that is missing."""
    for named in reading.named:
        if named.what == "layout" and not _called(named.name, brand):
            whose = "neither claimdeck nor the template has a" if brand.own else "the brand has no"
            reading.error("unknown-layout", f"{whose} layout '{named.name}'", named.span, _instead(named, brand))
    for slide in slides:
        layout = brand.layout(_called(slide.layout, brand)) if isinstance(slide, Custom) else None
        if isinstance(slide, Custom) and layout:
            _placeholders(slide, layout, reading)


def _called(name: str, brand: Brand) -> str:
    return "" if name.endswith(ALONE) else brand.called(name)


def _instead(named: Named, brand: Brand) -> str:
    """The layout that was meant, or those there are."""
    own, near = [name for name in brand.layouts.names() if not name.endswith(ALONE)], brand.own.near(named.name) if brand.own else ()
    if brand.own is None or named.name.startswith("CD "):
        return _near(named, own)
    meant = nearest(named.name, brand.own.known) or near[0]
    others = [name for name in brand.own.known if name != meant]
    more = f" and {len(others) - MOST_NAMED} more, which `claimdeck template check` lists" if len(others) > MOST_NAMED else ""
    return f"did you mean '{meant}'? the template has also: {', '.join(others[:MOST_NAMED])}{more}"


def _near(named: Named, known: Iterable[str]) -> str:
    """The layout that was meant, with or without the letters all names begin with; else how the names begin."""
    names = {name.removeprefix("CD "): name for name in known}
    near = nearest(named.name.removeprefix("CD "), names)
    families = dict.fromkeys(" ".join(name.split()[:2]) for name in known)
    if near:
        return f"did you mean '{names[near]}'?"
    return f"names begin with {', '.join(families)}; a layout of a company's template needs that template: `--template`, or in the brand"


def _placeholders(slide: Custom, layout: Layout, reading: Reading) -> None:
    first: dict[int, Filling] = {}
    for filling in slide.slots:
        slot = slot_named(layout, filling.slot)
        if slot is None:
            _unknown(filling, layout, reading)
        elif other := first.get(slot.idx):
            said = f"'{filling.slot}' is the same placeholder as '{other.slot}' above"
            reading.error("duplicate-key", said, filling.span, "keep one of the two")
        else:
            first[slot.idx] = filling
            _suits(filling, takes(slot), layout, reading)
    title = next(slot for slot in layout.slots if slot.role in TITLES)
    if slide.slots and title.idx not in first:
        reading.error(
            "missing-title", f"'slots' has no '{title.name}', the slide's title", slide.span, f"add `{title.name}:` with its words"
        )


def _unknown(filling: Filling, layout: Layout, reading: Reading) -> None:
    names = [name for slot in fillable(layout) for name in (slot.name, *slot.called)]
    near, said = nearest(filling.slot, names), f"layout '{layout.name}' has no placeholder '{filling.slot}' that slides fill"
    there = f"known here: {listed(layout)}"
    own = any(slot.called for slot in layout.slots)
    reading.error("unknown-placeholder", said, filling.span, f"did you mean '{near}'?{f' {there}' if own else ''}" if near else there)


def _suits(filling: Filling, taken: tuple[str, ...], layout: Layout, reading: Reading) -> None:
    """Report what a placeholder does not take."""
    for wanted in filling.contents[:1]:
        if wanted not in taken:
            said = f"the placeholder '{filling.slot}' takes {' or '.join(WORDS[one] for one in taken)}, and no {wanted}"
            others = [slot.called[0] if slot.called else slot.name for slot in fillable(layout) if wanted in takes(slot)]
            known = (
                f"{WORDS[wanted]} goes into: {', '.join(others)}" if others else f"layout '{layout.name}' takes no {wanted}: name another"
            )
            reading.error("unsuitable-placeholder", said, filling.span, known)
