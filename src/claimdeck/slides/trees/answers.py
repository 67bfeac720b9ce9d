"""The answers of a decision tree, each on the line that leads on from its question, and clear of each other."""

from itertools import combinations

from claimdeck.model.author import Text
from claimdeck.model.colour import DARK, PAPER
from claimdeck.model.compose import Desk
from claimdeck.model.face import Face
from claimdeck.model.layout import Level
from claimdeck.model.metrics import width
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Frame, Shape, insets
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, letters
from claimdeck.slides.tree import Node

CLOSE = 0.125
"""Inches of an answer that has hardly any room beside its words."""


@record(kw_only=False)
class Placed:
    """A node's box, the middle of it in inches, and how deep it stands."""

    node: Node
    shape: Shape
    middle: float
    depth: int
    below: "tuple[Placed, ...]" = ()


def answers(desk: Desk, tree: Placed) -> list[Shape]:
    """The answers of a node's question."""
    return _apart(desk, [_answer(desk, tree, below) for below in tree.below], tree)


def _answer(desk: Desk, above: Placed, below: Placed) -> Shape:
    """The answer on paper over its line, half-way across; beside a line that leads straight down."""
    level = Level(size=14, floor=12, colour=DARK, bold=True, spacing=100, align="ctr")
    words = desk.words(below.node.answer or Text(), "none", alone=False)
    upper, lower = above.shape.frame, below.shape.frame
    start, end, turn = upper.x + upper.w // 2, lower.x + lower.w // 2, (upper.bottom + lower.y) // 2
    page = desk.brand.page
    needed = points(width(letters(words), page.text(level.size), bold=True, of=desk.brand.faces.of(level)) * 1.03) + inches(0.208)
    straight = abs(end - start) < inches(0.1)
    wide = min(needed, inches(2.5) if straight else max(abs(end - start) - inches(0.25), inches(1.0)))
    high = inches((0.271 if needed <= wide else 0.521) * page.taller(level.size))
    where = Frame((start + end - wide) // 2, turn - high // 2, wide, high)
    if straight:
        where = changed(where, x=start + inches(0.04), y=(turn + lower.y - high) // 2)
    return Shape(
        name=f"answer {below.shape.name.split()[-1]}",
        frame=where,
        fill=None if straight else Fill(PAPER),
        level=level,
        paragraphs=(Paragraph(words=words),),
        insets=insets(0.06, 0),
        kin="answers",
    )


def _apart(desk: Desk, answers: list[Shape], tree: Placed) -> list[Shape]:
    """The answer beside a line that leads straight down stands where it meets no other: at its other side, lower, or on two lines.

    Where it meets one everywhere those stand further out on their lines.
    """
    found = [_clear(desk, one, answers, tree) for one in answers]
    if not any(one.frame.meets(other.frame) for one, other in combinations(found, 2)):
        return found
    outward = [_outward(one, below, tree) for one, below in zip(answers, tree.below, strict=True)]
    return [_clear(desk, one, outward, tree) for one in outward]


def _clear(desk: Desk, one: Shape, answers: list[Shape], tree: Placed) -> Shape:
    others = [other.frame for other in answers if other is not one]
    places = _places(desk, one, tree) if one.fill is None else [one]
    return next((place for place in places if not any(place.frame.meets(other) for other in others)), one)


def _outward(one: Shape, below: Placed, tree: Placed) -> Shape:
    """The answer on its line as far from the others as that goes."""
    middle, end = tree.shape.frame.x + tree.shape.frame.w // 2, below.shape.frame.x + below.shape.frame.w // 2
    if one.fill is None:
        return one
    x = end + inches(CLOSE) if end < middle else end - inches(CLOSE) - one.frame.w
    return changed(one, frame=changed(one.frame, x=x))


def _places(desk: Desk, one: Shape, tree: Placed) -> list[Shape]:
    page, middle, end = desk.brand.page, tree.shape.frame.x + tree.shape.frame.w // 2, min(below.shape.frame.y for below in tree.below)
    assert one.level is not None  # an answer is words
    longest = _on_two_lines(letters(one.paragraphs[0].words).split(" "), page.text(one.level.size), desk.brand.faces.of(one.level))
    line = points(page.text(one.level.size) * desk.brand.faces.of(one.level).line)
    slim, tight = points(longest * 1.03) + inches(0.208), line * (1 if one.frame.h < 2 * line else 2) + points(1)
    low = changed(one, frame=changed(one.frame, y=end - tight, h=tight))
    narrow = changed(one, frame=changed(one.frame, w=min(one.frame.w, slim), y=end - 2 * line, h=2 * line))
    close = changed(narrow, frame=changed(narrow.frame, w=min(narrow.frame.w, points(longest * 1.03) + inches(CLOSE))))
    right = (one, low, narrow, close)
    return [place for some in right for place in (some, changed(some, frame=changed(some.frame, x=2 * middle - some.frame.right)))]


def _on_two_lines(words: list[str], size: float, face: Face) -> float:
    """The least width in points at which words stand on two lines."""
    wide = [[width(" ".join(some), size, bold=True, of=face) for some in (words[:i], words[i:])] for i in range(1, len(words) + 1)]
    return min(max(both) for both in wide)
