"""The edges of free forms and presets, as rings on the sheet."""

import pytest

from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Ring
from claimdeck.powerpoint.template.design.edges import edges
from claimdeck.powerpoint.template.package.elements import Element, parsed

BOX = Frame(100, 200, 400, 200)
A, P = "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/presentationml/2006/main"


def rings(form: str, angle: int = 0, flips: str = "") -> tuple[Ring, ...]:
    xml = f'<p:sp xmlns:a="{A}" xmlns:p="{P}"><p:spPr><a:xfrm {flips}/>{form}</p:spPr></p:sp>'
    return edges(parsed(xml.encode(), "test"), BOX, angle)


def preset(name: str, adjust: str = "") -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst>{adjust}</a:avLst></a:prstGeom>'


def free(path: str, size: str = 'w="100" h="100"') -> str:
    return f"<a:custGeom><a:pathLst><a:path {size}>{path}</a:path></a:pathLst></a:custGeom>"


def point(x: object, y: object) -> str:
    return f'<a:pt x="{x}" y="{y}"/>'


TRIANGLE = f"<a:moveTo>{point(0, 0)}</a:moveTo><a:lnTo>{point(100, 0)}</a:lnTo><a:lnTo>{point(0, 100)}</a:lnTo><a:close/>"


def test_what_fills_its_box_has_no_edges_of_its_own() -> None:
    assert rings(preset("rect")) == rings(preset("roundRect")) == rings(preset("cloud")) == rings("") == ()


def test_a_free_form_is_stretched_to_its_box() -> None:
    assert rings(free(TRIANGLE)) == (((100, 200), (500, 200), (100, 400)),)
    assert rings(free(TRIANGLE), flips='flipH="1"') == (((500, 200), (100, 200), (500, 400)),)
    assert rings(free(TRIANGLE), 180) == (((500, 400), (100, 400), (500, 200)),)


def test_a_box_that_is_turned_has_four_corners() -> None:
    assert rings(preset("rect"), 90) == (((400, 100), (400, 500), (200, 500), (200, 100)),)


@pytest.mark.parametrize(
    ("form", "count", "first"),
    [
        (preset("rtTriangle"), 3, (100, 200)),
        (preset("triangle", '<a:gd name="adj" fmla="val 25000"/>'), 3, (200, 200)),
        (preset("diamond"), 4, (300, 200)),
        (preset("parallelogram"), 4, (150, 200)),
        (preset("trapezoid"), 4, (150, 200)),
        (preset("ellipse"), 24, (500, 300)),
    ],
)
def test_presets_that_fill_their_box_in_part(form: str, count: int, first: tuple[int, int]) -> None:
    (ring,) = rings(form)
    assert len(ring) == count and ring[0] == first


def test_hollow_presets_have_a_ring_within() -> None:
    outer, inner = rings(preset("frame"))
    assert outer[0] == (100, 200) and inner[0] == (125, 225)
    assert len(rings(preset("donut"))) == 2


def test_curves_and_arcs_are_followed() -> None:
    arc = '<a:arcTo wR="50" hR="50" stAng="10800000" swAng="10800000"/>'
    (ring,) = rings(free(f"<a:moveTo>{point(0, 50)}</a:moveTo>{arc}<a:close/>"))
    assert ring[-1] == (500, 300) and min(y for _, y in ring) == 200
    bow = f"<a:cubicBezTo>{point(0, 100)}{point(100, 100)}{point(100, 0)}</a:cubicBezTo>"
    (ring,) = rings(free(f"<a:moveTo>{point(0, 0)}</a:moveTo>{bow}"))
    assert ring[-1] == (500, 200) and max(y for _, y in ring) == 350


@pytest.mark.parametrize("path", [TRIANGLE.replace('"100"', '"x1"'), '<a:arcTo wR="5" hR="5" stAng="0" swAng="0"/>', "", "<a:close/>"])
def test_a_form_that_cannot_be_followed_fills_its_box(path: str) -> None:
    assert rings(free(path)) == ()


def test_a_path_that_is_not_filled_does_not_count() -> None:
    assert rings(free(TRIANGLE, 'w="100" h="100" fill="none"')) == ()


def test_a_slanted_line_fills_little_of_its_box_and_one_along_it_all() -> None:
    (ring,) = edges(_line('flipV="1"'), Frame(0, 0, 4_000_000, 2_000_000), 0)
    across, down = ([point[i] for point in ring] for i in (0, 1))
    assert {min(across), min(down)} == {0} and (max(across), max(down)) == (4_000_000, 2_000_000)
    assert all(abs(y + x / 2 - 2_000_000) < 40_000 for x, y in ring), "from the lower left to the upper right"
    assert edges(_line(""), Frame(0, 0, 4_000_000, 0), 0) == ()


def _line(flips: str) -> Element:
    xml = f'<p:cxnSp xmlns:a="{A}" xmlns:p="{P}"><p:spPr><a:xfrm {flips}/>{preset("line")}</p:spPr></p:cxnSp>'
    return parsed(xml.encode(), "test")
