"""Talks to start from: each builds at once in each language, says where its schema is, and overwrites nothing."""

import re
from pathlib import Path

import pytest

from as_editors_read import read
from claimdeck.load.locale import tags
from claimdeck.starts import HERE, STARTS
from conftest import Run
from test_schema import COMMENT, refused


@pytest.mark.parametrize("language", tags())
@pytest.mark.parametrize("start", STARTS)
def test_a_start_builds_at_once(start: str, language: str, claimdeck: Run, tmp_path: Path) -> None:
    began = claimdeck("new", "decks/first", "--start", start, "--language", language, cwd=tmp_path)
    assert began.returncode == 0, began.stderr
    outline = tmp_path / "decks" / "first" / "outline.yaml"
    text = outline.read_text(encoding="utf-8")
    assert not refused("outline", read(text)) and read(text)["deck"]["language"] == language and "my-talk" not in text
    [schema] = COMMENT.findall(text)
    assert (outline.parent / schema).resolve() == tmp_path / ".claimdeck" / "outline.schema.json"
    built = claimdeck("build", "decks/first", cwd=tmp_path)
    assert built.returncode == 0 and ": error:" not in built.stderr, built.stderr
    allowed = {"pending-reference", "unidentified-piece"}
    assert set(re.findall(r"\[([a-z-]+)\]$", built.stderr, re.MULTILINE)) <= allowed, built.stderr
    assert (tmp_path / "build" / "first.pptx").is_file() and (tmp_path / "claimdeck.yaml").is_file()


@pytest.mark.parametrize("start", STARTS)
def test_a_start_says_the_same_in_each_language(start: str) -> None:
    english, french = (read((HERE / start / spoken / "outline.yaml").read_text(encoding="utf-8")) for spoken in ("en", "fr"))
    assert [[*slide] for slide in english["slides"]] == [[*slide] for slide in french["slides"]]
    assert len(english["claims"]) == len(french["claims"]) and len(english["references"]) == len(french["references"])
    assert all(reference.get("pending") for outline in (english, french) for reference in outline["references"].values())


def test_nothing_is_ever_overwritten(claimdeck: Run, tmp_path: Path) -> None:
    assert claimdeck("new", "first", cwd=tmp_path).returncode == 0
    outline = tmp_path / "first" / "outline.yaml"
    outline.write_text("deck: mine\n", encoding="utf-8")
    again = claimdeck("new", "first", "--start", "leaflet", cwd=tmp_path)
    assert again.returncode == 2 and "first/outline.yaml is there already" in again.stderr and "claimdeck build first" in again.stderr
    assert outline.read_text(encoding="utf-8") == "deck: mine\n" and not outline.with_name("leaflet.txt").exists()


def test_a_new_talk_takes_the_project_s_own_brand_and_the_user_s_language(claimdeck: Run, tmp_path: Path) -> None:
    (tmp_path / "assets" / "brands" / "house").mkdir(parents=True)
    plain = HERE.parent / "brands" / "plain" / "brand.yaml"
    (tmp_path / "assets" / "brands" / "house" / "brand.yaml").write_bytes(plain.read_bytes())
    began = claimdeck("new", "decks/first", cwd=tmp_path, LC_ALL="fr_CA.UTF-8")
    assert began.returncode == 0 and "(blank, fr-FR, brand house)" in began.stdout
    assert claimdeck("check", "decks/first", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("option", "said"),
    [(("--brand", "plian"), "did you mean 'plain'?"), (("--language", "fr-BE"), "fr-FR"), (("--start", "leaflets"), "leaflet")],
)
def test_what_there_is_not_is_said_and_nothing_written(option: tuple[str, str], said: str, claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("new", "decks/first", *option, cwd=tmp_path)
    assert finished.returncode == 2 and said in finished.stderr and not [*tmp_path.iterdir()]
