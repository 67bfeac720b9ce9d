"""How references are written: every kind, in both styles and every language, letter for letter."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from claimdeck.citation_styles import STYLES
from claimdeck.citation_styles.names import initials
from claimdeck.citation_styles.pages import in_full, shortened
from claimdeck.citation_styles.setting import together
from claimdeck.importers.csl_json import csl_json
from claimdeck.load.locale import read_locale, tags
from claimdeck.model.locale import Locale
from claimdeck.model.reference import Reference
from claimdeck.model.words import Words, plain

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases" / "citations"
SHARED = ROOT.parent / "shared"
HOME = read_locale("en-US")[0]
"""The language both styles were made for: what is expected of them holds there letter for letter."""


def read(*files: Path) -> dict[str, Reference]:
    found: dict[str, Reference] = {}
    for file in files:
        references, findings = csl_json(file.read_text(encoding="utf-8"), file.name)
        assert not findings
        found |= {reference.key: reference for reference in references}
    return found


OWN = read(CASES / "literature.csl.json", CASES / "cases.csl.json")
KINDS = read(CASES / "kinds.csl.json")


def differing(references: dict[str, Reference], expected: Path) -> list[str]:
    """What is written otherwise than it is expected."""
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    assert len(wanted) > 20
    return [
        f"{style} {entry['id']}:\n  {entry[style]}\n  {written}"
        for entry in wanted
        for style in STYLES
        if (written := plain(STYLES[style].entry(references[entry["id"]], HOME))) != entry[style]
    ]


def test_every_entry_is_written_as_it_should_be() -> None:
    assert differing(OWN, CASES / "expected.json") == []


@pytest.mark.skipif(not (SHARED / "citations").is_dir(), reason="the shared citations are not here; their copy is tried above")
def test_every_shared_entry_is_written_as_it_should_be() -> None:
    references = read(SHARED / "leaflet" / "literature.csl.json", SHARED / "citations" / "cases.csl.json")
    assert differing(references, SHARED / "citations" / "expected.json") == []


def marked(words: Words) -> str:
    """The letters with their looks, as an author would mark them up."""
    signs = [(run, "*" * run.italic + "^" * run.raised + "~" * run.lowered) for run in words]
    return "".join(f"{sign}{run.text}{sign[::-1]}" for run, sign in signs)


def short(style: str, reference: Reference, locale: Locale) -> Words:
    return together(*STYLES[style].short(reference, locale))


def page(reference: Reference) -> str:
    """All the ways one reference is written; a way that is the same in several languages once."""
    lines = [f"{reference.key}"]
    for style, how in STYLES.items():
        for name, write in (("entry", how.entry), ("short", partial(short, style))):
            written: dict[str, list[str]] = {}
            for tag in tags():
                written.setdefault(marked(write(reference, read_locale(tag)[0])), []).append(tag)
            lines += [f"  {style} {name} {' '.join(languages)}: {text}" for text, languages in written.items()]
    return "\n".join(lines) + "\n"


def test_every_kind_is_written_in_every_style_and_language(golden: Callable[[Path, str], None]) -> None:
    golden(CASES / "kinds.txt", "\n".join(map(page, KINDS.values())))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("tag", tags())
def test_no_entry_has_a_hole_or_a_stop_too_many(style: str, tag: str) -> None:
    locale = read_locale(tag)[0]
    for reference in (OWN | KINDS).values():
        for words in (STYLES[style].entry(reference, locale), short(style, reference, locale)):
            text = plain(words)
            assert not any(fault in text for fault in ("  ", "..", " .", " ,", "()", "[]", "{", "None", "?.", "!.", ";;", ": ;")), text
            assert text == text.strip() and (text.endswith((".", "?", "!", "”")) or words[-1].link), text


def test_titles_are_never_touched() -> None:
    for reference in (OWN | KINDS).values():
        for style in STYLES.values():
            text = plain(style.entry(reference, HOME)).casefold()
            assert "<" in reference.title or reference.key == "data-on-file" or reference.title.rstrip(".").casefold() in text


def test_doi_address_and_pubmed_number_are_links() -> None:
    def links(key: str, style: str = "nlm") -> list[str]:
        return [run.link.url for run in STYLES[style].entry((OWN | KINDS)[key], HOME) if run.link]

    assert links("kuhlmann2023") == ["https://doi.org/10.1016/S1474-4422(22)00289-7"]
    assert links("doi-as-address") == ["https://doi.org/10.5555/ex.3"]
    assert links("guideline", "ama") == ["https://example.org/guideline"]
    assert links("pubmed-article") == ["https://pubmed.ncbi.nlm.nih.gov/12345678/"]


@pytest.mark.parametrize(
    ("given", "letters"),
    [("Gavin", "G"), ("José Manuel", "JM"), ("Jean-Luc", "JL"), ("FD", "FD"), ("Irene C. M.", "ICM"), ("V. Wee", "VW"), ("J.-P.", "JP")],
)  # fmt: skip
def test_initials(given: str, letters: str) -> None:
    assert initials(given) == letters


@pytest.mark.parametrize(
    ("pages", "full", "short"),
    [
        ("1474-1483", "1474-1483", "1474–83"),
        ("78–88", "78-88", "78–88"),
        ("101-8", "101-108", "101–8"),
        ("S93-S99", "S93-S99", "S93–9"),
        ("S8-12", "S8-S12", "S8–12"),
        ("126A-127A", "126A-127A", "126A–127A"),
        ("e000240", "e000240", "e000240"),
        ("99-101", "99-101", "99–101"),
        ("12-12", "12", "12"),
        ("1-9", "1-9", "1–9"),
        ("34-36, 87-91", "34-36, 87-91", "34–6, 87–91"),
        ("2019-A-17", "2019-A-17", "2019-A-17"),
    ],
)
def test_page_ranges(pages: str, full: str, short: str) -> None:
    assert (in_full(pages), shortened(pages)) == (full, short)
