"""The outline as the author wrote it: the deck's facts, claims, references, abbreviations and slides."""

from typing import TYPE_CHECKING, ClassVar, Literal

from claimdeck.model.author import Citation, FileName, Text, Waiver
from claimdeck.model.claim import Claim
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.reference import Reference
from claimdeck.model.span import NOWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimdeck.model.compose import Desk, Draft, Part
    from claimdeck.model.data import Sheet
    from claimdeck.model.finding import Finding, Findings

Placement = Literal["after-punctuation", "before-punctuation"]
Typesetting = Literal["by-language", "as-written"]


@record
class CitationStyle:
    """How references are written."""

    style: Literal["nlm", "ama"] = says("NLM/Vancouver or AMA: the list at the end, the sources on the slide, the markers", "nlm")
    on_slide: Literal["short", "none"] = says("the sources on the slide: in short form, or none", "short")
    placement: Placement | None = says("the marker before or after a full stop or comma; unless given, AMA: after, NLM: by language", None)
    span: Span = NOWHERE


@record
class Company:
    """Who is responsible for the talk."""

    name: str = says("legal name", example="Example Ltd")
    address: str = says("postal address", "")
    span: Span = NOWHERE


@record
class Interest:
    """A tie of a speaker to a company; the word `none` in place of all of them declares that there is none."""

    company: str = says("the company or organisation", example="Example Ltd")
    nature: str = says("what the tie is", example="advisory board")
    period: str = says("when", "", example="2025–2026")
    span: Span = NOWHERE


@record
class Speaker:
    """Who speaks, and what they declare. Interests that are not written are not known, which is never taken for none."""

    name: str = says("name with title", example="Dr First Speaker")
    role: str = says("what the speaker does", "", example="neurologist")
    place: str = says("hospital and town", "")
    interests: tuple[Interest | None, ...] = says("ties to companies, or `none` where the speaker declares that there are none", ())
    span: Span = NOWHERE

    @property
    def declared(self) -> tuple[Interest, ...]:
        """The ties that were declared."""
        return tuple(interest for interest in self.interests if interest)

    @property
    def declares_none(self) -> bool:
        """True where the speaker declares that there are none."""
        return bool(self.interests) and not self.declared


@record
class LineWaiver:
    """A line of the leaflet that no slide shows, and why."""

    line: str = says("the line's words, or its number", example="12")
    because: str = says("the reason")
    span: Span = NOWHERE


@record
class LeafletField:
    """The leaflet the talk is held against: its file, and the lines no slide needs to show."""

    file: FileName = says("the leaflet in reading order, beside the outline", example="leaflet.txt")
    waive: tuple[LineWaiver, ...] = says("lines that no slide shows, each with the reason", ())
    span: Span = NOWHERE


@record
class Deck:
    """The facts about the talk as a whole."""

    title: str = says("title of the talk")
    subtitle: str = says("subtitle", "")
    language: str = says("language and country of the slides", example="fr-FR")
    market: str = says("market, as a country code", "", example="FR")
    intent: Literal["disease-information", "medical-information", "promotional"] = says("what the talk is for", "medical-information")
    setting: Literal["on-site", "congress", "reply"] = says("where it is given", "on-site")
    audience: Literal["hcp", "public", "internal"] = says("who it is for", "hcp")
    brand: str = says("name of the brand", example="ember")
    leaflet: LeafletField | None = says("the leaflet in reading order: its file, or the file with lines waived", None)
    status: Literal["draft", "in-review", "approved"] = says("state of approval", "draft")
    numbering: Literal["appearance", "source"] = says("numbers by first appearance, or the source's own markers", "appearance")
    citations: CitationStyle = says("how references are written", CitationStyle())
    typography: Typesetting = says("signs and spaces set as the language wants them, or left as they are written", "by-language")
    company: Company | None = says("who is responsible for the talk", None)
    speakers: tuple[Speaker, ...] = says("who speaks, with the interests they declare", ())
    code: str = says("approval or job code", "", example="EX-0001")
    version: str = says("version of the talk", "", example='"0.3"')
    prepared: str = says("date of preparation, as it is printed", "", example="November 2026")
    waive: tuple[Waiver, ...] = says("findings accepted for the whole talk", ())
    span: Span = NOWHERE


@record
class Abbreviation:
    """A term and what it stands for; `meaning` takes markup."""

    term: str
    meaning: str
    span: Span = NOWHERE


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


@record
class Outline:
    """Everything the author wrote, in the author's order."""

    deck: Deck
    claims: tuple[Claim, ...] = ()
    references: tuple[Reference, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    slides: tuple[Kind, ...] = ()
