"""What was read once in a run is what reading it again would give."""

from datetime import date
from pathlib import Path
from shutil import copytree

from claimdeck.load import load
from claimdeck.load.records import once
from claimdeck.load.yaml import tree_kept
from claimdeck.model.job import Job

TALK = Path(__file__).resolve().parents[1] / "decks" / "smoldering-ms"


def _job(talk: Path) -> Job:
    return Job(outline=talk, brand="plain", as_of=date(2026, 11, 25))


def _read(talk: Path) -> object:
    return load(_job(talk))


def test_the_second_reading_is_the_first(tmp_path: Path) -> None:
    talk = copytree(TALK, tmp_path / "talk")
    once.KEPT.clear()
    tree_kept.KNOWN.clear()
    first = _read(talk)
    assert once.KEPT and _read(talk) == first


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    talk = copytree(TALK, tmp_path / "talk")
    first, _ = load(_job(talk))
    outline = talk / "outline.yaml"
    outline.write_text(outline.read_text(encoding="utf-8").replace("language: fr-FR", "language: en-GB"), encoding="utf-8")
    second, _ = load(_job(talk))
    assert first and second and (first.outline.deck.language, second.outline.deck.language) == ("fr-FR", "en-GB")


def test_what_was_wrong_is_told_every_time(tmp_path: Path) -> None:
    talk = copytree(TALK, tmp_path / "talk")
    outline = talk / "outline.yaml"
    outline.write_text(
        outline.read_text(encoding="utf-8").replace("  language: fr-FR", "  language: fr-FR\n  langage: fr"), encoding="utf-8"
    )
    found = [load(_job(talk))[1] for _ in range(2)]
    assert found[0] == found[1] and any(one.rule == "unknown-key" for one in found[0])


def test_no_more_is_kept_than_is_meant() -> None:
    kept = dict(once.KEPT)
    try:
        for number in range(2 * once.MOST):
            once._keep(("", number), once.Kept(None, None, None))  # type: ignore[arg-type]  # what is kept does not matter
        assert len(once.KEPT) == once.MOST
    finally:
        once.KEPT.clear()
        once.KEPT.update(kept)
