"""The quotation as drawn: its opening mark stands before the words, close to them, whatever mark a language has."""

from pathlib import Path

import pytest

from conftest import ROOT, Run
from oracle.drawn import words

OUTLINE = """\
deck: {{title: A talk, language: {language}, brand: {brand}, code: EX-1, prepared: November 2026}}
references:
  one: {{type: article-journal, title: An example, authors: [Example A], journal: J Ex, issued: 2021, volume: 4}}
slides:
  - quotation: {{text: Words of somebody as they were written, by: Somebody, cites: [one]}}
"""


@pytest.mark.parametrize("brand", ["ember", "plain"])
@pytest.mark.parametrize(("language", "mark"), [("en-GB", "‘"), ("en-US", "“"), ("fr-FR", "«")])
def test_the_opening_mark_stands_close_before_the_words(language: str, mark: str, brand: str, tmp_path: Path, claimdeck: Run) -> None:
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "assets").symlink_to(ROOT / "assets")
    (tmp_path / "outline.yaml").write_text(OUTLINE.format(language=language, brand=brand), encoding="utf-8")
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    [page] = words(tmp_path / "deck.pptx", tmp_path)
    opening, first = (next(word for word in page if word["text"] == text) for text in (mark, "Words"))
    assert 1.5 < first["x0"] - opening["x1"] < 16, "points: no farther than half an em"
    assert first["x0"] == pytest.approx(1.792 * 72, abs=3), "the words begin where they begin in every language"
