"""What an author calls the placeholders of a template's layout that may be filled: by what they are for, in reading order."""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimdeck.mapping.sheets.clothes import heading_of, on_slide
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
SLACK = 0.05
"""The share of its length by which a box may reach into the one before it, and still stand behind it."""
LONGEST = 60
"""Letters of a prompt that names its box."""


@record(kw_only=False)
class Fillable:
    """A placeholder, and what it is called beside its own name; the first of these is the shortest that is clear."""

    holder: Placeholder
    called: tuple[str, ...]


def fillables(sheet: Sheet, width: int, height: int) -> tuple[Fillable, ...]:
    """The placeholders of a sheet that an author may fill, but for its heading, in reading order."""
    how = Laid(1.0, 0, 0, width, height)
    head = heading_of(how, sheet)
    there = [one for one in sheet.placeholders if one.type in WORDS and one is not head and on_slide(how, one.frame)]
    upright = [one for one in there if not one.vertical and not one.turned % 360]
    ordered = _in_order(upright)
    return tuple(Fillable(holder=one, called=(*called, *_prompt(one))) for one, called in zip(ordered, _numbered(ordered), strict=True))


def _in_order(those: Sequence[Placeholder]) -> list[Placeholder]:
    """Row by row where boxes stand in rows, else column by column; those that lie over one another from the top."""
    for split in (_rows, _columns):
        parts = split(those)
        if len(parts) > 1:
            return [one for part in parts for one in _in_order(part)]
    return sorted(those, key=lambda one: (one.frame.y, one.frame.x))


def _rows(those: Sequence[Placeholder]) -> list[list[Placeholder]]:
    return _apart([(one.frame.y, one.frame.bottom, one) for one in those])


def _columns(those: Sequence[Placeholder]) -> list[list[Placeholder]]:
    return _apart([(one.frame.x, one.frame.right, one) for one in those])


def _apart(spans: list[tuple[int, int, Placeholder]]) -> list[list[Placeholder]]:
    """The boxes in groups between which a line can be drawn, by where they begin and end."""
    groups: list[list[Placeholder]] = []
    reached = 0
    for begins, ends, one in sorted(spans, key=lambda span: span[:2]):
        if not groups or begins >= reached - SLACK * (ends - begins):
            groups.append([])
        groups[-1].append(one)
        reached = max(reached, ends)
    return groups


def _numbered(those: Sequence[Placeholder]) -> Iterator[tuple[str, ...]]:
    """What each is called by each of its words, with its number among those it is shared with."""
    met = Counter[str]()
    own = {word for one in those if one.type != "obj" for word in WORDS[one.type]}
    for one in those:
        lent = [word for word in LENT if one.type == "obj" and word not in own]
        met.update(words := (*WORDS[one.type], *lent))
        yield tuple(name for word in words for name in _with_number(word, met[word]))


def _with_number(word: str, number: int) -> Iterator[str]:
    yield from (word,) if number == 1 else ()
    yield f"{word} {number}"
    yield from (f"{ORDINALS[number - 1]} {word}",) if number <= len(ORDINALS) else ()


def _prompt(one: Placeholder) -> tuple[str, ...]:
    """The designer's own words in it, where they are few."""
    return (one.prompt,) if one.own_prompt and 0 < len(one.prompt) <= LONGEST else ()
