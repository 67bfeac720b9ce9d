"""How gradients run over their boxes: as files tell it, as programs lay them, and what words above them therefore see."""

import pytest

from claimdeck.mapping.ground.behind import _even, behind, least_contrast
from claimdeck.mapping.ground.courses import ways
from claimdeck.mapping.ground.eye import Eye
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Painted, Sheet
from claimdeck.powerpoint.template.colours.courses import turned
from claimdeck.powerpoint.template.colours.hues import painted, theme_fills
from claimdeck.powerpoint.template.colours.schemes import Theme
from claimdeck.powerpoint.template.design.art import Ground, art
from claimdeck.powerpoint.template.package.elements import parsed
from claimdeck.report.template.painting import Painter

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
STOPS = '<a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst>'
W, H = 1600, 900
EYE = Eye(width=W, height=H)
GRADIENT = Painted(colours=("000000", "FFFFFF"), places=(0, 100))
CIRCLE, RECTANGLE = changed(GRADIENT, path="circle"), changed(GRADIENT, path="rect")
CORNER = (1.0, 0.0, 0.0, 1.0)
"""A focus in the upper right corner."""
CORNERED = '<a:path path="circle"><a:fillToRect l="100000" b="100000"/></a:path>'


def read(course: str, said: str = "") -> Painted | None:
    xml = f"<p:bgPr {SPACES}><a:gradFill {said}>{STOPS}{course}</a:gradFill></p:bgPr>"
    return painted(parsed(xml.encode(), "test"), {}, theme_fills(None, {}), {})


@pytest.mark.parametrize(
    ("course", "expected"),
    [
        ('<a:lin ang="2700000" scaled="0"/>', changed(GRADIENT, angle=45)),
        ('<a:lin ang="2700000" scaled="1"/>', changed(GRADIENT, angle=45, stretched=True)),
        (
            '<a:path path="circle"><a:fillToRect l="50000" t="-80000" r="50000" b="180000"/></a:path>',
            changed(CIRCLE, focus=(0.5, -0.8, 0.5, 1.8)),
        ),
        ('<a:path path="rect"><a:fillToRect l="100%"/></a:path><a:tileRect r="-100000"/>', changed(RECTANGLE, focus=(1.0, 0.0, 0.0, 0.0))),
        (CORNERED + '<a:tileRect l="-100000" b="-100000"/>', GRADIENT),  # beyond sides that the focus does not lie on
        (CORNERED + '<a:tileRect t="-100000" r="-100000"/>', changed(CIRCLE, focus=CORNER)),
        (CORNERED + '<a:tileRect t="-200000"/>', GRADIENT),
        ('<a:path path="circle"/><a:tileRect r="50000"/>', GRADIENT),
        ('<a:path path="circle"/>', CIRCLE),
        ("<a:path/>", changed(GRADIENT, path="shape")),
        ("", GRADIENT),
    ],
)
def test_a_course_is_read_with_what_is_left_out_as_powerpoint_has_it(course: str, expected: Painted) -> None:
    assert read(course) == expected
    known = expected.path or expected.angle is not None
    assert read(course, 'rotWithShape="0"') == (changed(expected, still=True) if known else expected)


def test_straight_ones_run_from_corner_to_corner_at_their_angle() -> None:
    (way,) = ways(changed(GRADIENT, angle=45), W, H)
    assert (way(0, 0), way(W, H), way(0, H), way(W, 0)) == pytest.approx((0, 1, H / (W + H), W / (W + H)))
    plain, stretched = ways(changed(GRADIENT, angle=45, stretched=True), W, H)
    assert (stretched(0, H), stretched(W, 0)) == pytest.approx((0.5, 0.5)) and plain(0, H) == way(0, H)
    assert len(ways(changed(GRADIENT, angle=90, stretched=True), W, H)) == 1


def test_circles_reach_the_farthest_corner_in_powerpoint_and_are_half_the_diagonal_large_in_libreoffice() -> None:
    one, other = ways(CIRCLE, W, H)
    for x, y in ((W / 2, H / 2), (W / 2, 0), (0, 0)):
        assert one(x, y) == pytest.approx(other(x, y))
    one, other, straight = ways(changed(CIRCLE, focus=CORNER), W, H)
    assert (one(W, 0), one(0, H)) == pytest.approx((0, 1)) and other(0, H) == pytest.approx(2)
    assert (straight(W, 0), straight(0, H)) == pytest.approx((0, 1))
    light, _ = ways(changed(CIRCLE, focus=(0.5, -0.8, 0.5, 1.8)), W, H)
    assert light(W / 2, 0) < light(W / 2, H) < light(0, H) == pytest.approx(1)


def test_the_first_colour_fills_the_focus() -> None:
    circle, _ = ways(changed(CIRCLE, focus=(0.25, 0.25, 0.25, 0.25)), W, H)
    assert circle(W / 2, 0) == circle(W / 4, H / 2) == 0 < circle(0, H / 2) < circle(0, 0) == pytest.approx(1)
    rectangle, _ = ways(changed(RECTANGLE, focus=(0.1, 0.3, 0.8, 0.2)), W, H)
    assert rectangle(0.15 * W, 0.5 * H) == 0 and rectangle(0.6 * W, 0.5 * H) == pytest.approx(0.5)
    assert [rectangle(*at) for at in ((0, 400), (W, 400), (200, 0), (200, H))] == pytest.approx([1] * 4)


def test_a_shape_s_gradient_is_that_of_its_box_or_of_the_oval_in_it() -> None:
    rectangle, oval, _ = ways(changed(GRADIENT, path="shape"), W, H)
    assert rectangle(W / 2, 0) == oval(W / 2, 0) == rectangle(0, 0) == pytest.approx(1) and oval(0, 0) > 1.4


def test_gradients_turn_and_are_mirrored_with_their_shape() -> None:
    right = changed(GRADIENT, angle=0)
    assert turned(right, 90, across=False, down=False) == changed(right, angle=90)
    assert turned(right, 0, across=True, down=False) == changed(right, angle=180)
    assert turned(changed(right, angle=30), 180, across=False, down=True) == changed(right, angle=150)
    assert turned(changed(right, still=True), 90, across=False, down=False) == changed(right, still=True)
    corner = changed(CIRCLE, focus=CORNER)
    assert turned(corner, 90, across=False, down=False) == changed(corner, focus=(1.0, 1.0, 0.0, 0.0))
    assert turned(corner, 0, across=True, down=True) == changed(corner, focus=(0.0, 1.0, 1.0, 0.0))
    assert turned(corner, 20, across=False, down=False) == changed(corner, path="")
    assert turned(changed(corner, still=True), 20, across=False, down=False) == changed(corner, still=True, path="")
    assert turned(None, 90, across=True, down=True) is None


FILL = f'<a:gradFill>{STOPS}<a:lin ang="0"/></a:gradFill>'
BOX = '<a:off x="0" y="0"/><a:ext cx="900" cy="900"/>'
BANDS = f"{BOX}{BOX.replace('off', 'chOff').replace('ext', 'chExt')}"


def shape(turned: str, fill: str) -> str:
    look = f"<p:spPr><a:xfrm {turned}>{BOX}</a:xfrm>{fill}</p:spPr>"
    return f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Band"/></p:nvSpPr>{look}</p:sp>'


def group(turned: str, inside: str, fill: str = "") -> str:
    named = '<p:nvGrpSpPr><p:cNvPr id="3" name="Bands"/></p:nvGrpSpPr>'
    return f"<p:grpSp>{named}<p:grpSpPr><a:xfrm {turned}>{BANDS}</a:xfrm>{fill}</p:grpSpPr>{inside}</p:grpSp>"


@pytest.mark.parametrize(
    ("drawn", "angle"),
    [
        (shape('rot="5400000" flipH="1"', FILL), 270),
        (shape('rot="1200000"', FILL), None),
        (group("", shape("", FILL)), 0),
        (group('flipV="1"', shape("", FILL)), None),
        (group('rot="5400000"', group("", shape("", FILL))), None),
        (group("", shape("", "<a:grpFill/>"), FILL), None),  # it runs over all of the group, not over each member
    ],
)
def test_what_is_drawn_is_painted_as_it_is_turned(drawn: str, angle: int | None) -> None:
    sheet = parsed(f"<p:sldLayout {SPACES}><p:cSld><p:spTree>{drawn}</p:spTree></p:cSld></p:sldLayout>".encode(), "test")
    (one,) = art(sheet, Ground(scheme={}, theme=Theme(name="", fills=theme_fills(None, {})), pictures={}), master=False)
    assert one.paint == changed(GRADIENT, angle=angle)


def sheet(ground: Painted) -> Sheet:
    return Sheet(part="layout", place="0.0", name="Layout", background=ground)


def test_words_see_only_the_colours_of_their_region() -> None:
    bright_corner = changed(CIRCLE, colours=("FFFFFF", "101010", "101010"), places=(0, 35, 100), focus=CORNER)
    assert least_contrast("FFFFFF", behind(sheet(bright_corner), Frame(100, 600, 600, 200), EYE)) > 15
    assert least_contrast("FFFFFF", behind(sheet(bright_corner), Frame(900, 50, 600, 200), EYE)) < 2
    vignette = changed(RECTANGLE, colours=("FFFFFF", "FFFFFF", "000000"), places=(0, 60, 100))
    assert behind(sheet(vignette), Frame(600, 350, 400, 200), EYE) == ("FFFFFF",)
    assert min(behind(sheet(vignette), Frame(0, 0, W, 90), EYE)) < "303030"


def test_words_are_read_in_each_program_that_lays_a_gradient_its_own_way() -> None:
    far = changed(CIRCLE, colours=("000000", "000000", "FFFFFF"), places=(0, 50, 100), focus=CORNER)
    seen = behind(sheet(far), Frame(600, 300, 200, 100), EYE)  # PowerPoint's circle is nearly dark there, LibreOffice's nearly light
    assert least_contrast("FFFFFF", seen) < 2 and least_contrast("000000", seen) < 2


def test_colours_change_at_once_where_two_stand_at_one_place() -> None:
    two = changed(GRADIENT, colours=("FF0000", "FF0000", "0000FF", "0000FF"), places=(0, 40, 40, 100), angle=0)
    drawn = Art(name="art", frame=Frame(0, 0, W, H), kind="shape", paint=two)
    assert set(behind(changed(sheet(Painted(colours=("FFFFFF",))), art=(drawn,)), Frame(0, 0, W, H), EYE)) == {"FF0000", "0000FF"}


def test_a_gradient_read_as_one_colour_keeps_nothing_of_its_course() -> None:
    painted_so = [changed(CIRCLE, focus=CORNER, still=True), changed(GRADIENT, angle=45, stretched=True), changed(RECTANGLE, opacity=40)]
    assert [_even(one) for one in painted_so] == [Painted(colours=("FFFFFF",), opacity=one.opacity) for one in painted_so]


def test_a_picture_of_a_layout_draws_gradients_from_where_they_begin() -> None:
    painter, box = Painter({}, "one"), {"x": 10.0, "y": 20.0, "width": 160.0, "height": 90.0}
    for paint in (changed(CIRCLE, focus=CORNER), changed(CIRCLE, focus=(0.25, 0.25, 0.25, 0.25)), changed(GRADIENT, angle=90)):
        assert 'fill="url(#one-paint-' in "".join(painter.painted(paint, box))
    corner, filled, straight = painter.defined
    assert 'cx="170" cy="20"' in corner and 'r="183.58"' in corner and 'offset="0%"' in corner
    assert 'cx="90" cy="65"' in filled and 'offset="50%"' in filled and 'offset="100%"' in filled
    assert straight.startswith("<linearGradient") and 'x1="90" y1="20" x2="90" y2="110"' in straight
