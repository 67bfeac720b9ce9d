"""Words on a chart: how large they may be, where their lines end, what has no room."""

from collections.abc import Iterable

from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.finding import Finding, error
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.span import Span
from claimdeck.model.units import EMU_PER_POINT, inches
from claimdeck.model.words import Run, Words, said

SIZES = (20, 16, 14, 12)
"""Sizes of values, the largest that fits is taken."""
CATEGORY = Level(size=14, floor=12, colour=TEXT, bold=True, spacing=100)
CATEGORIES = (CATEGORY, changed(CATEGORY, size=12), changed(CATEGORY, size=12, bold=False))
"""How categories are set, the first that fits."""
BESIDE, AIR = inches(0.08), inches(0.06)
"""Room between words that stand side by side, and between words and what they are at."""
MOST_LINES = 3


def level(size: int, colour: Colour, *, bold: bool = True) -> Level:
    """Words of one look."""
    return Level(size=size, floor=12, colour=colour, bold=bold, spacing=100)


def high(one: Level, lines: int, desk: Desk) -> int:
    """The height of so many lines in EMU."""
    return round(lines * one.size * desk.brand.faces.of(one).line * one.spacing / 100 * EMU_PER_POINT)


def fitting(texts: Iterable[Words], room: int, sizes: tuple[int, ...], desk: Desk) -> int | None:
    """The largest size at which all words fit in one line of that width; None where none is."""
    shown = [words for words in texts if words]
    return next((size for size in sizes if all(desk.width(words, level(size, TEXT)) <= room for words in shown)), None)


def broken(text: str, one: Level, room: int, desk: Desk) -> tuple[str, ...]:
    """The words in lines of that width, as few as can be; a word longer than a line stands on one of its own, and sticks out."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and desk.width(said(longer), one) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def settled(texts: tuple[str, ...], room: int, desk: Desk) -> Level | None:
    """How categories are set so that each fits into that width in three lines; None where one does not."""
    for one in CATEGORIES:
        laid = [broken(text, one, room, desk) for text in texts]
        if all(len(lines) <= MOST_LINES and all(desk.width(said(line), one) <= room for line in lines) for lines in laid):
            return one
    return None


def lines_of(texts: tuple[str, ...], one: Level, room: int, desk: Desk) -> int:
    """The most lines any of them takes."""
    return max(len(broken(text, one, room, desk)) for text in texts)


def too_long(texts: tuple[str, ...], spans: tuple[Span, ...], room: int, lines: int, desk: Desk) -> Finding:
    """The finding at the category that needs most of so many lines, saying how much room there is."""
    small = CATEGORIES[-1]

    def needed(text: str) -> tuple[int, int]:
        laid = broken(text, small, room, desk)
        return len(laid) + 10 * any(desk.width(said(line), small) > room for line in laid), len(text)

    worst = max(range(len(texts)), key=lambda i: needed(texts[i]))
    letters = max(1, int(room / max(1, desk.width(said("n"), small))))
    there = f"{lines} lines" if lines > 1 else "one line"
    said_ = f"the category “{texts[worst]}” has room for {there} of about {letters} letters"
    return error("text-too-long", said_, spans[worst], "shorten it, show fewer categories, or lay the bars with `type: bar`")


def key(named: Iterable[tuple[str, Words, Colour]]) -> Words:
    """Which sign is which series, in their colours, one behind the other."""
    runs: list[Run] = []
    for sign, name, colour in named:
        gap = (Run(text="\u2003"),) if runs else ()
        runs += [*gap, *(changed(run, colour=colour, bold=True) for run in (Run(text=f"{sign}\u00a0"), *name) if not run.cites)]
    return tuple(runs)
