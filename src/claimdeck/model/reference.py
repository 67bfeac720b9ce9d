"""A reference: a publication by CSL's field names, or a known gap that is always marked."""

from claimdeck.model.author import FileName
from claimdeck.model.fields import says
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

BEFORE_DOI = Pattern(r"^(?i:https?://(?:dx\.)?doi\.org/|doi:)\s*")


@record
class Name:
    """A person, or with `literal` a body; `given` may hold full names or initials."""

    family: str = says("family name", "", example="Kuhlmann")
    given: str = says("given names or initials", "", example="Tanja")
    literal: str = says("the name of a body, as it is written", "")
    dropping_particle: str = says("what stands before the family name, such as `de` or `von`", "")
    non_dropping_particle: str = says("the same where it is never left out, such as `van der`", "")
    suffix: str = says("what follows the initials, such as `Jr`", "")


@record
class Date:
    """A date as precise as it is known; month and day are 0 where unknown. `last` is where a stretch of time ends."""

    year: int
    month: int = 0
    day: int = 0
    last: "Date | None" = None


@record
class Reference:
    """A publication, or (`pending`) one that is known only by the marker of the source."""

    key: str  # the key it stands under
    pending: str = says("what is known of a reference whose publication is not", "", example="référence 3 du dépliant")
    marker: int | None = says("the number it has in the source", None, example="3")
    type: str = says("kind of publication, as in CSL", "article-journal")
    title: str = says("title of the work, as published", "")
    author: tuple[Name, ...] = says("the authors", (), also=("authors",), example='["Giovannoni G", "Popescu V"]')
    authors_truncated: bool = says("the list of authors known is not complete", False)
    container_title: str = says("name of the journal, book or site", "", example="The Lancet Neurology")
    container_title_short: str = says("abbreviated name of the journal (NLM, without dots)", "", also=("journal",), example="Lancet Neurol")
    issued: Date | None = says("date of publication", None, also=("year",), example="2023-01")
    volume: str = says("volume", "", example="22")
    issue: str = says("issue", "", example="1")
    page: str = says("pages or article number", "", example="78-88")
    supplement_number: str = says("number of the supplement", "")
    number: str = says("number of a report, document, abstract or poster", "")
    edition: str = says("edition of a book, as a number or in words", "")
    editor: tuple[Name, ...] = says("the editors of a book", (), also=("editors",))
    publisher: str = says("who published it", "")
    publisher_place: str = says("where it was published", "")
    genre: str = says("what it is, where `type` does not say it: `poster`, `abstract`, `SmPC`, `data on file` …", "", example="poster")
    event_title: str = says("name of the congress", "", also=("event",))
    event_date: Date | None = says("when the congress was", None)
    event_place: str = says("where the congress was", "")
    DOI: str = says("DOI, without https://doi.org/", "", example="10.1016/S1474-4422(22)00289-7")
    PMID: str = says("PubMed number", "", example='"36410373"')
    PMCID: str = says("PubMed Central number", "", example="PMC8793117")
    URL: str = says("address", "", example="https://www.example.org")
    accessed: Date | None = says("when the address was read", None, example="2026-11-24")
    language: str = says("language of the work", "")
    title_translated: str = says("title in the deck's language", "")
    file: FileName | None = says("the publication itself, as a file of the project", None, example="report.pdf")
    span: Span = NOWHERE

    @property
    def bare_doi(self) -> str:
        """The DOI without the address or word that files often put before it."""
        return str(BEFORE_DOI.sub("", self.DOI.strip()))
