"""The guard sees what it should, and lets through what it may."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

import guard


def connect() -> None:
    """Reach for a port of this machine, which nobody listens to."""
    with socket.socket() as line:
        line.connect(("127.0.0.1", 9))


@pytest.mark.parametrize(
    "trespass",
    [
        lambda outside: (outside / "file").write_text("x"),
        lambda outside: (outside / "there").unlink(),
        lambda outside: (outside / "folder").mkdir(),
        lambda outside: (outside / "there").rename(outside / "elsewhere"),
        lambda outside: connect(),
        lambda outside: socket.getaddrinfo("localhost", 80),
    ],
    ids=["write", "remove", "make a folder", "rename", "connect", "look up a name"],
)
def test_a_trespass_raises_and_is_kept(tmp_path: Path, trespass: Callable[[Path], object]) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    (outside / "there").write_text("as it was")
    with guard.watching(inside) as found, pytest.raises(guard.Trespass):
        trespass(outside)
    assert len(found) == 1
    assert [path.name for path in outside.iterdir()] == ["there"]


def test_what_is_allowed_goes_on(tmp_path: Path) -> None:
    with guard.watching(tmp_path) as found:
        (tmp_path / "file").write_text("x")
        assert Path(__file__).read_text(encoding="utf-8")
    assert found == []
