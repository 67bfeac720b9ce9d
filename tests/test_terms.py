"""Which abbreviations stand in some words."""

import pytest

from claimdeck.model.outline import Abbreviation
from claimdeck.model.words import Run, said
from claimdeck.plan.terms import Terms

TERMS = Terms(Abbreviation(term=term, meaning=term.casefold()) for term in ("MS", "PPMS", "IL-6", "IL-6R", "βB", "+"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MS, then PPMS", ("MS", "PPMS")),
        ("PPMS alone", ("PPMS",)),
        ("MSA and AMS", ()),
        ("IL-6R of (IL\u20116)", ("IL-6", "IL-6R")),
        ("IL-6R", ("IL-6R",)),
        ("aMS MS1 MS_ MS.", ("MS",)),
        ("βB+", ("βB",)),
        ("a + b", ("+",)),
    ],
)
def test_a_term_is_found_where_it_is_no_part_of_a_word(text: str, expected: tuple[str, ...]) -> None:
    assert TERMS.used([said(text)]) == expected


def test_what_is_raised_or_cites_is_no_letter_of_a_term() -> None:
    assert TERMS.used([(Run(text="M"), Run(text="S", raised=True)), (Run(text="MS", cites=("key",)),)]) == ()
    assert TERMS.used([(Run(text="MS"), Run(text="2", raised=True))]) == ("MS",)
    assert Terms(()).used([said("MS")]) == ()
