"""Layouts of the body: rows, comparison, unmet need, pathway, text."""

from claimdeck.layouts.standard import BODY, LEFT, WIDTH, card, light, span, table_slot, text_slot, tracked
from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, DARK, MUTE, ON_DARK_2, PAPER, TEXT, Colour
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Outline, frame, insets
from claimdeck.model.units import inches

ROWS = {2: (1.75, 0.167), 3: (1.333, 0.167), 4: (1.021, 0.125), 5: (0.771, 0.104), 6: (0.646, 0.104)}
"""Height and gap in inches of n rows."""
ACCENTS: dict[str, Colour] = {"acute": ACUTE, "chronic": CHRONIC, "plain": DARK, "quiet": MUTE}


def rows(brand: Brand, count: int, *, numbered: bool) -> Layout:
    """Two to six claims, one row each; a number needs room at the left."""
    height, gap = ROWS[count]
    level = Level(size=20 if count < 6 else 18, floor=18, colour=TEXT, spacing=106)
    pad = insets(1.0 if numbered else 0.333, 0.04, 0.167)
    slots = [
        text_slot(
            31 + i,
            f"Row {i + 1}",
            frame(LEFT, 1.563 + i * (height + gap), WIDTH, height),
            level,
            insets=pad,
            anchor="ctr",
            fill=Fill(CARD),
            geometry="roundRect",
            radius=brand.radius,
        )
        for i in range(count)
    ]
    return light(brand, rows_name(count, numbered=numbered), *slots)


def rows_name(count: int, *, numbered: bool) -> str:
    """The name of the layout with so many rows."""
    return f"CD Rows {count}" + ("" if numbered else " plain")


FOOT = 0.25
"""The room in inches below the points of a column on somebody's template, where they often fill it."""


def comparison(brand: Brand, accents: tuple[str, str], *, icons: bool) -> Layout:
    """Two columns, each with a head in its accent's colour and points on a card."""
    slots = [slot for i, accent in enumerate(accents) for slot in _column(brand, i, ACCENTS[accent], icons)]
    return light(brand, comparison_name(accents, icons=icons), *slots)


def comparison_name(accents: tuple[str, str], *, icons: bool) -> str:
    """The name of the layout with these accents, left and right."""
    return f"CD Comparison {accents[0]} {accents[1]}" + ("" if icons else " without icons")


def _column(brand: Brand, index: int, colour: Colour, icons: bool) -> tuple[Slot, Slot]:
    x = (LEFT, 6.833)[index]
    head = Level(size=20, floor=16, colour=PAPER, bold=brand.bold_headings, heading=True, spacing=103)
    point = Level(
        size=20, floor=16, colour=TEXT, spacing=109, after=16, bullet="•", bullet_colour=colour, indent=inches(0.25), hanging=inches(0.25)
    )
    return (
        text_slot(
            41 + index,
            f"Head {index + 1}",
            frame(x, 1.563, 5.833, 1.25),
            head,
            insets=insets(1.333 if icons else 0.292, 0.04, 0.25),
            anchor="ctr",
            fill=Fill(colour),
            geometry="round2SameRect",
            radius=brand.radius,
        ),
        text_slot(
            31 + index,
            f"Points {index + 1}",
            frame(x, 2.813, 5.833, 3.271),
            point,
            insets=insets(0.292, 0.333, 0.292, FOOT if brand.page.laid else 0.1),
            fill=Fill(CARD),
        ),
    )


def unmet_need(brand: Brand, accents: tuple[str, ...]) -> Layout:
    """A lead, a label, and one to three goals in outlined cards."""
    lead = Level(size=18, floor=16, colour=TEXT, spacing=111)
    label = Level(size=16, floor=14, colour=DARK, bold=True, spacing=109)
    edges = span(len(accents), 0.333)
    goals = [
        _goal(brand, i, Frame(x, inches(3.438), w, inches(1.979)), ACCENTS[accent])
        for i, (accent, (x, w)) in enumerate(zip(accents, edges, strict=True))
    ]
    return light(
        brand,
        need_name(accents),
        text_slot(17, "Lead", frame(LEFT, 1.563, WIDTH, 1.25), lead),
        text_slot(16, "Label", frame(LEFT, 2.979, WIDTH, 0.313), label, most_lines=1),
        *goals,
    )


def need_name(accents: tuple[str, ...]) -> str:
    """The name of the layout whose goals have these accents."""
    return f"CD Need {len(accents)} " + " ".join(accents)


PANEL, BELOW, BELOW_LAID = frame(9.375, 1.563, 3.292, 4.521), (5.021, 1.063), (4.854, 1.23)
"""The outcome's panel: at the right, and on a narrow slide below: from where on and how high; higher on a template, whose type is wide."""


def _goal(brand: Brand, index: int, where: Frame, colour: Colour) -> Slot:
    level = Level(size=20, floor=16, colour=DARK, bold=brand.bold_headings, heading=True, spacing=109)
    label = Level(size=14, floor=14, colour=MUTE, bold=True, spacing=109, after=4)
    return text_slot(
        31 + index,
        f"Goal {index + 1}",
        where,
        level,
        label,
        insets=insets(0.333, 0.1),
        anchor="ctr",
        fill=Fill(PAPER),
        outline=Outline(colour, 1.5),
        geometry="roundRect",
        radius=brand.radius,
    )


def pathway(brand: Brand, effects: int, outcome: str) -> Layout:
    """Steps drawn above, a lead and cards of effects below them, an outcome (named, plain or none) at the right."""
    below = brand.page.narrow and outcome != "none"
    width = 8.417 if outcome != "none" and not below else WIDTH
    low, high = BELOW_LAID if brand.page.laid else BELOW
    line, top, height = (2.917, 3.229, low - 3.313) if below else (3.5, 3.896, 2.188)
    lead = Level(size=14, floor=14, colour=DARK, bold=True, spacing=100)
    slots: list[Slot] = []
    if effects:
        slots.append(text_slot(17, "Lead", frame(LEFT, line, width, 0.292), lead, anchor="ctr", most_lines=1))
        slots += [_effect(brand, i, Frame(x, inches(top), w, inches(height))) for i, (x, w) in enumerate(span(effects, 0.167, width))]
    panel = (card("Outcome panel", frame(LEFT, low, WIDTH, high) if below else PANEL, DARK, brand),) if outcome != "none" else ()
    shown = () if outcome == "none" else _outcome_below(brand) if below else _outcome(brand, named=outcome == "named")
    return light(brand, pathway_name(effects, outcome), *slots, *shown, decoration=panel)


def pathway_name(effects: int, outcome: str) -> str:
    """The name of the layout with so many effects and this outcome."""
    return f"CD Pathway {effects}" + {"named": "", "plain": " plain outcome", "none": " without outcome"}[outcome]


def _effect(brand: Brand, index: int, where: Frame) -> Slot:
    size = 20 if brand.page.narrow else 28
    sign = Level(size=size, floor=min(size, 18) if brand.page.laid else size, colour=DARK, bold=True, spacing=100)
    words = Level(size=14, floor=14, colour=TEXT, spacing=109, before=6)
    return text_slot(
        31 + index,
        f"Effect {index + 1}",
        where,
        sign,
        words,
        insets=insets(0.1, 0.125, 0.05) if brand.page.laid else insets(0.167, 0.125, 0.08),
        fill=Fill(CARD),
        geometry="roundRect",
        radius=brand.radius,
    )


OUTCOMES = ("named", "plain", "none")


def _outcome(brand: Brand, *, named: bool) -> tuple[Slot, Slot]:
    top = 3.521 if named else 2.479
    text = text_slot(35, "Outcome", frame(9.646, 1.813, 2.75, top - 0.062 - 1.813), *_outcome_levels(brand, before=18))
    return text, table_slot(frame(9.646, top, 2.75, 5.938 - top), 36, "Outcome points")


def _outcome_below(brand: Brand) -> tuple[Slot, Slot]:
    """Its words at the left, its points at the right."""
    (low, high), before, wide = (BELOW_LAID, 4, 5.9) if brand.page.laid else (BELOW, 2, 5.667)
    label, name = _outcome_levels(brand, before)
    levels = changed(label, tracking=tracked(brand)), changed(name, size=28, floor=24)
    text = text_slot(35, "Outcome", frame(1.0, low + 0.052, wide, high - 0.105), *levels, anchor="ctr")
    return text, table_slot(frame(7.0, low + 0.052, 5.333, high - 0.105), 36, "Outcome points")


def _outcome_levels(brand: Brand, before: int) -> tuple[Level, Level]:
    label = Level(size=12, floor=12, colour=ON_DARK_2, bold=True, caps=True, tracking=75, spacing=109)
    name = Level(size=44, floor=32, step=2, colour=PAPER, bold=brand.bold_headings, heading=True, spacing=96, before=before)
    return label, name


def text(brand: Brand) -> Layout:
    """Points on two levels."""
    first = Level(size=20, floor=18, colour=DARK, spacing=109, after=7, bullet="•", indent=inches(0.25), hanging=inches(0.25))
    second = Level(
        size=18, floor=16, colour=TEXT, spacing=109, after=5, bullet="–", bullet_colour=MUTE, indent=inches(0.542), hanging=inches(0.25)
    )
    return light(brand, "CD Text", text_slot(1, "Points", BODY, first, second, insets=insets(0, 0.1)))
