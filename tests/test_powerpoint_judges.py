"""Outside judges on decks made by hand: two validators, and LibreOffice, which draws what it understood."""

from dataclasses import replace
from pathlib import Path

import pytest

from claimdeck.model.plan import Plan, Slide
from claimdeck.powerpoint import write
from oracle import specimen
from oracle.drawn import render, words
from oracle.validators import audit_errors, sdk_errors

PLAIN = replace(specimen.BRAND, name="plain", radius=0, strip=0, bold_headings=False, headings="Georgia")


def one_slide() -> Plan:
    """The least deck: one slide, one title, no notes, no section."""
    return specimen.plan(Slide(key="a", layout="S Canvas", title="Allein", items=(specimen.box(0, "Allein"),)))


DECKS = {
    "everything, stamped": lambda: write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP),
    "everything, square": lambda: write(specimen.plan(language="ar-SA"), PLAIN, specimen.IMAGES, None),
    "one slide": lambda: write(one_slide(), specimen.BRAND, (), None),
    "no slide": lambda: write(replace(one_slide(), slides=()), specimen.BRAND, (), None),
}


@pytest.fixture(params=DECKS)
def deck(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "deck.pptx"
    path.write_bytes(DECKS[request.param]())
    return path


def test_the_open_xml_sdk_finds_nothing(deck: Path) -> None:
    assert sdk_errors(deck) == []


def test_openxml_audit_finds_nothing(deck: Path) -> None:
    assert audit_errors(deck) == []


def test_the_judges_do_find_a_fault(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pptx"
    deck = write(
        replace(one_slide(), layouts=tuple(replace(layout, kind="no-such-kind") for layout in specimen.LAYOUTS)), specimen.BRAND, (), None
    )
    broken.write_bytes(deck)
    assert any("no-such-kind" in error for error in sdk_errors(broken))
    assert audit_errors(broken)


@pytest.mark.slow
def test_libreoffice_draws_every_word_where_it_belongs(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP))
    pages = [{word["text"]: word for word in page} for page in words(path, tmp_path)]
    assert len(pages) == 5, "the hidden slide is not drawn"
    titles = [page[word]["x0"] for page, word in zip(pages[1:], ("Karten", "Figur", "Tabelle", "Liste"), strict=True)]
    assert titles == pytest.approx([0.667 * 72] * 4, abs=3)
    assert all("ENTWURF" in page and page["Punkte"]["x1"] < 960 - 0.667 * 72 for page in pages)
    assert pages[0]["Punkte"]["x1"] < 7.5 * 72, "the stamp ends before the picture"
    assert [page["2026"]["bottom"] for page in pages[1:]] == pytest.approx([(7.104 + 0.15) * 72] * 4, abs=3)


@pytest.mark.slow
def test_libreoffice_draws_every_slide(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(write(specimen.plan(), PLAIN, specimen.IMAGES, None))
    assert [page.stat().st_size > 1000 for page in render(path, tmp_path)] == [True] * 5
