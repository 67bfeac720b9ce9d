"""Markup, typography, emphasis, words held together: what happens to the author's words on the way to a slide."""

import pytest

from claimdeck.model.locale import Typography
from claimdeck.model.words import Run, letters, plain, said
from claimdeck.plan.wording.lineends import emphasised, held
from claimdeck.plan.wording.markup import parse
from claimdeck.plan.wording.runs import cut_at
from claimdeck.plan.wording.typography import typeset

FRENCH = Typography(before_colon="\u00a0", before_high="\u202f", before_percent="\u00a0", inside_quotes="\u00a0", joined=("de", "la", "à"))
ENGLISH = Typography()


def looks(source: str) -> list[tuple[str, str]]:
    """(text, look) of each run of a source."""
    return [
        (run.text, "".join(c for c, on in zip("bi^~@", (run.bold, run.italic, run.raised, run.lowered, run.cites), strict=True) if on))
        for run in parse(source)
    ]


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("plain", [("plain", "")]),
        ("a **b** c", [("a ", ""), ("b", "b"), (" c", "")]),
        ("*in vivo*", [("in vivo", "i")]),
        ("10^3^ and H~2~O", [("10", ""), ("3", "^"), (" and H", ""), ("2", "~"), ("O", "")]),
        ("so [@one, p. 4; @two]", [("so", ""), ("", "^@")]),
        ("so [@one]. Next", [("so", ""), (".", "^@"), (" Next", "")]),
        ("2 * 3 * 4", [("2 * 3 * 4", "")]),
        ("a ** b", [("a ** b", "")]),
        ("IL-6 ~ 5 and x^", [("IL-6 ~ 5 and x^", "")]),
        ("mail a@b.org [see]", [("mail a@b.org [see]", "")]),
    ],
)
def test_the_little_markup_is_read_and_nothing_else(source: str, runs: list[tuple[str, str]]) -> None:
    assert looks(source) == runs


def test_keys_of_a_citation_leave_their_locators_behind() -> None:
    assert parse("x [@one, p. 4; @two2022]")[1].cites == ("one", "two2022")


@pytest.mark.parametrize(
    ("text", "french"),
    [
        ("La SEP : un mot", "La SEP\u00a0: un mot"),
        ("quoi ? oui ! et ; là", "quoi\u202f? oui\u202f! et\u202f; là"),
        ("65 % et 65%", "65\u00a0% et 65\u00a0%"),
        ("« mot »", "«\u00a0mot\u00a0»"),
        ("l'origine", "l’origine"),
        ("https://a.org et 10:30", "https://a.org et 10:30"),
    ],
)
def test_french_spaces_and_apostrophes(text: str, french: str) -> None:
    assert typeset(text, FRENCH) == french
    assert typeset(french, FRENCH) == french


def test_english_prose_keeps_its_spaces() -> None:
    assert typeset("What? 65% : yes", ENGLISH) == "What? 65% : yes"


def test_titles_do_not_end_a_line_with_an_article_nor_the_last_with_one_short_word() -> None:
    words = held(said("Conséquences de la démarche à suivre dans la SEP"), "title", FRENCH)
    assert plain(words) == "Conséquences de\u00a0la\u00a0démarche à\u00a0suivre dans\u00a0la\u00a0SEP"


def test_markers_do_not_count_as_letters_when_words_are_held_or_set_apart() -> None:
    words = (Run(text="un bien long mot de fin"), Run(text="3", raised=True, cites=("x",)))
    assert letters(held(words, "wide", FRENCH)) == "un bien long mot\u00a0de\u00a0fin"
    marked = emphasised(words, ("mot de FIN", "absent"), {"bold": True})
    assert [(run.text, run.bold) for run in marked] == [("un bien long ", None), ("mot de fin", True), ("3", None)]


def test_emphasis_is_found_whatever_its_spaces_and_apostrophes() -> None:
    marked = emphasised(said("c’est\u00a0l’origine\u00a0: vrai"), ("c'est l'origine",), {"bold": True})
    assert [run.text for run in marked if run.bold] == ["c’est\u00a0l’origine"]


def test_words_are_cut_at_a_letter_and_a_marker_stays_with_the_letter_before_it() -> None:
    words = (Run(text="un"), Run(text="3", raised=True, cites=("x",)), Run(text=" : deux"))
    before, after = cut_at(words, 4)
    assert (plain(before), plain(after)) == ("un3 :", " deux")
