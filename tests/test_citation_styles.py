"""How references are written."""

import pytest

from claimdeck.citation_styles import initials, nlm, short, shortened
from claimdeck.model.reference import Date, Name, Reference
from claimdeck.model.words import plain

ONE = Reference(
    key="one",
    title="A title",
    author=tuple(Name(family=f"Name{c}", given="Ann-Marie B") for c in "abcdefg"), container_title="Journal of Examples",
    container_title_short="J Ex", issued=Date(year=2022), volume="15", issue="3", page="1474-1483", DOI="10.5555/ex.1",
)  # fmt: skip


def test_nlm_prints_six_authors_a_shortened_page_range_and_the_doi_as_a_link() -> None:
    words = nlm(ONE, "et al.")
    assert plain(words) == (
        "Namea AMB, Nameb AMB, Namec AMB, Named AMB, Namee AMB, Namef AMB, et al. A title. J Ex. 2022;15(3):1474–83. doi:10.5555/ex.1"
    )
    assert [run.text.strip() for run in words if run.italic] == ["J Ex"]
    assert [run.link.url for run in words if run.link] == ["https://doi.org/10.5555/ex.1"]


def test_the_short_form_names_the_first_author_journal_year_and_volume() -> None:
    assert short(ONE, "et al.") == "Namea AMB, et al. J Ex 2022;15."


@pytest.mark.parametrize(
    ("given", "letters"), [("Gavin", "G"), ("José Manuel", "JM"), ("Jean-Luc", "JL"), ("FD", "FD"), ("Irene C. M.", "ICM"), ("", "")]
)
def test_initials(given: str, letters: str) -> None:
    assert initials(given) == letters


@pytest.mark.parametrize(
    ("pages", "text"),
    [("1474-1483", "1474–83"), ("78–88", "78–88"), ("S78-S88", "S78–S88"), ("e000240", "e000240"), ("99-101", "99–101"), ("12-12", "12")],
)
def test_page_ranges(pages: str, text: str) -> None:
    assert shortened(pages) == text
