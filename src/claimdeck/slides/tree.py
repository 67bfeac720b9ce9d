"""A tree divided into what slides hold: two levels of questions, and below them ends or questions that go on elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimdeck.model.finding import Finding, error
from claimdeck.model.record import record
from claimdeck.slides.counted import miscounted

if TYPE_CHECKING:
    from claimdeck.model.author import Text
    from claimdeck.slides.algorithm import Then

MOST_LEVELS, MOST_ENDS = 2, 4


@record(kw_only=False)
class Node:
    """A question or an end as it stands on a slide; `goes_on` is the slide (from 0) on which a question's branches are."""

    then: Then
    answer: Text | None = None
    below: tuple[Node, ...] = ()
    goes_on: int | None = None

    @property
    def ends(self) -> int:
        """How many ends are below it; it is one itself where nothing is."""
        return sum(one.ends for one in self.below) or 1

    @property
    def levels(self) -> int:
        """How many levels of questions there are from here on."""
        return 1 + max(one.levels for one in self.below) if self.below else 0


@record(kw_only=False)
class Page:
    """What one slide shows: a tree from its first question on."""

    root: Node

    @property
    def fits(self) -> bool:
        """Whether it has as many ends as there is room for."""
        return bool(self.root.below) and self.root.ends <= MOST_ENDS


def pages(first: Then) -> tuple[Page, ...]:
    """The slides of a tree, the first question's own first; questions beyond the second level begin slides of their own."""
    waiting, done = [first], list[Page]()
    while len(done) < len(waiting):
        done.append(Page(_node(waiting[len(done)], None, 0, waiting)))
    return tuple(done)


def _node(then: Then, answer: Text | None, level: int, waiting: list[Then]) -> Node:
    if not then.branches:
        return Node(then, answer)
    if level == MOST_LEVELS:
        waiting.append(then)
        return Node(then, answer, goes_on=len(waiting) - 1)
    below = tuple(_node(branch.then, branch.answer, level + 1, waiting) for branch in then.branches)
    return Node(then, answer, below)


def faults(shown: tuple[Page, ...]) -> Iterator[Finding]:
    """What is wrong with a tree, each at its place."""
    for page in shown:
        yield from _faults(page.root)
        if page.root.ends > MOST_ENDS:
            said = f"this part of the tree has {page.root.ends} ends side by side; expected at most {MOST_ENDS}"
            yield error("tree-too-wide", said, page.root.then.span, "make two algorithms of it, the second from one of its questions on")


def _faults(node: Node) -> Iterator[Finding]:
    then, words = node.then, bool(node.then.text.source or node.then.text.claim)
    if then.branches and words:
        yield error("end-with-branches", "words and branches follow from one answer", then.span, "write the words as `question:`")
    elif then.question and len(then.branches) < 2:
        yield miscounted("branches", len(then.branches), "2 to 4", then.span, "a question has two answers or more")
    elif not then.question and not words:
        yield error("end-without-words", "nothing follows from this answer", then.span, "write what does behind `then:`")
    for one in node.below:
        yield from _faults(one)
