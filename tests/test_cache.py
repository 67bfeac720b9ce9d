"""What is kept between runs: no deck depends on it, whatever happened to it, and it stays small."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from claimdeck import cache, qr, shrink, svg
from claimdeck.model.job import Job
from claimdeck.pipeline import build

OUTLINE = """deck: {title: T, language: en-GB, brand: plain, code: EX-1, prepared: 2026}
slides:
  - figure: {title: T, source: drawn, picture: {file: a.png, alt: What is seen, caption: Words}}
  - figure: {title: U, source: drawn, picture: {file: b.svg, alt: What is seen, caption: Words}}
"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><circle cx="15" cy="10" r="9" fill="#0b7285"/></svg>'


class Made:
    """Makes something, and counts how often."""

    def __init__(self, content: bytes = b"made") -> None:
        self.content, self.times = content, 0

    def __call__(self) -> bytes:
        self.times += 1
        return self.content


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    place = tmp_path / "kept"
    monkeypatch.setenv("CLAIMDECK_CACHE", str(place))
    return place


@pytest.fixture
def outline(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "claimdeck.yaml").touch()
    Image.radial_gradient("L").resize((3000, 2000)).save(tmp_path / "a.png")
    (tmp_path / "b.svg").write_text(DRAWING, encoding="utf-8")
    file = tmp_path / "outline.yaml"
    file.write_text(OUTLINE, encoding="utf-8")
    yield file
    forget()


def forget() -> None:
    """What a new process does not know."""
    svg.drawn.cache_clear()
    shrink._smaller.cache_clear()


def built(outline: Path) -> bytes:
    forget()
    deck = build(Job(outline=outline, output=outline.with_name("deck.pptx"), as_of=date(2026, 1, 1))).deck
    assert deck is not None
    return deck


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_something_is_made_once(folder: Path) -> None:
    make = Made()
    assert [cache.remembered(("a", b"b"), make) for _ in range(3)] == [b"made"] * 3 and make.times == 1
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700 and len(files(folder)) == 1


@pytest.mark.parametrize("other", [("ab", b""), ("", b"ab"), ("a", b"c"), ("a",), ("a", b"b", "")])
def test_of_anything_else_it_is_made_anew(other: tuple[bytes | str, ...], folder: Path) -> None:
    cache.remembered(("a", b"b"), Made(b"first"))
    assert cache.remembered(other, Made(b"second")) == b"second"


def test_nothing_is_kept_where_nothing_should_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for off in ("off", "OFF", ""):
        monkeypatch.setenv("CLAIMDECK_CACHE", off)
        make = Made()
        assert [cache.remembered(("a",), make), cache.remembered(("a",), make)] == [b"made"] * 2 and make.times == 2
    assert not files(tmp_path)


def test_usually_it_is_where_the_system_keeps_such_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLAIMDECK_CACHE")
    monkeypatch.setenv("HOME", str(tmp_path))
    for said, place in ((str(tmp_path / "mine"), tmp_path / "mine"), ("", tmp_path / ".cache"), ("relative", tmp_path / ".cache")):
        monkeypatch.setenv("XDG_CACHE_HOME", said)
        monkeypatch.setattr(sys, "platform", "linux")
        assert cache.place() == place / "claimdeck"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert cache.place() == tmp_path / "Library" / "Caches" / "claimdeck"


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: b"",
    "cut": lambda whole: whole[:-1],
    "a bit turned": lambda whole: whole[:-1] + bytes([whole[-1] ^ 1]),
    "another file": lambda whole: b"\x00" * len(whole),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_file_is_made_anew(how: str, folder: Path) -> None:
    cache.remembered(("a",), Made())
    (file,) = files(folder)
    file.write_bytes(DAMAGE[how](file.read_bytes()))
    make = Made()
    assert cache.remembered(("a",), make) == b"made" and make.times == 1
    assert cache.remembered(("a",), make) == b"made" and make.times == 1


@pytest.mark.parametrize("how", DAMAGE)
def test_what_is_kept_of_a_text_is_kept_with_it(how: str, folder: Path) -> None:
    make = Made()
    assert [cache.recalled(text, make) for text in ("a", "a", "b", "a")] == [b"made"] * 4 and make.times == 2
    for file in files(folder):
        file.write_bytes(DAMAGE[how](file.read_bytes()))
    assert cache.recalled("a", Made(b"again")) == b"again" == cache.recalled("a", Made())


def test_of_two_texts_with_one_name_each_has_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sum_of in ("crc32", "adler32"):
        monkeypatch.setattr(cache, sum_of, lambda _: 1)
    assert (cache.recalled("a", Made(b"1")), cache.recalled("b", Made(b"2"))) == (b"1", b"2")
    assert len(files(folder)) == 1


def test_a_place_that_cannot_be_written_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("long" * 200)):
        monkeypatch.setenv("CLAIMDECK_CACHE", str(place))
        assert cache.remembered(("a",), Made()) == b"made"


def test_many_at_once_leave_whole_files(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda i: cache.remembered((str(i % 4),), Made(b"x" * 100_000)), range(64))) == {b"x" * 100_000}
    assert len([file for file in files(folder) if file.suffix == ".kept"]) == 4
    assert not [file for file in files(folder) if file.suffix != ".kept"]


def test_what_was_not_asked_for_the_longest_goes_first_and_other_files_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES", 3 * (1000 + cache.SEAL))
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(b"x" * 100_000)
    for day, name in enumerate("abc"):
        cache.remembered((name,), Made(b"x" * 1000))
        os.utime(folder / f"{cache._key((name,))}.kept", (day, day))
    cache.remembered(("a",), Made())  # asked for again, so that b is the oldest
    cache.remembered(("d",), Made(b"x" * 1000))
    left = {file.stem for file in files(folder)}
    assert left == {"holiday", *(cache._key((name,)) for name in "acd")}


def test_there_are_never_too_many_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_FILES", 5)
    for number in range(9):
        cache.remembered((str(number),), Made())
    assert len(files(folder)) == 5


def test_a_deck_is_the_same_with_it_without_it_and_with_a_damaged_one(outline: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(outline)
    pictures = [file for file in files(folder) if not file.name.startswith("0" * 24)]  # the others are of texts
    assert len(pictures) == 3, "a smaller picture, a first drawing for its shape, and one as large as the slide needs"
    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("drawn again"))
        assert built(outline) == first
    for file in files(folder):
        file.write_bytes(b"damaged")
    assert built(outline) == first
    monkeypatch.setenv("CLAIMDECK_CACHE", "off")
    assert built(outline) == first


def test_other_code_another_library_or_none_finds_nothing(outline: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built(outline)
    before = files(folder)
    with monkeypatch.context() as patch:
        patch.setattr(shrink, "_made_by", lambda: ("shrunk", b"other code", "1"))
        patch.setattr(shrink, "drawn_by", lambda: "another version")
        built(outline)
    assert len(files(folder)) == len(before) + 2
    monkeypatch.setattr(svg, "drawn_by", lambda: "")
    monkeypatch.setattr(shrink, "drawn_by", lambda: "")
    shrink._made_by.cache_clear()
    built(outline)
    assert len(files(folder)) == len(before) + 2


def test_a_code_made_in_an_earlier_run_needs_no_segno(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = qr.qr_path("https://example.org/a?b=c&d=é")
    monkeypatch.setitem(sys.modules, "segno", None)  # importing it now is an ImportError
    assert qr.qr_path("https://example.org/a?b=c&d=é") == made
    with pytest.raises(ImportError):
        qr.qr_path("https://example.org/another")


def test_a_code_of_another_segno_is_made_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    qr.qr_path("https://example.org")
    monkeypatch.setattr(qr, "_maker", lambda: "another")
    monkeypatch.setitem(sys.modules, "segno", None)
    with pytest.raises(ImportError):
        qr.qr_path("https://example.org")
