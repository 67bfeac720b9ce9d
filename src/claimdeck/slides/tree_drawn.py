"""The drawing of a decision tree: questions above, ends below, and elbows between them that carry the answers."""

from collections.abc import Iterator
from itertools import combinations

from claimdeck.model.author import Text
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, CHRONIC_TEXT, DARK, MUTE, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.face import Face
from claimdeck.model.layout import Level
from claimdeck.model.metrics import width
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Shape, insets
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, Run, letters, styled
from claimdeck.slides.arm_colours import AXIS
from claimdeck.slides.boxes import box, line, lines
from claimdeck.slides.tree import Node, Page

ROOT, QUESTION = (4.0, 0.875), (3.75, 0.875)
"""Width and height of the first and of further questions, in inches."""
ENDS = {1: (3.75, 0.0), 2: (3.75, 1.583), 3: (3.667, 0.5), 4: (2.813, 0.25)}
"""Width of each of n ends, and the gap between them."""
TOPS = {1: (1.813, 4.063), 2: (1.563, 3.167, 4.771)}
"""Where the rows stand, by levels of questions."""
END_HEIGHT = {1: 1.5, 2: 1.146}
ROOMIER = 0.12
"""Inches that a question is higher where its type may be larger and its box narrower."""
CLOSE = 0.125
"""Inches of an answer that has hardly any room beside its words."""
MIDDLE = 6.667
ELBOW = Outline(AXIS, 1.5, ends="triangle")
TINTS: dict[str | None, Colour] = {"acute": ACUTE.faded(15), "chronic": CHRONIC.faded(15), None: CARD}


@record(kw_only=False)
class Placed:
    """A node's box, the middle of it in inches, and how deep it stands."""

    node: Node
    shape: Shape
    middle: float
    depth: int
    below: "tuple[Placed, ...]" = ()


def drawn(desk: Desk, shown: tuple[Page, ...], index: int) -> Group:
    """One slide's part of the tree as one group, told in words.

    Elbows and their answers are no groups of their own: LibreOffice turns an elbow in a group inside another the wrong way. It also
    turns every elbow half-way, so none leads past a row: an end stands in the row below its question, wherever the tree goes on.
    """
    root = shown[index].root
    middles = iter(_middles(root.ends))
    tree = _placed(desk, root, 0, "", root.levels, root.ends, middles, len(shown))
    pairs = [(above, below) for above in _all(tree) for below in above.below]
    elbows = [line(above.shape, "bottom", below.shape, "top", ELBOW, elbow=True) for above, below in pairs]
    return Group(name="algorithm", members=(*elbows, *_read(desk, tree)), description=_told(desk, root))


def _read(desk: Desk, tree: Placed) -> Iterator[Shape]:
    """The boxes in reading order, each behind the answer that leads to it; lines lie below them all."""
    yield tree.shape
    answers = _apart(desk, [_answer(desk, tree, below) for below in tree.below], tree)
    yield from sorted(answers, key=lambda answer: (answer.frame.y, answer.frame.x))
    for below in tree.below:
        yield from _read(desk, below)


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


def _middles(count: int) -> list[float]:
    wide, gap = ENDS[count]
    left = MIDDLE - (count * wide + (count - 1) * gap) / 2
    return [left + i * (wide + gap) + wide / 2 for i in range(count)]


def _placed(desk: Desk, node: Node, depth: int, path: str, levels: int, ends: int, middles: Iterator[float], slides: int) -> Placed:
    """The node and everything below it; a question stands above the middle of what is below."""
    below = tuple(
        _placed(desk, one, depth + 1, f"{path}.{i}" if path else str(i), levels, ends, middles, slides)
        for i, one in enumerate(node.below, 1)
    )
    middle = (below[0].middle + below[-1].middle) / 2 if below else next(middles)
    make = _question if node.below else _end
    return Placed(node, make(desk, node, depth, path, levels, ends, middle, slides), middle, depth, below)


def _all(tree: Placed) -> Iterator[Placed]:
    yield tree
    for one in tree.below:
        yield from _all(one)


def least(desk: Desk) -> int:
    """The least size in points of questions and ends: on a template, whose free area may be narrow, that of running text."""
    return 12 if desk.brand.page.laid else 14


def _high(desk: Desk, designed: float) -> float:
    """The height in inches of a question: on a template, where type may be larger and boxes narrower, some of the room below it, too."""
    return designed + ROOMIER if desk.brand.page.laid else designed


def _question(desk: Desk, node: Node, depth: int, path: str, levels: int, ends: int, middle: float, slides: int) -> Shape:
    """The first one on dark, the others in an outline."""
    first, (w, h) = not depth, QUESTION if depth else ROOT
    wide = min(w, node.ends * (ENDS[ends][0] + ENDS[ends][1]) - 0.25)
    level = Level(size=20 if first else 18, floor=least(desk), colour=PAPER if first else DARK, bold=True, spacing=104, align="ctr")
    where = desk.brand.page.frame(middle - wide / 2, TOPS[levels][depth], wide, _high(desk, h))
    words = desk.words(node.then.question or Text(), "narrow", alone=False)
    look: dict[str, object] = {"fill": DARK} if first else {"fill": PAPER, "outline": Outline(DARK, 1.5)}
    return box(
        desk.brand,
        f"question {path}".strip(),
        where,
        level,
        lines(words),
        insets=insets(0.167, 0.04),
        kin="first" if first else "questions",
        **look,  # type: ignore[arg-type]
    )


def _end(desk: Desk, node: Node, depth: int, path: str, levels: int, ends: int, middle: float, slides: int) -> Shape:
    """What is to be done; or the question that goes on elsewhere."""
    wide, then = ENDS[ends][0], node.then
    high = END_HEIGHT[levels] if depth == levels else _high(desk, QUESTION[1])
    where = desk.brand.page.frame(middle - wide / 2, TOPS[levels][depth], wide, high)
    marked = then.accent == "chronic"
    level = Level(size=18, floor=least(desk), colour=CHRONIC_TEXT if marked else TEXT, bold=marked, spacing=104, align="ctr")
    if node.goes_on is None:
        words = desk.words(then.text, "narrow", alone=False)
        return box(desk.brand, f"end {path}", where, level, lines(words), fill=TINTS[then.accent], insets=insets(0.167, 0.04), kin="ends")
    said = desk.locale.labels.see_continuation.format(part=node.goes_on + 1, parts=slides)
    question = styled(desk.words(then.question or Text(), "narrow", alone=False), bold=True)
    paragraphs = lines(question, (Run(text=said, size=12, colour=MUTE),))
    edge = Outline(DARK, 1.5, "dash")
    return box(
        desk.brand,
        f"end {path}",
        where,
        changed(level, colour=DARK),
        paragraphs,
        fill=PAPER,
        outline=edge,
        insets=insets(0.167, 0.04),
        kin="ends",
    )


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


def _told(desk: Desk, node: Node) -> str:
    """The tree in words: `Question? Yes: end; No: Question? …`."""
    if not node.below:
        said = node.then.text if node.goes_on is None else node.then.question
        return letters(desk.words(said or Text(), "none", alone=False))
    question = letters(desk.words(node.then.question or Text(), "none", alone=False))
    answers = (f"{letters(desk.words(one.answer or Text(), 'none', alone=False))}: {_told(desk, one)}" for one in node.below)
    return f"{question} {'; '.join(answers)}"
