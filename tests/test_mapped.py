"""Large templates stay in their files: nothing is otherwise about them, and little of them is in the memory at a time."""

import os
from pathlib import Path

import pytest

import foreign
import hostile
from claimdeck.errors import TemplateError, UnreadableFile
from claimdeck.load.brands.template import template_content
from claimdeck.model import mapped
from claimdeck.model.mapped import Mapped, content_at, in_steps
from claimdeck.output import save
from hostile_built import PNG_TYPE, pictured
from hostile_refused import REFUSED


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as large, and is looked at in small steps."""
    monkeypatch.setattr(mapped, "LARGE", 0)
    monkeypatch.setattr(mapped, "STEP", 1000)


def mapped_of(content: bytes, folder: Path) -> Mapped:
    path = folder / "large.pptx"
    path.write_bytes(content)
    found = content_at(path)
    assert isinstance(found, Mapped) and found is content_at(path), "it is one and the same until the file changes"
    return found


@pytest.mark.usefixtures("large")
def test_a_deck_on_a_large_template_is_that_of_a_small_one(tmp_path: Path) -> None:
    picture = hostile.PNG + os.urandom(30_000)
    content = pictured(picture, said=PNG_TYPE)
    assert foreign.deck(mapped_of(content, tmp_path)) == foreign.deck(content)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("kind", ["zeros", "a PDF", "protected by a password", "cut in half", "without its first half", "torn master"])
def test_a_large_file_is_refused_in_the_words_for_a_small_one(kind: str, tmp_path: Path) -> None:
    make, said = REFUSED[kind]
    with pytest.raises(TemplateError) as caught:
        foreign.taken(mapped_of(make(), tmp_path))
    assert said in caught.value.message


@pytest.mark.usefixtures("large")
def test_a_large_file_is_searched_over_the_edges_of_steps(tmp_path: Path) -> None:
    found = mapped_of(b"a" * 998 + b"SIGN" + b"b" * 5000, tmp_path)
    assert found.rfind(b"SIGN") == 998 and b"SIGN" in found and found.startswith(b"SIGN", 998)
    assert found.rfind(b"SIGN", 0, 1001) == -1 and b"SIGH" not in found
    assert b"".join(in_steps(found)) == found[:] and max(len(step) for step in in_steps(found)) == 1000


@pytest.mark.usefixtures("large")
def test_a_large_file_is_saved_whole(tmp_path: Path) -> None:
    content = os.urandom(5500)
    save(mapped_of(content, tmp_path), tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == content


def test_what_would_not_come_to_an_end_is_not_read(tmp_path: Path) -> None:
    pipe, round_about = tmp_path / "pipe.pptx", tmp_path / "loop.pptx"
    os.mkfifo(pipe)
    round_about.symlink_to(round_about)
    for path, said in ((pipe, "a pipe"), (Path("/dev/zero"), "a device"), (round_about, "cannot be read"), (tmp_path, "is a folder")):
        with pytest.raises(UnreadableFile) as caught:
            template_content(path)
        assert said in caught.value.message and caught.value.hint
