"""Which ways there are for claimdeck's layouts to stand on a template's: in its placeholders where it has them, else drawn."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from claimdeck.layouts import make
from claimdeck.mapping.covers.opening import opening
from claimdeck.mapping.placing.asked import asked
from claimdeck.mapping.placing.bodies import listed
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.figured import canvas, figured
from claimdeck.mapping.placing.headed import holds_title, laid_of
from claimdeck.mapping.placing.pictured import pictured
from claimdeck.mapping.placing.sides import compared
from claimdeck.mapping.placing.stated import stated
from claimdeck.mapping.room.coloured import Colours, coloured, is_read
from claimdeck.mapping.sheets.relied import kept
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout
from claimdeck.model.layouts import Layouts
from claimdeck.model.record import changed
from claimdeck.model.sheets import Sheet

Sheets = Mapping[str, Sheet]
"""The sheet of each role."""
Way = Callable[[Brand, Layout, Sheets], Layout]


def _on(role: str, way: Callable[[Brand, Layout, Sheet], Layout]) -> Way:
    return lambda brand, layout, sheets: way(brand, layout, sheets[role])


COVER, SECTION = "CD Cover", "CD Section"
FREE = _on("title_only", free)
ALWAYS: Mapping[str, Way] = MappingProxyType(
    {
        COVER: _on("title", opening),
        SECTION: _on("section", opening),
        "CD Statement": _on("title_only", stated),
        "CD Quotation": _on("title_only", stated),
        "CD Questions": _on("title_only", asked),
    }
)
RICH: Mapping[str, Way] = MappingProxyType(
    {
        "CD Text +": pictured,
        "CD Figure": pictured,
        "CD Text": _on("content", listed),
        "CD Canvas": canvas,
        "CD Comparison": compared,
    }
)
"""How the names of claimdeck's layouts begin, and how they stand on the template's; the others are drawn, figures in its placeholder."""


def recipes(brand: Brand, sheets: Sheets, colours: Colours, behind: str, *, full: bool) -> Layouts:
    """The layouts on these sheets, under names that end in `behind`; all but title and footers drawn unless `full`."""
    own = make(changed(brand, logo=None))  # it is put on when everything else stands
    return Layouts({name: partial(_named, behind, brand, own, name, sheets, colours, full) for name in own.names()})


def _named(behind: str, *how: Any) -> Layout:
    made = _made(*how)
    return changed(made, name=made.name + behind) if behind else made


def _made(brand: Brand, own: Layouts, name: str, sheets: Sheets, colours: Colours, full: bool) -> Layout:
    layout = own.get(name)
    assert layout is not None, "the name is one of its own"
    opens, made = name.startswith((COVER, SECTION)), _standing(brand, layout, sheets, full)
    if not opens and not (is_read(made, _sheet(made, sheets), brand.page, colours) and holds_title(brand, made)):
        made = FREE(brand, layout, sheets)
    return _grounded(brand, made, _sheet(made, sheets), colours, dark=layout.dark, opens=opens)


def _grounded(brand: Brand, layout: Layout, sheet: Sheet, colours: Colours, *, dark: bool, opens: bool) -> Layout:
    """The layout in colours that are read on its sheet, and on the grounds it draws itself."""
    seen, grounds = kept(sheet, laid_of(brand), layout)
    done = coloured(brand, layout, seen, colours, dark=dark, opens=opens)
    return changed(done, decoration=(*grounds, *done.decoration)) if grounds else done


def _sheet(layout: Layout, sheets: Sheets) -> Sheet:
    return next(one for one in sheets.values() if one.part == layout.part)


def _standing(brand: Brand, layout: Layout, sheets: Sheets, full: bool) -> Layout:
    for begin, way in ALWAYS.items():
        if layout.name.startswith(begin):
            return way(brand, layout, sheets)
    if not full:
        return FREE(brand, layout, sheets)
    return next((way for begin, way in RICH.items() if layout.name.startswith(begin)), figured)(brand, layout, sheets)
