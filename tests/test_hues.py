"""Colours of a template come to what PowerPoint shows: against values told by the standard, by Office and by Pillow."""

import pytest
from PIL import ImageColor

from claimdeck.model.sheets import Painted
from claimdeck.powerpoint.template.colours.hues import hexed, opacity, painted, scheme_of, theme_fills
from claimdeck.powerpoint.template.package.elements import Element, parsed

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
SCHEME = {"accent1": "5B9BD5", "tx1": "000000", "bg1": "FFFFFF", "phClr": "336699"}


def element(xml: str) -> Element:
    name, rest = xml.split(">", 1) if not xml.split(">", 1)[0].endswith("/") else (xml.split("/>", 1)[0], "")
    return parsed((f"{name} {SPACES}>{rest}" if rest else f"{name} {SPACES}/>").encode(), "test")


def rgb(value: str, changes: str = "") -> str:
    return hexed(element(f'<a:solidFill><a:srgbClr val="{value}">{changes}</a:srgbClr></a:solidFill>'), SCHEME)


def near(one: str, other: str) -> bool:
    """Office rounds its own way: one step of a channel."""
    return all(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) <= 1 for i in (0, 2, 4))


@pytest.mark.parametrize(
    ("value", "changes", "expected"),
    [
        ("00FF00", '<a:tint val="50000"/>', "BCFFBC"),  # ECMA-376, 20.1.2.3.34
        ("00FF00", '<a:shade val="50000"/>', "00BC00"),  # 20.1.2.3.31
        ("FF99FF", '<a:shade val="25000"/>', "895089"),  # as Office shows it
        ("FF0000", "<a:comp/>", "00FFFF"),  # 20.1.2.3.4
        ("FF0000", "<a:inv/>", "00FFFF"),
        ("00FF00", '<a:lum val="20000"/>', "006600"),
        ("00FF00", '<a:lumOff val="-20000"/>', "009900"),
        ("00FF00", '<a:satMod val="20000"/>', "669966"),
        ("00FF00", '<a:satOff val="-20000"/>', "19E619"),
        ("00FF00", '<a:blue val="100000"/>', "00FFFF"),
        ("00FF00", '<a:green val="0"/>', "000000"),
        ("00FF00", '<a:hue val="14400000"/>', "0000FF"),
        ("00FF00", '<a:hueOff val="7200000"/>', "0000FF"),
        ("00FF00", '<a:hueMod val="50000"/>', "FFFF00"),
        ("808080", "<a:gamma/><a:invGamma/>", "808080"),
        ("FF0000", "<a:gray/>", "363636"),
        ("336699", '<a:alpha val="20000"/>', "336699"),
        ("336699", '<a:unheardOf val="1"/>', "336699"),
    ],
)
def test_changes_come_to_what_is_told(value: str, changes: str, expected: str) -> None:
    assert near(rgb(value, changes), expected)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ('<a:lumMod val="20000"/><a:lumOff val="80000"/>', "DEEBF7"),
        ('<a:lumMod val="40000"/><a:lumOff val="60000"/>', "BDD7EE"),
        ('<a:lumMod val="60000"/><a:lumOff val="40000"/>', "9DC3E6"),
        ('<a:lumMod val="75%"/>', "2E75B6"),
        ('<a:lumMod val="50000"/>', "1F4E79"),
    ],
)
def test_the_palette_of_office_is_met(changes: str, expected: str) -> None:
    assert near(hexed(element(f'<a:schemeClr val="accent1">{changes}</a:schemeClr>'), SCHEME), expected)


def test_order_of_changes_counts() -> None:
    first, then = '<a:shade val="50000"/>', '<a:lumOff val="20000"/>'
    assert rgb("336699", first + then) != rgb("336699", then + first)


def test_every_preset_has_the_value_of_its_name() -> None:
    for name in ImageColor.colormap:
        if name != "rebeccapurple":
            told = "".join(f"{channel:02X}" for channel in ImageColor.getrgb(name))
            assert hexed(element(f'<a:prstClr val="{name}"/>'), {}) == told, name
    short = {"dkBlue": "00008B", "ltGrey": "D3D3D3", "medAquamarine": "66CDAA", "darkSlateGray": "2F4F4F"}
    assert {name: hexed(element(f'<a:prstClr val="{name}"/>'), {}) for name in short} == short


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ('<a:sysClr val="windowText" lastClr="101010"/>', "101010"),
        ('<a:sysClr val="window"/>', "FFFFFF"),
        ('<a:sysClr val="nothing"/>', ""),
        ('<a:hslClr hue="14400000" sat="100000" lum="50000"/>', "0000FF"),
        ('<a:scrgbClr r="50000" g="0" b="100000"/>', "BC00FF"),
        ('<a:scrgbClr r="50%" g="0%" b="100%"/>', "BC00FF"),
        ('<a:schemeClr val="phClr"/>', "336699"),
        ('<a:schemeClr val="accent9"/>', ""),
        ('<a:srgbClr val="ZZZZZZ"/>', ""),
        ('<a:srgbClr val="336699"><a:lumMod val="much"/></a:srgbClr>', "000000"),
        ("<a:noFill/>", ""),
    ],
)
def test_each_way_to_write_a_colour(xml: str, expected: str) -> None:
    assert hexed(element(xml), SCHEME) == expected


def test_opacity_is_told_beside_the_colour() -> None:
    assert opacity(element('<a:srgbClr val="336699"><a:alpha val="40000"/><a:alphaMod val="50000"/></a:srgbClr>')) == pytest.approx(0.2)
    assert opacity(element('<a:srgbClr val="336699"/>')) == 1


THEME = """<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:srgbClr val="ffffff"/></a:lt1><a:dk2><a:prstClr val="navy"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
<a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme><a:fmtScheme><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/>
</a:solidFill></a:fillStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:gradFill><a:gsLst>
<a:gs pos="100000"><a:schemeClr val="phClr"/></a:gs><a:gs pos="0"><a:schemeClr val="phClr"><a:shade val="50000"/></a:schemeClr></a:gs>
</a:gsLst><a:lin ang="5400000"/></a:gradFill><a:blipFill><a:blip r:embed="rId1"><a:duotone><a:srgbClr val="000000"/>
<a:schemeClr val="phClr"/></a:duotone></a:blip></a:blipFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"""


def test_a_scheme_goes_through_map_and_override() -> None:
    theme, mapped = element(THEME), element('<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1"/>')
    dark = scheme_of(theme, mapped)
    assert (dark["tx1"], dark["bg1"], dark["bg2"], dark["dk1"]) == ("FFFFFF", "000000", "000080", "000000")
    override = '<p:clrMapOvr><a:overrideClrMapping bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="dk2"/></p:clrMapOvr>'
    light = scheme_of(theme, mapped, element(override))
    assert (light["tx1"], light["bg1"], light["accent1"]) == ("000000", "FFFFFF", "000080")
    assert scheme_of(theme, mapped, element("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")) == dark
    assert "accent2" not in dark and scheme_of(theme, None)["tx1"] == "000000"


def told(xml: str) -> Painted | None:
    fills = theme_fills(element(THEME), {"rId1": "ppt/media/theme.png"})
    return painted(element(xml), SCHEME, fills, {"rId1": "ppt/media/own.jpeg"})


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<p:sp><p:spPr><a:noFill/></p:spPr></p:sp>", None),
        ("<p:sp><p:spPr/></p:sp>", None),
        ('<p:sp><p:spPr/><p:style><a:fillRef idx="0"><a:schemeClr val="accent1"/></a:fillRef></p:style></p:sp>', None),
        (
            '<p:sp><p:spPr/><p:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></p:style></p:sp>',
            Painted(colours=("5B9BD5",)),
        ),
        (
            '<p:sp><p:spPr><a:noFill/></p:spPr><p:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></p:style></p:sp>',
            None,
        ),
        ('<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>', Painted(colours=("FFFFFF",))),
        (
            '<p:bg><p:bgRef idx="1002"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
            Painted(colours=("BCBCBC", "FFFFFF"), places=(0, 100), angle=90),
        ),
        (
            '<p:bg><p:bgRef idx="1003"><a:schemeClr val="accent1"/></p:bgRef></p:bg>',
            Painted(colours=("000000", "5B9BD5"), image="ppt/media/theme.png"),
        ),
        ('<p:bg><p:bgRef idx="1009"><a:schemeClr val="accent1"/></p:bgRef></p:bg>', Painted()),
        (
            '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="336699"><a:alpha val="40000"/></a:srgbClr></a:solidFill></p:bgPr></p:bg>',
            Painted(colours=("336699",), opacity=40),
        ),
        (
            '<p:pic><p:blipFill><a:blip r:embed="rId1"><a:alphaModFix amt="35000"/></a:blip></p:blipFill><p:spPr/></p:pic>',
            Painted(image="ppt/media/own.jpeg", opacity=35),
        ),
        (
            '<p:pic><p:blipFill><a:blip r:embed="rId1"/><a:srcRect b="85000" l="10%"/></p:blipFill><p:spPr/></p:pic>',
            Painted(image="ppt/media/own.jpeg", crop=(0.1, 0, 0, 0.85)),
        ),
        (
            '<p:pic><p:blipFill><a:blip r:embed="rId1"/><a:srcRect t="60000" b="40000"/></p:blipFill></p:pic>',
            Painted(image="ppt/media/own.jpeg"),
        ),
        ('<p:pic><p:blipFill><a:blip r:link="rId9"/></p:blipFill><p:spPr/></p:pic>', Painted()),
        (
            '<p:spPr><a:pattFill prst="pct5"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr>'
            "</a:pattFill></p:spPr>",
            Painted(colours=("000000", "FFFFFF")),
        ),
        ("<p:spPr><a:grpFill/></p:spPr>", Painted()),
        ('<p:spPr><a:solidFill><a:schemeClr val="accent9"/></a:solidFill></p:spPr>', Painted()),
    ],
)
def test_what_something_is_painted_with(xml: str, expected: Painted | None) -> None:
    assert told(xml) == expected


def test_a_group_paints_those_of_its_shapes_that_ask() -> None:
    group = Painted(colours=("123456",))
    assert painted(element("<p:spPr><a:grpFill/></p:spPr>"), SCHEME, theme_fills(None, {}), {}, group) == group
