"""What stands between the parts of a talk: the section's opening, and the divider before the backup slides."""

from claimdeck.layouts.ground import ground
from claimdeck.layouts.opening import PICTURE_FRAME
from claimdeck.layouts.standard import FOOTER, LEFT, citations_slot, furniture, light, table_slot, text_slot, topic_slot
from claimdeck.layouts.standard import NUMBER as SLIDE_NUMBER
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, MUTE, Colour
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Shape, frame
from claimdeck.model.units import inches

SUBTITLE, TABLE, NUMBER, COUNT, PICTURE = 1, 2, 15, 16, 18
NARROW = 7.188
BACKUP_TABLE = frame(6.833, 1.938, 5.833, 4.521)


def section(brand: Brand) -> Layout:
    """Title above a short rule at the left, number and count at the right, where the motif draws the progress around them."""
    made = _section(brand)
    return _beside_picture(made) if brand.motif == "picture" else made


def _beside_picture(made: Layout) -> Layout:
    """The picture where the cover has it, and everything else in the column before it: number and count in one line."""
    where = {
        NUMBER: frame(LEFT, 5.646, 0.5, 0.5), COUNT: frame(LEFT + 0.5, 5.646, 3.0, 0.5), SLIDE_NUMBER: frame(6.417, 7.104, 0.75, 0.208),
    }  # fmt: skip
    narrow = [changed(slot, frame=where.get(slot.idx, _cut(slot.frame, 5.5 if slot.idx == FOOTER else 6.5))) for slot in made.slots]
    slots = [_in_line(slot) if slot.idx in (NUMBER, COUNT) else slot for slot in narrow]
    drawn = Slot(idx=PICTURE, name="Picture", role=Role.PICTURE, frame=PICTURE_FRAME, levels=slots[1].levels, prompt="picture")
    return changed(made, slots=(*slots, drawn))


def _cut(where: Frame, most: float) -> Frame:
    return changed(where, w=min(where.w, inches(most)))


def _in_line(slot: Slot) -> Slot:
    levels = (changed(level, size=min(level.size, 24), floor=min(level.floor, 20), align="l", spacing=100) for level in slot.levels)
    return changed(slot, levels=tuple(levels), anchor="b")


def _section(brand: Brand) -> Layout:
    on = ground(brand)
    number = Level(size=96, floor=54, step=2, colour=on.title, bold=brand.bold_headings, heading=True, spacing=100, align="ctr")
    count = Level(size=16, floor=14, colour=on.quiet, spacing=109, align="ctr")
    slots = (
        _title(brand, on.title, frame(LEFT, 1.521, NARROW, 2.438), lines=3),
        topic_slot(on.quiet),
        text_slot(SUBTITLE, "Subtitle", frame(LEFT, 4.438, NARROW, 1.167), Level(size=18, floor=16, colour=on.text, spacing=113)),
        text_slot(NUMBER, "Number", frame(9.5, 2.521, 2.083, 1.646), number, anchor="ctr", most_lines=1),
        text_slot(COUNT, "Count", frame(9.5, 4.208, 2.083, 0.292), count, most_lines=1),
        citations_slot(on.quiet, frame(LEFT, 6.25, NARROW, 0.667)),
        *furniture(on.quiet),
    )
    stroke = Shape(name="Accent rule", frame=frame(LEFT, 4.167, 1, 0.063), fill=Fill(on.stroke), decorative=True)
    return Layout(
        name="CD Section",
        slots=slots,
        decoration=(stroke,),
        dark=on.dark,
        background=on.fill,
        master_decoration=False,
        kind="secHead",
    )


def backup(brand: Brand) -> Layout:
    """On the cards' colour: title and a sentence at the left, the table of the backup slides at the right."""
    below = text_slot(SUBTITLE, "Subtitle", frame(LEFT, 3.333, 5, 1.5), Level(size=18, floor=16, colour=MUTE, spacing=113))
    base = light(brand, "CD Backup", below, table_slot(BACKUP_TABLE, TABLE))
    title = _title(brand, DARK, frame(LEFT, 1.896, 5, 1.375), lines=2)
    top = changed(title, levels=(changed(title.levels[0], spacing=100),), anchor="t")
    narrow = {0: top, 20: citations_slot(MUTE, frame(LEFT, 6.25, 5.5, 0.667))}
    slots = tuple(narrow.get(slot.idx, slot) for slot in base.slots)
    return changed(base, slots=slots, background=Fill(CARD))


def _title(brand: Brand, colour: Colour, where: Frame, lines: int) -> Slot:
    level = Level(size=38, floor=30, step=2, colour=colour, bold=brand.bold_headings, heading=True, tracking=-30, spacing=97)
    return Slot(idx=0, name="Title", role=Role.TITLE, frame=where, levels=(level,), anchor="b", prompt="title", most_lines=lines)
