"""Templates that are none, are broken, or were made to do harm: each builds a sound deck or is refused in a sentence."""

import json
import re
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import foreign
import hostile
import templates
from claimdeck.errors import TemplateError
from claimdeck.model.finding import Level
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import counted
from conftest import ROOT
from hostile_built import BUILT
from hostile_refused import REFUSED
from oracle.validators import audit_errors, sdk_errors

CORPUS = ROOT.parent / "shared" / "corpus" / "hostile"
TRACES = (b"Sample", b"secret", b"127.0.0.1", b"vbaProject", b"LabelInfo", b"DOCTYPE")
SOUND = ("a picture of a wrong type",)
"""A judge looks into the picture, which is a PNG by another name there, too."""


def refusal(content: bytes) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        foreign.taken(content)
    return caught.value


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_used_is_refused_in_a_sentence_with_a_next_step(kind: str) -> None:
    make, said = REFUSED[kind]
    wrong = refusal(make())
    assert said in wrong.message and wrong.hint
    assert "\n" not in wrong.message and not wrong.message.endswith(".") and len(wrong.message) < 200
    assert re.match("(is|has) ", wrong.message), "it goes on after the file's name"


@pytest.mark.parametrize("kind", BUILT)
def test_what_can_be_used_gives_a_sound_deck_without_a_trace_of_what_was_wrong(kind: str, tmp_path: Path) -> None:
    make, told = BUILT[kind]
    archive, kept = foreign.taken(make())
    assert told in {"", *(one.what for one in kept.notices)}
    deck = foreign.written(archive, kept)
    path = tmp_path / "deck.pptx"
    path.write_bytes(deck)
    assert kind in SOUND or audit_errors(path) == []
    for name, content in templates.parts(deck).items():
        assert not [trace for trace in TRACES if trace in content], name


@pytest.mark.sweep
@pytest.mark.parametrize("kind", BUILT)
def test_the_open_xml_sdk_finds_nothing_in_any_of_them(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(foreign.deck(BUILT[kind][0]()))
    assert sdk_errors(path) == []


def test_limits_are_checked_before_anything_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bombs = [REFUSED[kind][0]() for kind in REFUSED if "puffed" in kind or "it says" in kind or "members" in kind]

    def unpack(*_: object) -> None:
        raise AssertionError("something was unpacked")

    monkeypatch.setattr(zlib, "decompressobj", unpack)
    assert len(bombs) == 6
    for content in bombs:
        assert "is unsafe" in refusal(content).message


def test_a_member_is_unpacked_no_further_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    content, given = hostile.lying(hostile.MASTER, 100), list[int]()
    real = zlib.decompressobj

    class Counting:
        def __init__(self, bits: int) -> None:
            self.inner = real(bits)

        def decompress(self, data: bytes, most: int) -> bytes:
            given.append(most)
            return self.inner.decompress(data, most)

    monkeypatch.setattr(zlib, "decompressobj", Counting)
    refusal(content)
    assert 101 in given and max(given) < 1_000_000


def test_many_parts_cost_no_more_than_looking_at_their_names() -> None:
    archive, kept = foreign.taken(hostile.many(3000))
    assert not [part for part in kept.parts if part.name.startswith("x/")] and archive.has("x/7.xml")


def test_a_file_with_too_much_in_all_its_parts_together_says_so() -> None:
    with pytest.raises(TemplateError, match="is unsafe: all of it together has more elements"):
        counted(b"<a><b/><b/></a>", "a.xml", 2)


def test_of_words_and_gradients_without_end_no_more_is_looked_at_than_anybody_sees() -> None:
    line = f"<a:p><a:r><a:t>{'word ' * 10_000}</a:t></a:r></a:p>"
    stops = "".join(f'<a:gs pos="{place}"><a:srgbClr val="{place:06X}"/></a:gs>' for place in range(0, 100_000, 20))
    gradient = f'</a:prstGeom><a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="0"/></a:gradFill></p:spPr>'
    box = hostile.box().replace("</a:prstGeom></p:spPr>", f"{gradient}<p:txBody><a:bodyPr/>{line * 150}</p:txBody>")
    made = design(Archive(hostile.edited(hostile.drawn(hostile.LAYOUT, box))))
    [found] = [one for sheet in made.layouts for one in sheet.art if one.name == "Box"]
    assert found.paint and (found.paint.places[0], len(found.paint.colours)) == (0, 50) and found.paint.places[-1] > 95
    assert found.words.startswith("word word") and len(found.words) < 101_000


# ------------------------------------------------------------------------------------------------------------ the corpus


@cache
def expected() -> dict[str, dict[str, Any]]:
    """What is expected of each file of the corpus."""
    path = CORPUS / "expected.json"
    return json.loads(path.read_text(encoding="utf-8"))["files"] if path.is_file() else {}


WORDY = {"text-too-long", "title-too-long"}
ABSENT = pytest.param("", marks=pytest.mark.skip("the corpus of hostile templates is not here"))
NAMES: list[Any] = list(expected()) or [ABSENT]


def talk(template: Path, target: Path) -> Build:
    return build(Job(outline=ROOT / "decks" / "smoldering-ms", template=template, output=target, as_of=templates.ON))


@pytest.mark.parametrize("name", NAMES)
def test_a_talk_on_a_file_of_the_corpus_ends_as_it_should(name: str, tmp_path: Path) -> None:
    want, target = expected()[name], tmp_path / "deck.pptx"
    done = talk(CORPUS / name, target)
    said = [finding for finding in done.findings if finding.rule in ("unusable-template", "template-taken") or name in finding.message]
    if done.deck is None and {finding.rule for finding in done.findings if finding.level is Level.ERROR} <= WORDY:
        pytest.skip("the file is taken; the talk has more words than its slides hold")
    if done.deck is None:
        assert want["want"] in ("refuse", "either") and not target.exists()
        [wrong] = [finding for finding in done.findings if finding.level is Level.ERROR]
        assert wrong.rule == "unusable-template" and name in wrong.message and wrong.hint
        assert re.search(want.get("say", ""), wrong.message)
        return
    assert want["want"] in ("build", "either") and sorted(tmp_path.iterdir()) == [target.with_suffix(".manifest.json"), target]
    assert said or not want.get("warn")
    if want.get("clean"):
        assert audit_errors(target) == []


@pytest.mark.sweep
@pytest.mark.parametrize("name", NAMES)
def test_the_open_xml_sdk_finds_nothing_in_decks_of_the_corpus(name: str, tmp_path: Path) -> None:
    target = tmp_path / "deck.pptx"
    if talk(CORPUS / name, target).deck:
        assert sdk_errors(target) == []
