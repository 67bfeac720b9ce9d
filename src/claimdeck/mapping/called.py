"""What an author calls the placeholders of a template's layout that may be filled: by what they are for, in reading order."""

from collections.abc import Iterable, Sequence

from claimdeck.mapping.clothes import heading_of, on_slide
from claimdeck.model.page import Laid
from claimdeck.model.record import record
from claimdeck.model.sheets import Placeholder, Sheet

TITLE = ("title", "headline")
WORDS: dict[str, tuple[str, ...]] = {
    "subTitle": ("subtitle",), "body": ("body", "text"), "obj": ("body", "text", "content"), "pic": ("picture",), "tbl": ("table",),
    "chart": ("chart",),
}  # fmt: skip
"""The placeholders that may be filled, and what they are called by what they are for."""
LENT = ("picture", "table", "chart")
"""What a placeholder for any content is called, too, where the layout has none of its own for it."""
TAKES: dict[str, tuple[str, ...]] = {
    "subTitle": ("text",), "body": ("text",), "obj": ("text", "picture", "table", "chart"), "pic": ("picture",), "tbl": ("table",),
    "chart": ("chart",),
}  # fmt: skip
"""What may stand in them, the usual first."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
COLUMN = 0.5
"""The share of the narrower one's width that boxes share which stand in one column."""
LONGEST = 60
"""Letters of a prompt that names its box."""


@record(kw_only=False)
class Fillable:
    """A placeholder, and what it is called beside its own name; the first of these is the shortest that is clear."""

    holder: Placeholder
    called: tuple[str, ...]


def fillables(sheet: Sheet, width: int, height: int) -> tuple[Fillable, ...]:
    """The placeholders of a sheet that an author may fill, but for its heading, column by column from the left."""
    how = Laid(1.0, 0, 0, width, height)
    head = heading_of(how, sheet)
    there = [one for one in sheet.placeholders if one.type in WORDS and one is not head and on_slide(how, one.frame)]
    upright = [one for one in there if not one.vertical and not one.turned % 360]
    ordered = [one for column in _columns(upright) for one in sorted(column, key=lambda one: (one.frame.y, one.frame.x))]
    return tuple(Fillable(holder=one, called=(*_called(one, ordered), *_prompt(one))) for one in ordered)


def _columns(those: Iterable[Placeholder]) -> list[list[Placeholder]]:
    """Boxes that stand below one another, from the left."""
    found: list[list[Placeholder]] = []
    for one in sorted(those, key=lambda one: one.frame.x):
        mine = next((column for column in found if all(_below(one, other) for other in column)), None)
        if mine is None:
            found.append([one])
        else:
            mine.append(one)
    return found


def _below(one: Placeholder, other: Placeholder) -> bool:
    across = min(one.frame.right, other.frame.right) - max(one.frame.x, other.frame.x)
    return across > COLUMN * min(one.frame.w, other.frame.w)


def _called(one: Placeholder, those: Sequence[Placeholder]) -> Iterable[str]:
    """By each of its words, with its number among those it is shared with."""
    for word in (*WORDS[one.type], *(LENT if one.type == "obj" else ())):
        alike = [other for other in those if word in _words(other, those)]
        if one in alike:
            number = alike.index(one) + 1
            yield from (word,) if number == 1 else ()
            yield f"{word} {number}"
            yield from (f"{ORDINALS[number - 1]} {word}",) if number <= len(ORDINALS) else ()


def _words(one: Placeholder, those: Sequence[Placeholder]) -> tuple[str, ...]:
    own = {word for other in those if other.type != "obj" for word in WORDS[other.type]}
    return (*WORDS[one.type], *(word for word in LENT if one.type == "obj" and word not in own))


def _prompt(one: Placeholder) -> tuple[str, ...]:
    """The designer's own words in it, where they are few."""
    return (one.prompt,) if one.own_prompt and 0 < len(one.prompt) <= LONGEST else ()
