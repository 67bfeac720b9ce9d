"""Cases as data: decks of every kind with their golden text, and texts that no slide holds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pptx import Presentation

from conftest import Run, sampled
from deck_text import deck_text
from oracle.validators import audit_errors, sdk_errors

CASES = Path(__file__).parent / "cases"
DECKS = sorted(CASES.glob("decks/*/outline.yaml"))

OVERLONG = sorted(CASES.glob("overlong/*.yaml"))


def talk_name(outline: Path) -> str:
    """A case's name: its folder's."""
    return outline.parent.name


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> Callable[[Path], Path]:
    """The deck of a case, built once."""
    folder, done = tmp_path_factory.mktemp("cases"), {}

    def build(outline: Path) -> Path:
        if outline not in done:
            done[outline] = folder / f"{outline.parent.name}.pptx"
            finished = claimdeck("build", outline, "-o", done[outline])
            assert finished.returncode == 0, finished.stderr
        return done[outline]

    return build


@pytest.mark.parametrize("outline", DECKS, ids=lambda path: path.parent.name)
def test_a_deck_reads_as_it_should(outline: Path, built: Callable[[Path], Path], golden: Callable[[Path, str], None]) -> None:
    golden(outline.with_name("deck.txt"), deck_text(built(outline)))


@pytest.mark.parametrize("outline", sampled(DECKS, "backup", "custom", "pending-many", "references-many", "tags", name=talk_name))
def test_no_outside_judge_objects(outline: Path, built: Callable[[Path], Path]) -> None:
    assert not sdk_errors(built(outline)) and not audit_errors(built(outline))


@pytest.mark.parametrize("outline", OVERLONG, ids=lambda path: path.stem)
def test_what_does_not_fit_is_an_error_at_its_slide(outline: Path, claimdeck: Run, tmp_path: Path) -> None:
    expected = outline.read_text(encoding="utf-8").splitlines()[0].removeprefix("# expected: ")
    target = tmp_path / "deck.pptx"
    finished = claimdeck("build", outline, "-o", target)
    assert finished.returncode == 1 and not target.exists()
    errors = [line for line in finished.stderr.splitlines() if ": error: " in line]
    assert errors and all(f"{outline.name}:4:5: error:" in line and f"[{expected}]" in line for line in errors), finished.stderr


def test_an_address_longer_than_a_line_is_cut_at_its_signs_and_copied_whole(built: Callable[[Path], Path]) -> None:
    deck = Presentation(str(built(CASES / "decks" / "references-ama" / "outline.yaml")))
    runs = [run for shape in deck.slides[-1].placeholders for paragraph in shape.text_frame.paragraphs for run in paragraph.runs]
    whole: dict[str, list[str]] = {}
    for run in runs:
        if "//" in (run.hyperlink.address or ""):
            whole.setdefault(run.hyperlink.address, []).append(run.text)
    cut = {address: parts for address, parts in whole.items() if len(parts) > 1}
    assert len(cut) == 2 and all(len(part) < 75 for parts in cut.values() for part in parts)
    assert "doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2" in map("".join, cut.values())
