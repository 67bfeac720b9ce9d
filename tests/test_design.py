"""A template's sheets as records: what they inherit, where things stand, what they are painted with."""

import io
import zipfile
from pathlib import Path

import pytest

from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.package.archive import Archive

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "templates"
SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/ppt/presentation.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>'
)
SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
MAP = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ' + " ".join(f'{slot}="{slot}"' for slot in SLOTS[4:])
TURNED = MAP.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"')
STYLES = (
    '<p:txStyles><p:titleStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="4000"/></a:lvl1pPr></p:titleStyle><p:bodyStyle>'
    '<a:lvl1pPr><a:buNone/><a:defRPr sz="2800"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    '<a:lvl2pPr marL="457200"><a:buChar char="-"/><a:defRPr sz="2400"/></a:lvl2pPr></p:bodyStyle><p:otherStyle/></p:txStyles>'
)
GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></p:bgPr></p:bg>'


def xfrm(x: int, y: int, w: int, h: int, more: str = "", tag: str = "a") -> str:
    return f'<{tag}:xfrm{more}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></{tag}:xfrm>'


def box(ph: str, place: str = "", body: str = "<a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>Click</a:t></a:r></a:p>", name: str = "Box") -> str:
    tie = f"<p:ph {ph}/>" if ph != "none" else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{name}"/><p:cNvSpPr/><p:nvPr>{tie}</p:nvPr></p:nvSpPr>'
        f"<p:spPr>{place}</p:spPr><p:txBody>{body}</p:txBody></p:sp>"
    )


SMALL = f"<p:spPr>{xfrm(6, 6, 60, 60)}</p:spPr>"


def other(tag: str, held: str, kind: str, place: str) -> str:
    """A placeholder that is no text box."""
    return (
        f'<p:{tag}><p:nv{held}Pr><p:cNvPr id="5" name="O"/><p:nvPr><p:ph type="{kind}" idx="5"/></p:nvPr></p:nv{held}Pr>{place}</p:{tag}>'
    )


def tree(*things: str, ground: str = "", name: str = "") -> str:
    return f'<p:cSld name="{name}">{ground}<p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{"".join(things)}</p:spTree></p:cSld>'


def layout(*things: str, more: str = "", after: str = "", ground: str = "", name: str = "One") -> str:
    return f"<p:sldLayout {SPACES} {more}>{tree(*things, ground=ground, name=name)}{after}</p:sldLayout>"


MASTERS = (
    box('type="title"', xfrm(100, 100, 8000, 1000)),
    box(
        'type="body" idx="1"', xfrm(100, 1200, 8000, 4000), '<a:bodyPr lIns="7" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p/>'
    ),
)


def relations(*those: tuple[str, str]) -> str:
    listed = "".join(f'<Relationship Id="r{i}" Type="{KINDS}{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(those))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'


def theme() -> str:
    colours = "".join(f'<a:{slot}><a:srgbClr val="{i:02d}AAAA"/></a:{slot}>' for i, slot in enumerate(SLOTS))
    face = '<a:{0}><a:latin typeface="{1}"/></a:{0}>'
    fonts = face.format("majorFont", "Head") + face.format("minorFont", "Text")
    fills = '<a:bgFillStyleLst><a:noFill/><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst>'
    return (
        f'<a:theme {SPACES} name="House"><a:themeElements><a:clrScheme name="c">{colours}</a:clrScheme><a:fontScheme name="f">{fonts}'
        f"</a:fontScheme><a:fmtScheme>{fills}</a:fmtScheme></a:themeElements></a:theme>"
    )


def read(
    *layouts: str, masters: tuple[str, ...] = MASTERS, ground: str = GROUND, mapping: str = MAP, parts: dict[str, str] | None = None
) -> Design:
    """The design of a template with one master and these layouts."""
    sheets = [("slideLayout", f"../slideLayouts/l{i}.xml") for i in range(len(layouts))]
    listed = "".join(f'<p:sldLayoutId r:id="r{i}"/>' for i in range(len(layouts)))
    members = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId r:id="r0"/></p:sldMasterIdLst>'
        '<p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst><p:sldSz cx="9000" cy="6000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": relations(("slideMaster", "slideMasters/m.xml"), ("slide", "slides/s.xml")),
        "ppt/slides/_rels/s.xml.rels": relations(("slideLayout", "../slideLayouts/l0.xml")),
        "ppt/slideMasters/m.xml": f"<p:sldMaster {SPACES}>{tree(*masters, ground=ground)}<p:clrMap {mapping}/>"
        f"<p:sldLayoutIdLst>{listed}</p:sldLayoutIdLst>{STYLES}</p:sldMaster>",
        "ppt/slideMasters/_rels/m.xml.rels": relations(*sheets, ("theme", "../theme/t.xml")),
        "ppt/theme/t.xml": theme(),
        **{f"ppt/slideLayouts/l{i}.xml": one for i, one in enumerate(layouts)},
    } | (parts or {})
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return design(Archive(content.getvalue()))


def one(*things: str, **how: str) -> Sheet:
    return read(layout(*things, **how)).layouts[0]


def test_a_design_names_its_sheets_in_the_order_of_its_lists() -> None:
    found = read(layout(name="A  b"), layout(more='type="obj"', name="C"))
    assert [(sheet.place, sheet.name, sheet.type, sheet.relation) for sheet in found.layouts] == [
        ("0.0", "A b", "", "r0"),
        ("0.1", "C", "obj", "r1"),
    ]
    assert (found.width, found.height, found.samples) == (9000, 6000, ("0.0",))
    assert [(sheet.place, sheet.name) for sheet in found.masters] == [("0", "House")]
    assert (found.layouts[0].headings, found.layouts[0].body) == ("Head", "Text")


def test_a_layout_that_cannot_be_read_leaves_its_number_free() -> None:
    found = read(layout(), "<not sound", layout(name="Three"))
    assert [sheet.place for sheet in found.layouts] == ["0.0", "0.2"]


def test_a_placeholder_has_its_masters_place_text_and_room() -> None:
    body = one(box('idx="4"')).placeholders[0]
    assert (body.type, body.idx, body.frame, body.own_frame) == ("obj", 4, Frame(100, 1200, 8000, 4000), False)
    assert [level.size for level in body.levels] == [28, 24, *[18] * 7]
    assert body.bulleted == (False, True, *[False] * 7)
    assert body.inks[:2] == ("04AAAA", "00AAAA")
    assert (body.insets.left, body.insets.top, body.anchor, body.shrinks, body.prompt) == (7, 45720, "ctr", True, "Click")


def test_a_placeholder_says_itself_what_it_says() -> None:
    own = (
        '<a:bodyPr vert="eaVert" numCol="2" spcCol="9"/><a:lstStyle><a:lvl1pPr rtl="1"><a:defRPr sz="900"/></a:lvl1pPr></a:lstStyle><a:p/>'
    )
    body = one(box('type="body" idx="4294967295" hasCustomPrompt="1"', xfrm(1, 2, 3, 4, ' rot="5400000"'), own)).placeholders[0]
    assert (body.frame, body.own_frame, body.turned, body.idx) == (Frame(1, 2, 3, 4), True, 90, 4294967295)
    assert (body.vertical, body.columns, body.gap, body.rtl, body.own_prompt, body.levels[0].size) == (True, 2, 9, True, True, 9)


def test_the_same_index_twice_and_one_that_is_none_are_told_as_they_are() -> None:
    found = one(box('type="body" idx="3"'), box('type="pic" idx="3"'), box('type="body" idx="none"')).placeholders
    assert [(held.type, held.idx) for held in found] == [("body", 3), ("pic", 3), ("body", 0)]


def test_groups_move_and_stretch_what_is_in_them() -> None:
    where = '<a:xfrm><a:off x="1000" y="500"/><a:ext cx="2000" cy="200"/><a:chOff x="10" y="10"/><a:chExt cx="1000" cy="200"/></a:xfrm>'
    inner = box('type="pic" idx="9"', xfrm(10, 10, 100, 100)) + box("none", xfrm(510, 60, 500, 50, "") + "<a:noFill/>")
    sheet = one(f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="8" name="G"/></p:nvGrpSpPr><p:grpSpPr>{where}</p:grpSpPr>{inner}</p:grpSp>')
    assert sheet.placeholders[0].frame == Frame(1000, 500, 200, 100)
    assert [(art.name, art.kind, art.frame, art.paint) for art in sheet.art] == [("G", "group", Frame(2000, 550, 1000, 50), None)]


def test_pictures_and_tables_may_be_placeholders_and_of_alternatives_the_first_counts() -> None:
    table, picture = other("graphicFrame", "GraphicFrame", "tbl", xfrm(5, 5, 50, 50, tag="p")), other("pic", "Pic", "pic", SMALL)
    either = f"<mc:AlternateContent><mc:Choice>{picture}</mc:Choice><mc:Fallback>{table}</mc:Fallback></mc:AlternateContent>"
    assert [(held.type, held.frame.w) for held in one(table, either).placeholders] == [("tbl", 50), ("pic", 60)]


def test_art_is_the_masters_first_and_what_it_covers() -> None:
    fill = '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>'
    above = (*MASTERS, box("none", xfrm(0, 0, 9000, 50) + fill, name="Band"))
    turned = box("none", xfrm(1000, 1000, 400, 200, ' rot="5400000"') + "<a:noFill/>", name="Turned")
    shown, hidden = read(layout(turned), layout(turned, more='showMasterSp="0"'), masters=above).layouts
    assert [(art.name, art.master, art.frame) for art in shown.art] == [
        ("Band", True, Frame(0, 0, 9000, 50)),
        ("Turned", False, Frame(1100, 900, 200, 400)),
    ]
    assert shown.art[0].paint is not None and shown.art[0].paint.colours == ("05AAAA",)
    assert [art.name for art in hidden.art] == ["Turned"]


def test_a_ground_is_the_layouts_else_the_masters_in_the_layouts_colours() -> None:
    own = '<p:bg><p:bgRef idx="1002"><a:schemeClr val="accent3"/></p:bgRef></p:bg>'
    override = f"<p:clrMapOvr><a:overrideClrMapping {TURNED}/></p:clrMapOvr>"
    found = read(layout(), layout(ground=own), layout(box('type="title"'), after=override))
    assert [sheet.background.colours for sheet in found.layouts] == [("01AAAA",), ("06AAAA",), ("00AAAA",)]
    assert [sheet.colours[:2] for sheet in found.layouts] == [("00AAAA", "01AAAA")] * 2 + [("01AAAA", "00AAAA")]
    assert found.layouts[2].placeholders[0].inks[0] == "01AAAA"


def test_what_is_filled_with_its_slides_ground_is_so_on_each_layout_whatever_its_style_says() -> None:
    panel = box("none", xfrm(0, 0, 900, 50), name="Panel").replace("<p:sp>", '<p:sp useBgFill="1">')
    style = '<p:style><a:fillRef idx="1"><a:schemeClr val="accent2"/></a:fillRef></p:style>'
    own = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="accent3"/></a:solidFill></p:bgPr></p:bg>'
    found = read(layout(), layout(ground=own), masters=(*MASTERS, panel.replace("</p:spPr>", f"</p:spPr>{style}")))
    assert [sheet.art[0].paint for sheet in (*found.layouts, *found.masters)] == [
        sheet.background for sheet in (*found.layouts, *found.masters)
    ]
    filled = panel.replace("</p:spPr>", '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill></p:spPr>')
    shown = read(layout(filled)).layouts[0].art[0].paint
    assert shown is not None and shown.colours == ("05AAAA",)


def test_a_theme_override_changes_colours_of_its_layout_only() -> None:
    other = theme().replace("00AAAA", "123456").replace("a:theme ", "a:themeOverride ").replace("/a:theme>", "/a:themeOverride>")
    beside = {"ppt/theme/o.xml": other, "ppt/slideLayouts/_rels/l1.xml.rels": relations(("themeOverride", "../theme/o.xml"))}
    found = read(layout(), layout(), parts=beside).layouts
    assert [sheet.colours[:2] for sheet in found] == [("00AAAA", "01AAAA"), ("123456", "01AAAA")]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus of templates beside the project")
def test_real_templates_are_read_whole() -> None:
    for file in sorted(CORPUS.iterdir()):
        found = design(Archive(file.read_bytes()))
        assert found.layouts, file.name
        for sheet in (*found.masters, *found.layouts):
            assert len(sheet.colours) == 12 and all(len(colour) == 6 for colour in sheet.colours), (file.name, sheet.place)
            assert all(len(held.levels) == len(held.inks) == len(held.bulleted) == 9 for held in sheet.placeholders)
