"""A slide as the author wrote it: what every kind of slide has, and what it is asked for."""

from typing import TYPE_CHECKING, ClassVar, Literal

from claimdeck.model.author import Citation, Text, Waiver
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimdeck.model.compose import Desk, Draft, Part
    from claimdeck.model.data import Sheet
    from claimdeck.model.finding import Finding, Findings

Typesetting = Literal["by-language", "as-written"]


@record
class Kind:
    """A slide as the author wrote it. Every kind adds its own fields, and its `compose`.

    `derived` kinds are made from the rest of the talk (the reference list) and composed after it. What a kind cites that
    `supports` nothing (further reading) is not numbered and not in the list at the end. `verbatim` fields hold words that are set sign
    by sign, whatever the language's rules.
    """

    derived: ClassVar[bool] = False
    supports: ClassVar[bool] = True
    verbatim: ClassVar[tuple[str, ...]] = ()

    id: str = says("a name of your own for the slide", "", example="the-point")
    section: str = says("the section that begins with this slide", "", example="The first part")
    topic: str = says("the small line above the title", "")
    notes: str = says("what the speaker says", "")
    hidden: bool = says("kept in the file, skipped in the show", False)
    cites: tuple[Citation, ...] = says("what supports the slide as a whole", (), example='["smith"]')
    emphasis: tuple[str, ...] = says("phrases set apart, which must be on the slide", (), example='["approved"]')
    tag: Literal["illustrative", "unpublished"] | None = says("printed beside the stamp: the data are invented, or not published", None)
    typography: Typesetting | None = says("signs and spaces by the language's rules or as written, if not as the deck says", None)
    waive: tuple[Waiver, ...] = says("findings accepted on this slide", ())
    name: str = ""  # the kind as it is written in the outline
    span: Span = NOWHERE

    def waits(self) -> bool:
        """True for slides that are composed once the others are, and again until the numbers they name have settled."""
        return self.derived

    def opens(self, desk: "Desk") -> str:
        """The PowerPoint section that begins with the slide; empty where none does."""
        return self.section

    def among(self, slides: "tuple[Kind, ...]") -> "Kind":
        """The slide as it stands among the talk's slides: with what it shows of them filled in."""
        return self

    def with_sheets(self, sheets: "Mapping[str, Sheet]") -> "tuple[Kind, Findings]":
        """The slide with what is in the files of data that it names, by their names; what cannot be read is reported already."""
        sheet = sheets.get(getattr(self, "data", None) or "")
        return self.with_data(sheet) if sheet else (self, ())

    def with_data(self, sheet: "Sheet") -> "tuple[Kind, Findings]":
        """The slide with the cells of the file that its `data` names in its own fields, and what of the file it cannot use."""
        raise NotImplementedError(self.name)

    def with_text(self, paragraphs: "tuple[Text, ...]") -> "Kind":
        """The slide with the paragraphs of the text that its `file` names."""
        raise NotImplementedError(self.name)

    def faults(self, decimal: str) -> "Findings":
        """What is wrong with the slide's values, each at its place; `decimal` is the talk's decimal sign. Asked once all is read."""
        return ()

    def weights(self, desk: "Desk") -> tuple[int, ...]:
        """How much room each item takes that the slide may be divided between; one item: it is never divided."""
        return (1,)

    def compose(self, desk: "Desk", part: "Part") -> "Draft | None":
        """The slide, or the part of it with these items; None when no layout holds so many."""
        raise NotImplementedError(self.name)

    def objection(self, desk: "Desk") -> "Finding | None":
        """Why no layout holds the slide, where the kind can say it better than the planner; asked when `compose` made nothing."""
        return None
