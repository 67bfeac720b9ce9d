"""Dividing a slide: into ever more parts, each composed by its kind, until all of them fit; or an error at the outline's line."""

from collections.abc import Callable

from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.face import Faces
from claimdeck.model.finding import Finding, error
from claimdeck.model.layout import Layout
from claimdeck.model.outline import Kind
from claimdeck.model.plan import Item
from claimdeck.model.record import record
from claimdeck.plan import measure
from claimdeck.plan.fit import Box, fit, sized, stepped

Furnish = Callable[[Draft, Part], tuple[Layout, tuple[Item, ...]]]
"""Adds title, topic, sources, footer and number to a draft: the layout and all items in reading order."""


@record(kw_only=False)
class Divided:
    """A slide's parts, fitted: the draft each was made from, its layout, and its items with their sizes.

    `ranges` are the items each part has; `stepped` the boxes of each that are set smaller, with the points.
    """

    parts: tuple[tuple[Draft, Layout, tuple[Item, ...]], ...]
    ranges: tuple[Part, ...]
    stepped: tuple[tuple[tuple[str, int], ...], ...]
    lost: tuple[tuple[int, Box], ...] = ()


def even(weights: tuple[int, ...], parts: int) -> list[tuple[int, int]]:
    """Contiguous ranges of items, as even as can be: the heaviest part is as light as possible, earlier parts fuller."""
    most, ranges, first = _least_load(weights, parts), [], 0
    for left in range(parts, 0, -1):
        target, last, load = sum(weights[first:]) / left, first, 0
        while last < len(weights) - (left - 1) and (last == first or (load < target and load + weights[last] <= most)):
            load, last = load + weights[last], last + 1
        ranges.append((first, last))
        first = last
    return [*ranges[:-1], (ranges[-1][0], len(weights))]


def _least_load(weights: tuple[int, ...], parts: int) -> int:
    """The load of the heaviest part when it is as light as possible."""
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _needed(weights, middle) <= parts else (middle + 1, high)
    return low


def _needed(weights: tuple[int, ...], most: int) -> int:
    """How many parts it takes when none may be heavier."""
    parts, load = 1, 0
    for weight in weights:
        parts, load = (parts + 1, weight) if load and load + weight > most else (parts, load + weight)
    return parts


def divide(weights: tuple[int, ...], compose: Callable[[Part], Draft | None], furnish: Furnish, faces: Faces) -> Divided | None:
    """The least number of parts that fit; None when no layout holds even one item, the last try when nothing fits."""
    last: Divided | None = None
    for count in range(1, len(weights) + 1):
        parts = [Part(first, end, i, count) for i, (first, end) in enumerate(even(weights, count))]
        drafts = [(part, compose(part)) for part in parts]
        furnished = [(draft, *furnish(draft, part)) for part, draft in drafts if draft is not None]
        if len(furnished) < count:
            continue
        steps, lost = fit([(layout, items) for _, layout, items in furnished], faces)
        smaller = tuple(stepped(layout, items, steps, faces) for _, layout, items in furnished)
        fitted = tuple((draft, layout, sized(layout, items, steps)) for draft, layout, items in furnished)
        last = Divided(fitted, tuple(parts), smaller, lost)
        if not lost or not _would_help(lost):
            return last
    return last


def _would_help(lost: tuple[tuple[int, Box], ...]) -> bool:
    """A title that is too long is too long on every part."""
    return any(box.kin != "title" for _, box in lost)


def unfitted(slide: Kind, desk: Desk, divided: Divided | None) -> tuple[Finding, ...]:
    """What could not be fitted, at the slide's line; nothing when all is well."""
    if divided is None:
        return (slide.objection(desk) or _too_much(slide),)
    return tuple(dict.fromkeys(_finding(slide, box) for _, box in divided.lost))


def _too_much(slide: Kind) -> Finding:
    message = f"no layout of '{slide.name}' holds this many items"
    return error("too-much-for-the-slide", message, slide.span, "show fewer, or divide the slide in two")


def _finding(slide: Kind, box: Box) -> Finding:
    smallest = min(level.floor for level in box.levels)
    if box.kin == "title":
        lines = box.lines(tuple(level.smaller(99) for level in box.levels))
        message = f"the title takes {lines} lines at {smallest:g} pt, {box.most_lines} are there"
        return error("title-too-long", message, slide.span, f"cut about {_words_over(box)} words")
    message = f"'{box.name}' does not hold “{_beginning(box)}” even at {smallest:g} pt"
    return error("text-too-long", message, slide.span, f"cut about {_words_over(box)} words, or divide the slide in two")


def _beginning(box: Box) -> str:
    """The first words of a box, so that the author finds them."""
    words = " ".join(paragraph.text for paragraph in box.paragraphs).split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")


def _words_over(box: Box) -> int:
    """About how many words are too many: by the height the text takes over the room there is."""
    levels = tuple(level.smaller(99) for level in box.levels)
    words = sum(len(paragraph.text.split()) for paragraph in box.paragraphs)
    over = measure.height(box.paragraphs, levels, box.width, box.faces) / max(box.height, 1.0)
    if box.most_lines is not None:
        over = max(over, box.lines(levels) / box.most_lines)
    return max(1, round(words * (1 - 1 / max(over, 1.0))))
