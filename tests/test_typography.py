"""The signs and spaces of each language: what is changed, what is left, and what is only reported."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from claimdeck.leaflet.fold import alike
from claimdeck.load.locale import read_locale, tags
from claimdeck.model.locale import Typography
from claimdeck.model.quotes import strays
from claimdeck.model.words import Words, is_marker, plain
from claimdeck.plan.wording.markup import parse
from claimdeck.plan.wording.typography import set_words, typeset
from claimdeck.rules.foreign_number import foreign
from conftest import Run

VISIBLE = str.maketrans({"\u00a0": "␣", "\u202f": "⎵"})


def signs(tag: str) -> Typography:
    return read_locale(tag)[0].typography


def shown(text: str, tag: str) -> str:
    """A text as it is set, with the spaces that hold made visible."""
    done = typeset(text, signs(tag))
    assert typeset(done, signs(tag)) == done, "set twice is set once"
    return done.translate(VISIBLE)


@pytest.mark.parametrize(
    ("tag", "written", "set_as"),
    [
        ("de-DE", '"..." und "... so"', "„…“ und „… so“"),
        ("fr-FR", "quoi? oui! et; là: voici", "quoi⎵? oui⎵! et⎵; là␣: voici"),
        ("fr-FR", 'l\'"effet" et "un \'mot\' dit"', "l’«␣effet␣» et «␣un “mot” dit␣»"),
        ("fr-FR", '« il dit "non" »', "«␣il dit “non”␣»"),
        ("fr-FR", "65% et 12 345 patients, 12345", "65␣% et 12⎵345␣patients, 12345"),
        ("fr-FR", "p < 0,05 ; n=12 ; IC 95 %", "p␣<␣0,05⎵; n=12⎵; IC␣95␣%"),
        ("fr-FR", "de -5 à -3 %, [-0,5 ; -0,3]", "de −5 à −3␣%, [−0,5⎵; −0,3]"),
        ("fr-FR", "un mot - ou -- deux...", "un mot – ou – deux…"),
        ("fr-FR", "Dr Martin, fig. 3, J. Smith et al.", "Dr␣Martin, fig.␣3, J.␣Smith et␣al."),
        ("fr-FR", "12 semaines, 120 mm Hg, 5 mg/l, 37 °C, 3 µg", "12␣semaines, 120␣mm␣Hg, 5␣mg/l, 37␣°C, 3␣µg"),
        ("fr-FR", "semaine 4, Semaine −4, jour +1", "semaine␣4, Semaine␣−4, jour␣+1"),
        ("en-GB", "he said \"it's a 'first' phase\"", "he said ‘it’s a “first” phase’"),
        ("fr-FR", "IL-6, COVID-19, IFN-β, PD-L1, SARS-CoV-2, SEP-RR", "IL‑6, COVID‑19, IFN‑β, PD‑L1, SARS‑CoV‑2, SEP‑RR"),
        ("en-GB", "'new' in patients' charts", "‘new’ in patients’ charts"),
        ("en-GB", "65 % of 12 345, 95% CI 0.5 to 0.9", "65% of 12⎵345, 95%␣CI␣0.5 to 0.9"),
        ("en-US", "\"a 'b' c\" -- d", "“a ‘b’ c” — d"),
        ("de-DE", "\"Das ist 'gut'\", z. B. 12%", "„Das ist ‚gut‘“, z.␣B. 12␣%"),
        ("de-DE", "Dr. Muster, Abb. 3, 12 Wochen", "Dr.␣Muster, Abb.␣3, 12␣Wochen"),
        ("es-ES", "\"hola 'y' adiós\", 12 345,6 y 5%", "«hola “y” adiós», 12⎵345,6 y 5␣%"),
        ("it-IT", 'l\'"effetto" del 5 %, fig. 2', "l’«effetto» del 5%, fig.␣2"),
    ],
)
def test_prose_gets_the_signs_and_spaces_of_its_language(tag: str, written: str, set_as: str) -> None:
    assert shown(written, tag) == set_as


@pytest.mark.parametrize(
    "text",
    [
        "12345 et 0.64 et 1,250 et 10 -20 et 5 - 3",  # a number is content, and a range no minus
        "un écran de 24\" et 6' de pose",  # inches, minutes
        'un "mot sans fin',
        "https://example.org/l'a--b?c=%20 et 10.1000/a--b'c et l'a@example.org",
        "une_variable='x' et {a--b} et `l'x...`",
        "IL -6, CD20, anti-CD20, neuro-inflammation, 1-3",
        "0 800 394 000",  # no number, though it has digits
        "stade 3 100 patients atteints",  # two numbers, perhaps
        "10.5, puis v1.2.3 ... 4....",
    ],
)
def test_what_is_not_beyond_doubt_stays_as_it_is_written(text: str) -> None:
    done = typeset(text, signs("fr-FR"))
    assert done.replace("\u00a0", " ") in (text, text.replace(" ... ", " … "))


def test_addresses_stay_and_the_prose_around_them_does_not() -> None:
    assert shown("l'adresse : https://example.org/l'a ; voilà", "fr-FR") == "l’adresse␣: https://example.org/l'a⎵; voilà"


def test_ordinals_are_raised_in_french_and_letters_stay() -> None:
    words = set_words(parse("le 1er jour, la 1re et la 2e fois, 3ème, HLA-B2e, 21e"), signs("fr-FR"))
    assert [run.text for run in words if run.raised] == ["er", "re", "e", "e"]
    assert plain(words) == "le 1er jour, la 1re et la 2e fois, 3ème, HLA‑B2e, 21e"
    assert not any(run.raised for run in set_words(parse("1er 2e 1st"), signs("en-GB")))


def test_marks_pair_across_markup_and_each_run_keeps_its_look() -> None:
    words = set_words(parse('"**un** *mot*" dit à **65**% [@one]. L\'*effet*'), signs("fr-FR"))
    assert plain(words).translate(VISIBLE) == "«␣un mot␣» dit à 65␣%. L’effet"
    assert [run.text.strip() for run in words if run.bold] == ["un", "65"] and [run.text for run in words if run.italic] == ["mot", "effet"]
    assert [run.cites for run in words if is_marker(run)] == [("one",)]


@pytest.mark.parametrize(
    ("tag", "text", "found"),
    [
        ("fr-FR", "0.64 et 1.250, 12.03.2024, v1.2, fig. 1.2, 10.1000/x, 0,5", ["0.64", "1.250"]),
        ("de-DE", "0.64 und 1.250 und 12.34", ["0.64", "12.34"]),
        ("en-GB", "0,64 and 1,250 and 1,2,3 and 1,25-dihydroxy", ["0,64"]),
    ],
)
def test_a_number_written_as_in_another_language_is_reported_only(tag: str, text: str, found: list[str]) -> None:
    assert [*foreign(text, signs(tag))] == found
    assert typeset(text, signs(tag)).replace("\u00a0", " ") == text


@pytest.mark.parametrize(("text", "count"), [('24" wide', 1), ("6' long", 1), ('a "b" c', 0), ("it's the patients' own", 0), ('"a', 1)])
def test_marks_nobody_can_decide_are_reported(text: str, count: int) -> None:
    assert len(strays(text)) == count


@pytest.mark.parametrize(
    ("written", "printed"),
    [("\"un 'mot'\" -- l'autre...", "« un “mot” » – l’autre…"), ("'SF-36' de -5", '"SF-36" de −5'), ("1^er, 2^e", "1er, 2e")],
)
def test_a_leaflet_s_line_is_the_same_in_other_signs(written: str, printed: str) -> None:
    assert alike(written) == alike(printed)


def test_ten_to_the_fifth_is_not_a_hundred_and_five() -> None:
    assert alike("10^5") != alike("105")


PIECES = some.sampled_from(
    ["l'", "mot", " ", " ", '"', "'", "...", " - ", " -- ", "-5", "65%", "12 345", "0.64", " : ", "; ", "? ", "« ", " »", "1er", "2e",
     "**gras**", "*mot*", "^2^", "~2~", "[@one]", "[@two, p. 4].", "p < 0,05", "Dr X", "12 mg", "mm Hg", "https://a.org/l'x",
     "10.1000/a--b", "x@y.org", "a_b'", "IL-6", "…", "\u00a0", "\u202f", "é", "z. B.", "“", "”", "‘", "’", "(", ")", "=", "±", "\n"]
)  # fmt: skip


def kept(words: Words) -> list[tuple[str, bool | None, bool, bool, bool, tuple[str, ...]]]:
    """Every letter and digit with its look, and every citation; raised letters of ordinals are compared as they were."""
    return [
        (sign, run.bold, run.italic, run.raised and not sign.isalpha(), run.lowered, run.cites)
        for run in words
        for sign in (run.text if not run.cites else "@")
        if sign.isalnum() or run.cites
    ]


@given(some.lists(PIECES, max_size=14).map("".join), some.sampled_from(tags()))
@settings(max_examples=400, deadline=None)
def test_no_letter_digit_look_or_citation_is_ever_lost_and_once_is_enough(text: str, tag: str) -> None:
    words = parse(text)
    done = set_words(words, signs(tag))
    assert kept(done) == kept(words)
    assert plain(set_words(done, signs(tag))) == plain(done)


@given(some.text(max_size=60), some.sampled_from(tags()))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_keeps_its_letters(text: str, tag: str) -> None:
    done = typeset(text, signs(tag))
    assert [sign for sign in done if sign.isalnum()] == [sign for sign in text if sign.isalnum()]
    assert typeset(done, signs(tag)) == done


@pytest.mark.parametrize("tag", tags())
def test_each_language_says_what_it_keeps_together(tag: str) -> None:
    own = signs(tag)
    assert own.counted and own.numbered and own.titles and own.joined
    assert own.decimal != own.thousands and (tag.startswith("en") or own.decimal == ",")
    assert {own.opening_quote, own.closing_quote}.isdisjoint('"') and own.inner_opening != own.opening_quote


TALK = """\
deck: {title: "L'étude", language: fr-FR, brand: plain, code: EX-1, prepared: Novembre 2026}
slides:
  - statement:
      text: "Le 1er \\"effet\\" : 65% et 0.64"
  - statement:
      text: "L'effet de 24\\" tel quel : 0.5"
      typography: as-written
  - quotation: {text: "It's \\"so\\"", by: Quelqu'un, cites: [one]}
references:
  one:
    {title: "L'article \\"cité\\" : 65%", type: article-journal, author: [{family: Un, given: A}], container-title: J Ex, issued: 2020,
     volume: 1, page: 2}
"""


def test_a_check_tells_every_change_with_its_line_when_asked(claimdeck: Run, tmp_path: Path) -> None:
    outline = tmp_path / "outline.yaml"
    outline.write_text(TALK, encoding="utf-8")
    told = json.loads(claimdeck("check", outline, "--typography", "--format", "json").stdout)["findings"]
    notes = {one["line"]: one["message"] for one in told if one["rule"] == "set-by-language"}
    assert notes == {
        1: "set by the rules of fr-FR: L'étude → L’étude",
        4: 'set by the rules of fr-FR: 1er → 1^er^ · "effet" : → «␣effet␣»␣: · 65% → 65␣%',
        8: "set by the rules of fr-FR: Quelqu'un → Quelqu’un",
    }
    assert [(one["rule"], one["line"]) for one in told if one["level"] == "warning"] == [("foreign-number", 4)]
    assert "set-by-language" not in claimdeck("check", outline).stdout


def test_a_talk_as_written_is_as_written(claimdeck: Run, tmp_path: Path) -> None:
    outline = tmp_path / "outline.yaml"
    outline.write_text(TALK.replace("brand: plain", "brand: plain, typography: as-written"), encoding="utf-8")
    told = claimdeck("check", outline, "--typography").stdout
    assert "set-by-language" not in told and "foreign-number" not in told
