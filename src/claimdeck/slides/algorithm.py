"""A decision tree: questions, answers, and what follows from them."""

from typing import Literal

from claimdeck.layouts import CANVAS
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.kind import Kind
from claimdeck.model.markup import keys_in
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.walk import texts
from claimdeck.slides.counted import miscounted
from claimdeck.slides.tree import Page, faults, pages
from claimdeck.slides.trees.drawn import drawn


@record
class Then:
    """What follows from an answer: words, or a further question with branches of its own."""

    text: Text = says("what is to be done, where the tree ends", Text())
    question: Text | None = says("a further question in place of the words", None)
    branches: "tuple[Branch, ...]" = says("the answers to the further question", ())
    accent: Literal["acute", "chronic"] | None = says("the colour's meaning where the tree ends: acute or chronic inflammation", None)
    span: Span = NOWHERE


@record
class Branch:
    """An answer, and what follows from it."""

    answer: Text = says("the answer")
    then: Then = says("what follows: words, or `{question, branches}`")
    span: Span = NOWHERE


@record
class Algorithm(Kind):
    """A tree with two to four ends on a slide, over two or three levels; a deeper one goes on on slides of its own."""

    title: Text = says("the title")
    question: Text = says("the first question")
    branches: tuple[Branch, ...] = says("its answers")

    def faults(self, decimal: str) -> Findings:
        """Questions with one answer or none, ends without words, and a tree too wide for a slide."""
        return tuple(faults(self._pages()))

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """As many slides as the tree has parts."""
        return (1,) * len(self._pages())

    def objection(self, desk: Desk) -> Finding | None:
        """That the first question has no answers."""
        return None if self.branches else miscounted("branches", 0, "2 to 4", self.span)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """One part of the tree, from its own first question on."""
        shown = self._pages()
        if part.size > 1 or not all(page.fits for page in shown):
            return None
        return Draft(
            layout=CANVAS,
            title=desk.words(self.title, "title"),
            items=(drawn(desk, shown, part.first),),
            tag="" if self._sourced() else desk.locale.labels.illustrative_algorithm,
        )

    def _pages(self) -> tuple[Page, ...]:
        return pages(Then(question=self.question, branches=self.branches, span=self.span))

    def _sourced(self) -> bool:
        """Whether anything is cited: a claim may, and its rule asks that it does."""
        return bool(self.cites) or any(text.claim or keys_in(text.source) for text in texts(self))
