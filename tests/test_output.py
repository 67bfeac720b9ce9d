"""Saving: whole or not at all."""

import os
from pathlib import Path

import pytest

from claimdeck.errors import UnwritableOutput
from claimdeck.output import save


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
