"""Saving: whole or not at all."""

import os
from pathlib import Path

import pytest

from claimdeck.errors import UnwritableOutput
from claimdeck.output import save, save_together


def test_a_new_deck_replaces_the_old_one_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "build" / "talk.pptx"
    save(b"old", target)
    save(b"new", target)
    assert target.read_bytes() == b"new" and os.listdir(target.parent) == ["talk.pptx"]


def test_a_folder_in_the_way_is_said_and_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "talk.pptx"
    target.mkdir()
    with pytest.raises(UnwritableOutput, match="cannot write"):
        save(b"new", target)
    assert os.listdir(tmp_path) == ["talk.pptx"]


def test_ctrl_c_in_the_middle_leaves_the_old_deck_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "talk.pptx"
    save(b"old", target)

    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(b"new", target)
    assert target.read_bytes() == b"old" and os.listdir(tmp_path) == ["talk.pptx"]


def test_what_lies_beside_a_deck_is_never_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    precious, names = tmp_path / "precious", iter((b"aaaa", b"bbbb"))
    precious.write_bytes(b"precious")
    (tmp_path / f".talk.pptx.{b'aaaa'.hex()}").symlink_to(precious)
    monkeypatch.setattr(os, "urandom", lambda _: next(names))
    save(b"new", tmp_path / "talk.pptx")
    assert precious.read_bytes() == b"precious" and (tmp_path / "talk.pptx").read_bytes() == b"new"


def test_files_that_belong_together_are_saved_together(tmp_path: Path) -> None:
    deck, beside = tmp_path / "build" / "talk.pptx", tmp_path / "build" / "talk.manifest.json"
    for content in (b"old", b"new"):
        save_together((content + b" manifest", beside), (content, deck))
    assert (deck.read_bytes(), beside.read_bytes()) == (b"new", b"new manifest")
    assert sorted(os.listdir(deck.parent)) == ["talk.manifest.json", "talk.pptx"]


@pytest.mark.parametrize("there", [True, False])
def test_where_the_last_one_cannot_be_saved_the_first_is_as_it_was(tmp_path: Path, there: bool) -> None:
    deck, beside = tmp_path / "talk.pptx", tmp_path / "talk.manifest.json"
    deck.mkdir()
    if there:
        beside.write_bytes(b"old manifest")
    with pytest.raises(UnwritableOutput, match=r"cannot write .*talk\.pptx"):
        save_together((b"new manifest", beside), (b"new", deck))
    assert (beside.read_bytes() == b"old manifest") if there else not beside.exists()
    assert sorted(os.listdir(tmp_path)) == (["talk.manifest.json", "talk.pptx"] if there else ["talk.pptx"])


def test_where_the_first_one_cannot_be_saved_nothing_is(tmp_path: Path) -> None:
    deck, beside = tmp_path / "talk.pptx", tmp_path / "talk.manifest.json"
    beside.mkdir()
    save(b"old", deck)
    with pytest.raises(UnwritableOutput, match=r"cannot write .*talk\.manifest\.json"):
        save_together((b"new manifest", beside), (b"new", deck))
    assert deck.read_bytes() == b"old" and sorted(os.listdir(tmp_path)) == ["talk.manifest.json", "talk.pptx"]


def test_ctrl_c_between_two_files_leaves_both_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deck, beside, replace = tmp_path / "talk.pptx", tmp_path / "talk.manifest.json", os.replace
    save_together((b"old manifest", beside), (b"old", deck))

    def interrupted(name: str, target: Path) -> None:
        if target == deck:
            raise KeyboardInterrupt
        replace(name, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save_together((b"new manifest", beside), (b"new", deck))
    assert (deck.read_bytes(), beside.read_bytes()) == (b"old", b"old manifest")
    assert sorted(os.listdir(tmp_path)) == ["talk.manifest.json", "talk.pptx"]
