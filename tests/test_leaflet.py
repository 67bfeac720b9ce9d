"""The leaflet of the talk holds every word and marker of its raw text and nothing else; the outline's claims are its words."""

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
TALK = ROOT / "decks" / "smoldering-ms"
RAW = ROOT.parent / "shared" / "leaflet" / "smoldering-ms.fr.raw.txt"

GLUED = re.compile(r"(?<=[^\W\d])(\.?)\s?(\d(?:,\d)+|(?<!\s)\d)(?![\w,])")
"""A marker as the raw text has it: digits glued to a word, or several after a space; opening hours and telephone numbers are neither."""
BRACKETED = re.compile(r"(\.?)\s*\[([\d,]+)\]")
WORD = re.compile(r"[\w&]+(?:['\-./:@]+\w+)*")


def folded(text: str) -> str:
    """One kind of apostrophe, once; no control characters or bullets; a hyphen at a line's end joins what it split."""
    kept = "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter)[0] != "C")
    return re.sub(r"-\s*\n\s*", "-", re.sub("['’]+", "'", re.sub("[\ufffd•]", " ", kept)))


def same(word: str) -> str:
    """A word without its case; one in capitals also without its accents, which the raw text leaves out there."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)) if word.isupper() else word
    return bare.casefold()


def words(text: str) -> Counter[str]:
    """How often each word stands in the text, markers left out."""
    return Counter(same(word) for word in WORD.findall(BRACKETED.sub(r"\1", GLUED.sub(r"\1", folded(text)))))


def markers(text: str) -> Counter[tuple[str, str]]:
    """How often each marker stands behind each word."""
    bracketed = GLUED.sub(r"\1 [\2]", folded(text))
    return Counter((same(WORD.findall(bracketed[: found.start()])[-1]), found[2]) for found in BRACKETED.finditer(bracketed))


@pytest.fixture(scope="module")
def raw() -> str:
    """The leaflet as its PDF text came out."""
    if not RAW.is_file():
        pytest.skip(f"the leaflet's raw text is not here: {RAW.name}")
    return RAW.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def leaflet() -> str:
    """The leaflet in reading order."""
    return (TALK / "leaflet.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def outline() -> Any:
    """The outline as YAML reads it."""
    return yaml.safe_load((TALK / "outline.yaml").read_text(encoding="utf-8"))


def test_has_every_word_of_the_raw_text_and_no_other(raw: str, leaflet: str) -> None:
    assert words(leaflet) - words(raw) == Counter()
    assert words(raw) - words(leaflet) == Counter()


def test_has_every_marker_where_the_raw_text_has_it(raw: str, leaflet: str) -> None:
    assert sum(markers(raw).values()) == 20
    assert markers(leaflet) == markers(raw)


def test_the_comparison_sees_a_lost_word_a_lost_accent_and_a_moved_marker(leaflet: str) -> None:
    assert words(leaflet.replace("diffuse", "", 1)) != words(leaflet)
    assert words(leaflet.replace("aiguë", "aigue", 1)) != words(leaflet)
    assert markers(leaflet.replace("SNC [3,4]", "SNC [3]")) != markers(leaflet)


def lines(leaflet: str) -> list[str]:
    """The leaflet's lines, the first at 0, without what marks a heading and without the colon a list follows."""
    return [line.lstrip("# ").strip() for line in leaflet.splitlines()]


def spoken(text: str) -> str:
    """Words to compare: folded, without markers, without the mark at the end."""
    return folded(BRACKETED.sub(r"\1", text)).casefold().strip().rstrip(" .:")


def said(claim: dict[str, Any]) -> list[str]:
    """Everything a claim says, in order: text, or lead, items and the points below them."""
    items = [item if isinstance(item, dict) else {"text": item} for item in claim.get("items", [])]
    below = [[item["text"], *item.get("points", [])] for item in items]
    return [claim.get("text") or claim["lead"], *(text for group in below for text in group)]


def first_and_last(origin: str) -> tuple[int, int]:
    """`ligne 4` → (4, 4); `lignes 6 à 8` → (6, 8)."""
    numbers = [int(number) for number in re.findall(r"\d+", origin)]
    return numbers[0], numbers[-1]


def test_every_verbatim_claim_stands_on_its_lines_of_the_leaflet(outline: Any, leaflet: str) -> None:
    all_lines = lines(leaflet)
    for name, claim in outline["claims"].items():
        first, last = first_and_last(claim["origin"])
        if "wording" not in claim:
            assert [spoken(text) for text in said(claim)] == [spoken(line) for line in all_lines[first - 1 : last]], name


def test_every_claim_carries_the_markers_of_its_lines(outline: Any, leaflet: str) -> None:
    all_lines = lines(leaflet)
    for name, claim in outline["claims"].items():
        first, last = first_and_last(claim["origin"])
        found = BRACKETED.findall("\n".join(all_lines[first - 1 : last]))
        assert claim.get("cites", []) == [f"l{number}" for _, group in found for number in group.split(",")], name


def test_an_adapted_claim_has_a_reason_and_only_words_of_its_line(outline: Any, leaflet: str) -> None:
    adapted = {name: claim for name, claim in outline["claims"].items() if "wording" in claim}
    assert adapted
    for name, claim in adapted.items():
        first, last = first_and_last(claim["origin"])
        assert len(claim["wording"]["adapted"]) > 20, name
        assert words(" ".join(said(claim))) - words("\n".join(lines(leaflet)[first - 1 : last])) == Counter(), name


def test_no_publication_is_supposed(outline: Any) -> None:
    assert {key: reference["marker"] for key, reference in outline["references"].items()} == {f"l{n}": n for n in (1, 3, 4, 5, 6, 7)}
    assert all(set(reference) == {"pending", "marker"} for reference in outline["references"].values())


def claims_shown(value: Any) -> set[str]:
    """The ids of the claims a slide names, however deep."""
    if isinstance(value, list):
        return set().union(*map(claims_shown, value))
    if not isinstance(value, dict):
        return set()
    own = {value["claim"]} if isinstance(value.get("claim"), str) else set()
    listed = set(value["claims"]) if isinstance(value.get("claims"), list) else set()
    return own | listed | set().union(*map(claims_shown, value.values()))


def test_every_claim_is_on_a_slide_and_every_unit_of_the_leaflet_is_a_claim(outline: Any, leaflet: str) -> None:
    assert claims_shown(outline["slides"]) == set(outline["claims"])
    held = {n for claim in outline["claims"].values() for first, last in [first_and_last(claim["origin"])] for n in range(first, last + 1)}
    units = {n for n, line in enumerate(leaflet.splitlines(), 1) if line and not line.startswith("#")}
    back_page = {n for n in units if n >= leaflet.splitlines().index("Sanofi Winthrop Industrie") + 1}
    assert units - held == back_page
