"""Which colours of a template stand in for claimdeck's: read on every ground, told apart, and the designer's own where they do."""

import random
from functools import cache
from pathlib import Path

import pytest

from claimdeck.load.images.mosaics import mosaics
from claimdeck.mapping.ground.behind import behind
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.palette import Palette, palette
from claimdeck.model.colour import (
    ACUTE,
    CARD,
    CHRONIC,
    DARK,
    HIGHLIGHT,
    LINE,
    LINK,
    MUTE,
    ON_DARK_1,
    PAPER,
    PENDING,
    SLOTS,
    TEXT,
    Colour,
)  # fmt: skip
from claimdeck.model.contrast import USES, contrast, moved
from claimdeck.model.resolved import mixed, resolved
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.package.archive import Archive

TEMPLATES = Path(__file__).parent.parent.parent / "shared" / "corpus" / "templates"
FILES = sorted(TEMPLATES.glob("*.p*")) if TEMPLATES.is_dir() else []
OFFICE = ("000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72")


def hexed(made: Palette, colour: Colour, scheme: tuple[str, ...], ground: str) -> str:
    """What stands in for a colour, laid on a ground."""
    other = colour.stood_in(dict(made.pairs))
    opaque = next((amount / 100000 for name, amount in other.changes if name == "alpha"), 1.0)
    whole = Colour(other.slot, tuple(one for one in other.changes if one[0] != "alpha"))
    return mixed(resolved(whole, dict(zip(SLOTS, scheme, strict=True)), PAPER), ground, opaque)


def poor(made: Palette, scheme: tuple[str, ...]) -> list[str]:
    """Every use that does not hold on the palette's grounds, reckoned anew."""
    found = []
    for ground in made.grounds:
        for use in USES:
            if use.colour.slot in ("hlink", "folHlink"):
                continue
            for bed, least in use.against:
                below = [hexed(made, bed, scheme, ground), *([ground] if bed == PAPER else [])]
                ratio = min(contrast(hexed(made, use.colour, scheme, ground), one) for one in below)
                found += [f"{use.colour} on {bed}: {ratio:.2f}"] if ratio < least else []
    return found


@cache
def grounds(file: Path) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Name, scheme and what is behind the body of every layout of a template that has one."""
    archive = Archive(file.read_bytes())
    made = design(archive)
    eye = Eye(width=made.width, height=made.height, means=mosaics(archive.read))
    bodies = ((sheet, max(sheet.holders("obj", "body"), key=lambda one: one.frame.w * one.frame.h, default=None)) for sheet in made.layouts)
    return tuple((sheet.name, sheet.colours, behind(sheet, body.frame, eye)) for sheet, body in bodies if body and body.frame.w)


@pytest.mark.skipif(not FILES, reason="../shared/corpus/templates is not there")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_use_is_read_on_every_layout_of_real_templates(file: Path) -> None:
    for name, scheme, seen in grounds(file):
        made = palette(scheme, seen)
        assert poor(made, scheme) == [] and made.unread == (), name
        shown = [hexed(made, one, scheme, made.grounds[0]) for one in (ACUTE, CHRONIC, Colour("accent4"))]
        assert len({*shown}) == 3, name


@pytest.mark.parametrize("seed", range(40))
def test_every_use_is_read_whatever_the_scheme(seed: int) -> None:
    dice = random.Random(seed)
    scheme = tuple(f"{dice.randrange(1 << 24):06X}" for _ in SLOTS)
    made = palette(scheme, tuple(f"{dice.randrange(1 << 24):06X}" for _ in range(dice.randrange(1, 4))))
    assert poor(made, scheme) == []


def test_a_light_ground_keeps_the_designers_own() -> None:
    made = palette(OFFICE, ("FFFFFF",))
    instead = dict(made.pairs)
    assert not made.panel and {TEXT, PAPER, CARD, DARK, LINK}.isdisjoint(instead)
    assert instead[ACUTE].slot == "accent1" and instead[CHRONIC].slot == "accent2"
    assert instead[HIGHLIGHT].slot == "accent4", "the third accent is a grey"
    assert contrast(hexed(made, MUTE, OFFICE, "FFFFFF"), "FFFFFF") < 9, "quiet words are quieter than text"


def test_cards_on_a_gradient_that_passes_their_light_are_as_quiet_as_on_one_colour() -> None:
    scheme = (*OFFICE[:3], "44AA66", *OFFICE[4:])
    assert dict(palette(scheme, ("FFFFFF", "F3F2F2", "DFE6C4")).pairs)[CARD] == moved(PAPER, 95, lighter=False)
    assert dict(palette(scheme, ("FFFFFF", "F3F2F2")).pairs)[CARD] != moved(PAPER, 95, lighter=False), "not seen at its one end"


@pytest.mark.parametrize("second", ["000000", "54565B"])
def test_panels_on_a_light_page_are_no_black_or_grey_where_there_is_a_colour(second: str) -> None:
    """The deepest accent that is read, if need be in a darker shade; a scheme without colours keeps its grey."""
    scheme = ("000000", "FFFFFF", second, "E7E6E6", "4472C4", "70107A", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72")
    assert dict(palette(scheme, ("FFFFFF",)).pairs)[DARK] == Colour("accent2")
    pale = (*scheme[:4], *["FFC000"] * 6, *scheme[10:])
    assert dict(palette(pale, ("FFFFFF",)).pairs)[DARK].slot == "accent1"
    brown = (*scheme[:4], "FFC000", "00A0A0", *["FFC000"] * 4, *scheme[10:])
    assert dict(palette(brown, ("FFFFFF",)).pairs)[DARK].slot == "accent2", "the yellow is darkened more"
    slate = (*scheme[:2], "424456", *scheme[3:])
    assert DARK not in dict(palette(slate, ("FFFFFF",)).pairs)
    grey = (*scheme[:4], "333333", "444444", "555555", "666666", "777777", "888888", *scheme[10:])
    assert DARK not in dict(palette(grey, ("FFFFFF",)).pairs) and DARK not in dict(palette(OFFICE, ("FFFFFF",)).pairs)


def test_a_dark_ground_is_served_as_well() -> None:
    scheme = ("FFFFFF", "101820", "E7E6E6", "22303C", *OFFICE[4:])
    made = palette(scheme, ("101820",))
    assert not made.panel and TEXT not in dict(made.pairs)
    card = hexed(made, CARD, scheme, "101820")
    assert 1.02 < contrast(card, "101820") < 1.6, "a card is a quiet tint of the ground"
    assert 1.2 < contrast(hexed(made, LINE, scheme, "101820"), "101820") < 2.5
    assert contrast(hexed(made, ON_DARK_1, scheme, "101820"), hexed(made, DARK, scheme, "101820")) >= 4.5


def test_a_sheet_whose_ground_is_not_that_of_its_scheme_turns_ink_and_paper() -> None:
    made = palette(OFFICE, ("0B1F33",))
    assert dict(made.pairs)[TEXT] == PAPER and dict(made.pairs)[PAPER] == TEXT and not made.panel


PASTEL = ("756F6F", "FFFFFF", "F5F1F0", "A8A09D", "AD9B91", "E2D1C2", "C4CBBF", "BFC8CB", "E9DBDB", "C5C4BF", "413A3A", "6611CC")


def test_grey_words_that_are_hardly_not_read_are_set_deeper_and_need_no_panel() -> None:
    pale = ("F5F1F0", "FFFFFF")
    made = palette(PASTEL, pale)
    assert not made.panel and contrast(PASTEL[0], pale[0]) < 4.5
    assert dict(made.pairs)[TEXT].slot == "dk1" and contrast(hexed(made, TEXT, PASTEL, pale[0]), pale[0]) >= 4.5
    assert palette(PASTEL, ("AD9B91", "FFFFFF")).panel, "nothing near it is read there"
    blue = ("000000", "FFFFFF", "808080", "E7E6E6", *["C0C0C0", "D0D0D0"] * 3, *OFFICE[10:])
    assert palette(blue, ("0000A0",)).panel, "a dark ground passes for another paper than that of panels"


@pytest.mark.parametrize("seen", [("000000", "FFFFFF"), ("808080", "FF8200", "101010"), ("",), ("FFFFFF", ""), ()])
def test_a_panel_is_asked_for_where_nothing_is_read(seen: tuple[str, ...]) -> None:
    made = palette(OFFICE, seen)
    assert made.panel and made.grounds == ("FFFFFF",) and "panel" in made.told[0]
    assert not palette(OFFICE, seen, may_panel=False).panel or not any(seen)


def test_a_ground_on_which_only_ink_is_read_gets_a_panel() -> None:
    assert palette(OFFICE, ("C55A11",)).panel, "series would not be told apart"


def test_a_dark_panel_is_as_soft_as_what_is_drawn_around_it_and_a_light_one_is_paper() -> None:
    dark = ("FFFFFF", "000000", *OFFICE[2:])
    seen = ("808080", "FF8200", "101010")
    made = palette(dark, seen, near="262626")
    assert made.panel and hexed(made, PAPER, dark, "262626") == "262626", "the colour of the template's own band"
    assert contrast(hexed(palette(dark, seen), PAPER, dark, "FFFFFF"), "000000") < contrast("333333", "000000"), "still dark"
    assert palette(OFFICE, seen, near="262626").grounds == ("FFFFFF",)
    assert not poor(made, dark) and not poor(palette(dark, seen), dark)


def test_greys_and_twins_are_no_accents() -> None:
    scheme = (*OFFICE[:4], "7F7F7F", "2E75B6", "2E75B7", "7B2D8B", "2E75B5", "2E74B6", *OFFICE[10:])
    instead = dict(palette(scheme, ("FFFFFF",)).pairs)
    assert instead[ACUTE].slot == "accent2" and instead.get(CHRONIC, CHRONIC).slot == "accent4"


def test_of_one_accent_deeper_shades_are_made() -> None:
    scheme = (*OFFICE[:4], *("2E75B6",) * 6, *OFFICE[10:])
    made = palette(scheme, ("FFFFFF",))
    assert len({hexed(made, one, scheme, "FFFFFF") for one in (ACUTE, CHRONIC, Colour("accent4"))}) == 3


def test_links_that_are_not_read_keep_the_colour_of_words() -> None:
    scheme = (*OFFICE[:10], "FFFF00", "954F72")
    assert dict(palette(scheme, ("FFFFFF",)).pairs)[LINK] == DARK


def test_what_was_changed_is_told() -> None:
    made = palette(OFFICE, ("0B1F33",))
    assert any(one.startswith("words are set in bg1 (FFFFFF), not tx1 (000000)") for one in made.told)
    assert made.colours[0] == "FFFFFF" and made.colours[1] == "000000"


def test_a_tint_follows_its_colour() -> None:
    instead = {CHRONIC: ACUTE, CHRONIC.faded(37): ACUTE.faded(20)}
    assert CHRONIC.faded(15).stood_in(instead) == ACUTE.faded(15)
    assert CHRONIC.faded(37).stood_in(instead) == ACUTE.faded(20)
    assert PENDING.stood_in(instead) == PENDING


def test_a_highlight_hides_what_lies_below_it_also_where_cards_are_a_veil() -> None:
    made = palette(OFFICE, ("203864",))
    instead = dict(made.pairs)
    assert instead[CARD].changes, "cards are a veil on that ground"
    assert not any(name == "alpha" for name, _ in instead[HIGHLIGHT].changes)
