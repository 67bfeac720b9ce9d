"""The drawing of a decision tree: questions above, ends below, and elbows between them that carry the answers."""

from collections.abc import Iterator

from claimdeck.model.author import Text
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, CHRONIC_TEXT, DARK, MUTE, PAPER, TEXT, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Group, Outline, Shape, insets
from claimdeck.model.words import Run, letters, styled
from claimdeck.slides.arm_colours import AXIS
from claimdeck.slides.boxes import box, line, lines
from claimdeck.slides.tree import Node, Page
from claimdeck.slides.trees.answers import Placed, answers

ROOT, QUESTION = (4.0, 0.875), (3.75, 0.875)
"""Width and height of the first and of further questions, in inches."""
ENDS = {1: (3.75, 0.0), 2: (3.75, 1.583), 3: (3.667, 0.5), 4: (2.813, 0.25)}
"""Width of each of n ends, and the gap between them."""
TOPS = {1: (1.813, 4.063), 2: (1.563, 3.167, 4.771)}
"""Where the rows stand, by levels of questions."""
END_HEIGHT = {1: 1.5, 2: 1.146}
ROOMIER = 0.12
"""Inches that a question is higher where its type may be larger and its box narrower."""
MIDDLE = 6.667
ELBOW = Outline(AXIS, 1.5, ends="triangle")
TINTS: dict[str | None, Colour] = {"acute": ACUTE.faded(15), "chronic": CHRONIC.faded(15), None: CARD}


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
    yield from sorted(answers(desk, tree), key=lambda answer: (answer.frame.y, answer.frame.x))
    for below in tree.below:
        yield from _read(desk, below)


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


def _told(desk: Desk, node: Node) -> str:
    """The tree in words: `Question? Yes: end; No: Question? …`."""
    if not node.below:
        said = node.then.text if node.goes_on is None else node.then.question
        return letters(desk.words(said or Text(), "none", alone=False))
    question = letters(desk.words(node.then.question or Text(), "none", alone=False))
    answers = (f"{letters(desk.words(one.answer or Text(), 'none', alone=False))}: {_told(desk, one)}" for one in node.below)
    return f"{question} {'; '.join(answers)}"
