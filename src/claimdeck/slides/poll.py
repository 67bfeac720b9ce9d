"""A question to the room, and the answer on the next slide, where nothing has moved."""

from collections.abc import Iterator
from typing import Literal

from claimdeck.layouts.poll import ANSWERS, EXPLANATION, HINT, ROWS, poll_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.data import number_in
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, is_marker
from claimdeck.slides.badge import badge
from claimdeck.slides.ballot import LETTERS, vote
from claimdeck.slides.counted import miscounted


@record
class Reveal:
    """The answer: which one is right and why, and how many voted for each."""

    right: Literal["A", "B", "C", "D"] = says("the letter of the right answer")
    votes: tuple[Text, ...] = says("the votes for each answer in percent, in order", ())
    explanation: Text = says("why it is right")
    span: Span = NOWHERE


@record
class Poll(Kind):
    """A question with two to four answers; `reveal` adds a second slide of the same geometry. The question's slide cites nothing."""

    question: Text = says("the question, which is the title")
    answers: tuple[Text, ...] = says("two to four answers")
    hint: Text | None = says("how to answer, below the answers", None)
    reveal: Reveal | None = says("the answer, on a slide of its own", None)

    def faults(self, decimal: str) -> Findings:
        """A right answer that is none of them, and votes that are no numbers, too many, or more than all."""
        return tuple(_faults(self.reveal, len(self.answers), decimal)) if self.reveal else ()

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The question, and the answer."""
        return (1, 1) if self.reveal else (1,)

    def objection(self, desk: Desk) -> Finding:
        """Too few answers, or too many."""
        return miscounted("answers", len(self.answers), "2 to 4", self.span)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The question with its answers, or the same with the answer; never both on one slide."""
        if len(self.answers) not in ROWS or part.size > 1:
            return None
        shown = self.reveal if part.first else None
        right = LETTERS.index(shown.right) + 1 if shown else 0
        name, labels = poll_name(len(self.answers), min(right, len(self.answers))), desk.locale.labels
        items = [item for i in range(len(self.answers)) for item in self._row(desk, name, i, shown)]
        return Draft(
            layout=name,
            title=_asked(desk.words(self.question, "title"), shown),
            items=(*items, *self._below(desk, shown)),
            tag=labels.sample_votes if shown and shown.votes and not self.cites else "",
            behind=f"({labels.answer.format(letter=shown.right)})" if shown else "" if self.reveal else None,
            cites=shown is not None,
        )

    def _row(self, desk: Desk, layout: str, index: int, shown: Reveal | None) -> list[Item]:
        """An answer, its letter, and its votes."""
        slot = desk.layout(layout).slot(ANSWERS + index)
        assert slot is not None  # the layout above has it
        words = _asked(desk.words(self.answers[index], "wide"), shown)
        items: list[Item] = [
            TextBox(idx=ANSWERS + index, paragraphs=(Paragraph(words=words),), kin="answers"),
            badge(slot.frame, LETTERS[index], decorative=False),
        ]
        if shown and index < len(shown.votes):
            items.append(vote(desk, index, shown.votes, slot.frame, right=shown.right == LETTERS[index]))
        return items

    def _below(self, desk: Desk, shown: Reveal | None) -> list[Item]:
        if shown is None:
            return [TextBox(idx=HINT, paragraphs=(Paragraph(words=desk.words(self.hint)),))] if self.hint else []
        letter = desk.locale.labels.answer.format(letter=shown.right)
        words = (Run(text=f"{letter}. ", bold=True), *desk.words(shown.explanation))
        return [TextBox(idx=EXPLANATION, paragraphs=(Paragraph(words=words),))]


def _asked(words: Words, shown: Reveal | None) -> Words:
    """The words as they are asked: a marker would tell which answer is right."""
    return words if shown else tuple(run for run in words if not is_marker(run))


def _faults(reveal: Reveal, answers: int, decimal: str) -> Iterator[Finding]:
    if answers in ROWS and reveal.right not in LETTERS[:answers]:
        yield error(
            "no-such-answer",
            f"answer {reveal.right} is right, and there are {answers} answers",
            reveal.span,
            f"write A to {LETTERS[answers - 1]}",
        )
    if reveal.votes and len(reveal.votes) != answers:
        said = f"there are votes for {len(reveal.votes)} answers, and {answers} answers"
        yield error("uneven-votes", said, reveal.votes[0].span, "write as many votes as answers, 0 for none")
    total = 0.0
    for text in reveal.votes:
        found = number_in(text.source, decimal)
        if found is None or found.value < 0:
            yield error("not-a-number", f"'{text.source}' under 'votes' is no percentage", text.span, "write the number alone, such as 12")
        elif total <= 100 < total + found.value:
            yield error(
                "votes-over-100",
                f"with these the votes are {total + found.value:g}%",
                text.span,
                "look them up: together they are 100% at most",
            )
        total += found.value if found else 0
