"""What of a sheet is what: its heading, its boxes in reading order, numbers of chapters, pictures under text."""

from claimdeck.mapping.sheets.boxes import box_of
from claimdeck.mapping.sheets.looks import FURNITURE, Held, is_number, look
from claimdeck.model.sheets import Design, Placeholder, Sheet

UNDER = 0.25  # of a text's box: a picture that lies under so much of it carries it
COLUMN = 0.5  # of the narrower width: boxes that share so much stand in one column


def heading(design: Design, sheet: Sheet) -> Placeholder | None:
    """The title placeholder, or the line that serves as one."""
    found = look(sheet, design).heading
    return found.holder if found else None


def bodies(design: Design, sheet: Sheet) -> tuple[Placeholder, ...]:
    """The big boxes for text in reading order: column by column, each from the top, from the right where its text runs so."""
    seen = look(sheet, design)
    headed = (seen.heading,) if seen.heading else ()
    rtl = any(one.holder.rtl for one in (*headed, *seen.regions))
    return tuple(one.holder for one in in_order(seen.regions, rtl=rtl))


def in_order(those: tuple[Held, ...], *, rtl: bool) -> list[Held]:
    """Boxes column by column, each from the top."""
    columns: list[list[Held]] = []
    for one in sorted(those, key=lambda held: held.box.x):
        mine = (column for column in columns if all(_in_column(one, other) for other in column))
        column = next(mine, None)
        if column is None:
            columns.append([one])
        else:
            column.append(one)
    ordered = reversed(columns) if rtl else columns
    return [one for column in ordered for one in sorted(column, key=lambda held: (held.box.y, held.box.x))]


def _in_column(one: Held, other: Held) -> bool:
    return one.box.across(other.box) > COLUMN * min(one.box.w, other.box.w)


def number_boxes(sheet: Sheet) -> tuple[Placeholder, ...]:
    """The boxes for the number of a chapter: type of 54 points or more, narrower than twelve ems."""
    return tuple(one for one in sheet.placeholders if is_number(one))


def first_bulleted(holder: Placeholder) -> int | None:
    """The first level that has a bullet, from 0; None where no level has one."""
    return next((number for number, bulleted in enumerate(holder.bulleted) if bulleted), None)


def under_text(design: Design, sheet: Sheet) -> tuple[Placeholder, ...]:
    """Placeholders for pictures that lie under text, which relies on them: without them it may be unreadable."""
    found = []
    for number, holder in enumerate(sheet.placeholders):
        above = (one for one in sheet.placeholders[number + 1 :] if one.type not in (*FURNITURE, "pic"))
        if holder.type == "pic" and any(carries(holder, one, design) for one in above):
            found.append(holder)
    return tuple(found)


def carries(picture: Placeholder, text: Placeholder, design: Design) -> bool:
    """Whether so much of a text lies on the place of a picture that it is read on that."""
    below, above = box_of(picture, design), box_of(text, design)
    return above.area > 0 and below.shared(above) >= UNDER * above.area


def main_body(sheet: Sheet) -> Placeholder | None:
    """The largest body of a sheet."""
    found = [one for one in sheet.holders("body", "obj") if not one.vertical]
    return max(found, key=lambda one: one.frame.w * one.frame.h, default=None)
