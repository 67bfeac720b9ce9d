"""What is behind a box of a template, and whether words are read there."""

from io import BytesIO

import pytest
from PIL import Image

from claimdeck.load.images.mosaics import mosaic
from claimdeck.mapping.ground.behind import LOUD, RESTLESS, behind, least_contrast, read_share, readable_ink, reads, restlessness, shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.model.colour import Colour
from claimdeck.model.layout import Level
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Painted, Placeholder, Sheet

COLOURS = ("000000", "FFFFFF", "1F497D", "EEECE1", *("4F81BD",) * 8)
EYE = Eye(width=1000, height=500)
BOX = Frame(100, 100, 400, 200)


def plain(colour: str, opacity: int = 100) -> Painted:
    return Painted(colours=(colour,), opacity=opacity)


WHITE = plain("FFFFFF")


def art(colour: str, box: Frame, opacity: int = 100) -> Art:
    return Art(name="art", frame=box, kind="shape", paint=plain(colour, opacity))


def sheet(*drawn: Art, ground: Painted = WHITE) -> Sheet:
    return Sheet(part="layout", place="0.0", name="Layout", art=drawn, background=ground, colours=COLOURS)


def test_the_ground_shows_where_nothing_is_drawn() -> None:
    assert behind(sheet(), BOX, EYE) == ("FFFFFF",)
    assert behind(sheet(art("FF0000", Frame(600, 0, 100, 500))), BOX, EYE) == ("FFFFFF",)


def test_the_uppermost_counts_and_what_is_hidden_does_not() -> None:
    lower, upper = art("FF0000", Frame(0, 0, 1000, 500)), art("0000FF", Frame(50, 50, 600, 300))
    assert behind(sheet(lower, upper), BOX, EYE) == ("0000FF",)
    assert behind(sheet(upper, lower), BOX, EYE) == ("FF0000",)
    assert behind(sheet(lower, changed(upper, hidden=True)), BOX, EYE) == ("FF0000",)


def test_what_covers_a_part_counts_with_its_share() -> None:
    found = shares(sheet(art("FF0000", Frame(100, 100, 100, 200))), BOX, EYE)
    assert found == {"FFFFFF": pytest.approx(0.75), "FF0000": pytest.approx(0.25)}
    edge = sheet(art("FF0000", Frame(100, 100, 400, 4)))
    assert behind(edge, BOX, EYE) == ("FFFFFF",)


def test_rows_of_one_colour_are_looked_at_once_and_others_at_every_place(monkeypatch: pytest.MonkeyPatch) -> None:
    looks, at = list[float](), Eye.at

    def counting(self: Eye, paint: Painted, box: Frame, x: float, y: float) -> tuple[str, float]:
        looks.append(y)
        return at(self, paint, box, x, y)

    monkeypatch.setattr(Eye, "at", counting)
    across = art("00FF00", Frame(0, 0, 1000, 200), 50)
    assert shares(sheet(across), Frame(110, 100, 400, 200), EYE) == {"FFFFFF": 0.5, "80FF80": 0.5}
    assert len(looks) == 7 * 2 + 7  # a look at the art and one at the ground, and the ground alone
    assert shares(changed(sheet(across), place="0.1", name="Another"), Frame(110, 100, 400, 200), EYE) and len(looks) == 7 * 2 + 7
    looks.clear()
    beside = changed(across, frame=Frame(310, 0, 500, 300))
    assert shares(sheet(beside), Frame(110, 100, 400, 200), EYE) == {"FFFFFF": 0.5, "80FF80": 0.5}
    assert len(looks) == 14 * (12 + 12 * 2)


def test_what_is_seen_through_is_mixed_with_what_is_below() -> None:
    half = art("000000", Frame(0, 0, 1000, 500), 50)
    assert behind(sheet(half), BOX, EYE) == ("808080",)
    assert behind(sheet(art("FF0000", Frame(0, 0, 1000, 500), 0)), BOX, EYE) == ("FFFFFF",)
    assert behind(sheet(half, ground=Painted()), BOX, EYE) == ("",)


def test_a_gradient_shows_what_it_is_at_the_box() -> None:
    down = Painted(colours=("FFFFFF", "FFFFFF", "000000"), places=(0, 80, 100), angle=90)
    assert behind(sheet(ground=down), BOX, EYE) == ("FFFFFF",)
    low = behind(sheet(ground=down), Frame(100, 400, 400, 100), EYE)
    assert min(low) < "303030" and max(low) > "D0D0D0"
    assert set(behind(sheet(ground=changed(down, angle=None)), BOX, EYE)) == {"FFFFFF", "000000"}


def test_paper_shows_through_a_ground_that_is_seen_through() -> None:
    assert behind(sheet(ground=plain("000000", 50)), BOX, EYE) == ("808080",)
    assert behind(sheet(ground=plain("000000", 0)), BOX, EYE) == ("FFFFFF",)


def picture(*colours: str, mode: str = "RGB") -> bytes:
    """Columns of these colours."""
    made = Image.new(mode, (64 * len(colours), 90))
    for i, colour in enumerate(colours):
        made.paste(Image.new(mode, (64, 90), colour), (64 * i, 0))
    saved = BytesIO()
    made.save(saved, "PNG")
    return saved.getvalue()


def test_a_picture_shows_its_own_region() -> None:
    tiles = {"media": mosaic(picture("#000000", "#FFFFFF"))}
    eye, ground = changed(EYE, means=tiles.get), Painted(image="media")
    assert behind(sheet(ground=ground), Frame(0, 0, 400, 500), eye) == ("000000",)
    assert behind(sheet(ground=ground), Frame(600, 0, 400, 500), eye) == ("FFFFFF",)
    assert set(behind(sheet(ground=ground), Frame(0, 0, 1000, 500), eye)) == {"000000", "FFFFFF"}
    assert behind(sheet(ground=changed(ground, colours=("112233", "FFEEDD"))), Frame(0, 0, 400, 500), eye) == ("112233",)
    assert behind(sheet(ground=Painted(image="other")), BOX, eye) == ("",)
    assert behind(sheet(ground=changed(ground, crop=(0.5, 0, 0, 0))), Frame(0, 0, 1000, 500), eye) == ("FFFFFF",)


def test_clear_pixels_of_a_picture_show_what_is_below() -> None:
    tiles = {"media": mosaic(picture("#FF000000", "#FF0000FF", mode="RGBA"))}
    drawn = Art(name="logo", frame=Frame(0, 0, 1000, 500), kind="picture", paint=Painted(image="media"))
    assert shares(sheet(drawn), Frame(0, 0, 1000, 500), changed(EYE, means=tiles.get)) == {"FFFFFF": 0.5, "FF0000": 0.5}


@pytest.mark.parametrize(
    "content", [b"", b"\xd7\xcd\xc6\x9a" + bytes(60), b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture("#123456")[:80]]
)
def test_what_is_no_picture_of_pixels_has_no_tiles(content: bytes) -> None:
    assert mosaic(content) is None


def test_inks_are_judged_where_they_stand() -> None:
    dark = sheet(ground=plain("1F497D"))
    found = readable_ink(dark, BOX, "000000", EYE)
    assert found.ratio < 3 and found.instead == Colour("lt1") and found.after > 4.5
    assert readable_ink(sheet(), BOX, "000000", EYE).instead == Colour("dk1")
    assert readable_ink(sheet(ground=Painted()), BOX, "000000", EYE).ratio == 0


def test_an_ink_is_made_deeper_where_none_reads_as_it_is() -> None:
    pale = changed(sheet(ground=plain("808080")), colours=("9A9A9A", "A0A0A0", "909090", "8A8A8A", *COLOURS[4:]))
    found = readable_ink(pale, BOX, "9A9A9A", EYE)
    assert found.after >= 4.5 and found.instead.changes


def test_a_placeholder_is_read_on_its_own_paint() -> None:
    level = Level(size=18, floor=12)
    words = Placeholder(type="title", idx=0, name="Title", frame=BOX, levels=(level,), inks=("FFFFFF",), bulleted=(False,))
    assert reads(sheet(), words, EYE) == pytest.approx(1)
    assert reads(sheet(), changed(words, paint=plain("000000")), EYE) == pytest.approx(21)
    assert least_contrast("FFFFFF", ("", "000000")) == pytest.approx(21)


def test_tiles_are_found_at_the_edges_too() -> None:
    tiles = Mosaic(columns=2, rows=1, tiles=("000000", "FFFFFF"), opaque=(100, 0))
    assert tiles.at(0, 0) == ("000000", 100) and tiles.at(1, 1) == ("FFFFFF", 0) and tiles.at(-1, 2) == ("000000", 100)


def test_a_free_form_covers_what_lies_in_its_rings() -> None:
    ring = ((0, 0), (1000, 0), (0, 500))
    drawn = changed(art("FF0000", Frame(0, 0, 1000, 500)), edges=(ring,))
    assert behind(sheet(drawn), Frame(50, 50, 100, 100), EYE) == ("FF0000",)
    assert behind(sheet(drawn), Frame(850, 350, 100, 100), EYE) == ("FFFFFF",)
    hole = ((100, 100), (200, 100), (200, 200), (100, 200))
    assert behind(sheet(changed(drawn, edges=(ring, hole))), Frame(110, 110, 80, 80), EYE) == ("FFFFFF",)


def test_a_group_covers_what_its_members_do() -> None:
    members = (art("FF0000", Frame(0, 0, 100, 500)), art("00FF00", Frame(900, 0, 100, 500)))
    group = changed(art("00FF00", Frame(0, 0, 1000, 500)), kind="group", parts=members)
    assert behind(sheet(group), BOX, EYE) == ("FFFFFF",)
    assert behind(sheet(group), Frame(910, 0, 50, 50), EYE) == ("00FF00",)


def test_the_share_of_a_box_on_which_an_ink_is_read() -> None:
    found = shares(sheet(art("101010", Frame(100, 100, 300, 200))), BOX, EYE)
    assert read_share("FFFFFF", found, 3) == pytest.approx(0.75, abs=0.05)
    assert read_share("000000", found, 3) == pytest.approx(0.25, abs=0.05)
    assert read_share("", found, 3) == 0


def test_a_picture_full_of_lines_is_restless_and_a_gradient_or_a_calm_picture_is_not() -> None:
    tiles = {"lines": ("008FB0", "FFFFFF") * 12, "calm": ("008FB0",) * 12 + ("FFFFFF",) * 12}
    pictures = {name: Mosaic(columns=24, rows=1, tiles=those, opaque=(100,) * 24) for name, those in tiles.items()}
    eye = Eye(width=1000, height=500, means=pictures.get)
    whole = Frame(0, 0, 1000, 500)
    assert restlessness(sheet(ground=Painted(image="lines")), whole, eye) > max(RESTLESS, LOUD)
    assert restlessness(sheet(ground=Painted(image="calm")), whole, eye) < RESTLESS
    assert restlessness(sheet(ground=Painted(colours=("FFFFFF", "008FB0"))), whole, eye) == 0, "where its colours stand is not known"
    covered = sheet(art("FFFFFF", whole), ground=Painted(image="lines"))
    assert restlessness(covered, whole, eye) == 0
