"""The table style of a template, as far as it is read where tables stand."""

from claimdeck.load.brands.example import HELD_BY
from claimdeck.model.brand import Brand
from claimdeck.model.table_style import TableStyle
from claimdeck.powerpoint.template.design.table_style import plainly_mapped, table_style, tabled
from claimdeck.powerpoint.template.foreign import Foreign


def style_on(found: Foreign, brand: Brand) -> TableStyle | None:
    """The style that tables on the template have; None where they say their look themselves."""
    layout, design = brand.layout(HELD_BY), found.design
    sheet = next((one for one in design.layouts if layout and one.part == layout.part), design.layouts[0])
    master = design.masters[sheet.master]
    part = next((one.target for one in found.carried.relations if one.kind.endswith("/tableStyles")), "")
    if not part or sheet.colours != master.colours or not plainly_mapped(found.read, master.part):
        return None
    asked = (*found.tabled, *tabled(found.read, tuple(one.part for one in design.layouts)))
    return table_style(found.read, part, asked, sheet)
