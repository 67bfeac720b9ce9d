"""The outline as the author wrote it: the deck's facts, claims, references, abbreviations and slides."""

from typing import Literal

from claimdeck.model.author import FileName, Waiver
from claimdeck.model.claim import Claim
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind, Typesetting
from claimdeck.model.record import record
from claimdeck.model.reference import Reference
from claimdeck.model.span import NOWHERE, Span

Placement = Literal["after-punctuation", "before-punctuation"]


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
class Outline:
    """Everything the author wrote, in the author's order."""

    deck: Deck
    claims: tuple[Claim, ...] = ()
    references: tuple[Reference, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    slides: tuple[Kind, ...] = ()
