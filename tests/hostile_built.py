"""Files with a fault, or an oddity, that a deck is made on all the same, each with what is told of it (empty: nothing has to be)."""

import re
import struct
import zipfile

import hostile
import templates
from hostile import LAYOUT, LAYOUT_RELS, MASTER, MASTER_RELS, PNG, PRESENTATION, RELS, THEME, TYPES
from hostile_refused import Kind


def encoded(part: str, coding: str, mark: bytes = b"") -> bytes:
    text = hostile.parts()[part].decode("utf-8")
    text = text[text.index("?>") + 2 :] if text.startswith("<?xml") else text
    said = coding.upper().removesuffix("-LE").removesuffix("-BE")
    return hostile.with_parts({part: mark + f'<?xml version="1.0" encoding="{said}"?>{text}'.encode(coding, "xmlcharrefreplace")})


def second_master(layout: str, theme: str) -> bytes:
    """The template with a second master, which lists a layout of the first and has that theme."""
    members = hostile.parts()
    root = members[MASTER]
    start = root[: root.index(b"<p:sldLayoutIdLst>")]
    end = root[root.index(b"</p:sldLayoutIdLst>") + 19 :]
    listed = b'<p:sldLayoutIdLst><p:sldLayoutId id="2147483660" r:id="rId1"/></p:sldLayoutIdLst>'
    members["ppt/slideMasters/slideMaster2.xml"] = start + listed + end
    links = f'<Relationship Id="rId1" Type="{hostile.OFFICE}slideLayout" Target="../slideLayouts/{layout}"/>'
    links += f'<Relationship Id="rId2" Type="{hostile.OFFICE}theme" Target="../theme/{theme}"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    members["ppt/slideMasters/_rels/slideMaster2.xml.rels"] = f'<Relationships xmlns="{space}">{links}</Relationships>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"
    members[TYPES] = members[TYPES].replace(
        b"</Types>", f'<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="{kind}"/></Types>'.encode()
    )
    link = f'<Relationship Id="rId77" Type="{hostile.OFFICE}slideMaster" Target="slideMasters/slideMaster2.xml"/></Relationships>'
    members[RELS] = members[RELS].replace(b"</Relationships>", link.encode())
    named = b'<p:sldMasterId id="2147483648" r:id="rId77"/></p:sldMasterIdLst>'
    members[PRESENTATION] = members[PRESENTATION].replace(b"</p:sldMasterIdLst>", named)
    return templates.packed(members)


def pictured(content: bytes, name: str = "ppt/media/a.png", *, said: str = "", target: str = "", attribute: str = "r:embed") -> bytes:
    """A picture on a layout."""
    members = templates.parts(hostile.edited(
        hostile.drawn(LAYOUT, hostile.picture(attribute=attribute)), hostile.related(LAYOUT_RELS, "image", target or "/" + name)
    ))  # fmt: skip
    members[TYPES] = members[TYPES].replace(b"</Types>", said.encode() + b"</Types>")
    return templates.packed({**members, name: content})


def misnamed(before: str, after: str) -> bytes:
    """The template with its parts under names that lead nowhere on their way."""
    members = hostile.parts()
    return templates.packed({name if name == TYPES else name.replace(before, after, 1): content for name, content in members.items()})


def embedded(font: bytes) -> bytes:
    """A font in the presentation."""
    said = '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Acme"/><p:regular r:id="rId99"/></p:embeddedFont></p:embeddedFontLst>'
    made = hostile.edited(
        (PRESENTATION, "<p:defaultTextStyle>", said + "<p:defaultTextStyle>"), hostile.related(RELS, "font", "fonts/font1.fntdata")
    )
    return hostile.with_more(made, {"ppt/fonts/font1.fntdata": font}, '<Default Extension="fntdata" ContentType="application/x-fontdata"/>')


JPEG = bytes.fromhex("ffd8ffe000104a46494600010101006000600000ffd9")
PNG_TYPE = '<Default Extension="png" ContentType="image/png"/>'
CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
OBJECTS = "http://schemas.openxmlformats.org/presentationml/2006/ole"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
LISTED = '<p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst>'
SECTION = f'<p14:section name="Sample" id="{{0C1A1D0E-9A5F-5D1C-8B3E-5C6F0D7A4E21}}">{LISTED}</p14:section>'
SECTIONS = f'<p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst xmlns:p14="{P14}">{SECTION}</p14:sectionLst></p:ext>'
SHOWS = '<p:custShowLst><p:custShow name="Sample" id="0"><p:sldLst><p:sld r:id="rId7"/></p:sldLst></p:custShow></p:custShowLst>'
PAPER = '<a:blipFill><a:blip r:embed="rId98"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/>'
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
TORN = f'<p:ext uri="{{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}}"><p14:creationId xmlns:p14="{P14}"/></p:ext>'
LAYOUT_LIST = "<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>"


def charted() -> bytes:
    """A chart on a layout that points to itself and to a book outside."""
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="97" name="Chart"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="99" cy="99"/></p:xfrm><a:graphic><a:graphicData uri="{CHARTS}">'
        f'<c:chart xmlns:c="{CHARTS}" r:id="rId99"/></a:graphicData></a:graphic></p:graphicFrame>'
    )
    made = hostile.edited(hostile.drawn(LAYOUT, frame), hostile.related(LAYOUT_RELS, "chart", "../charts/chart1.xml"))
    drawn = (
        f'<c:chartSpace xmlns:c="{CHARTS}" xmlns:a="{DRAWING}" xmlns:r="{hostile.OFFICE[:-1]}"><c:chart><c:plotArea><c:layout/><c:pieChart>'
        '<c:varyColors val="1"/></c:pieChart></c:plotArea></c:chart><c:externalData r:id="rId2"/></c:chartSpace>'
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = (
        f'<Relationships xmlns="{space}"><Relationship Id="rId1" Type="{hostile.OFFICE}chart" Target="chart1.xml"/>'
        f'<Relationship Id="rId2" Type="{hostile.OFFICE}oleObject" Target="file:///C:/secret.xlsx" TargetMode="External"/></Relationships>'
    )
    kind = '<Override PartName="/ppt/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>'
    return hostile.with_more(made, {"ppt/charts/chart1.xml": drawn.encode(), "ppt/charts/_rels/chart1.xml.rels": links.encode()}, kind)


def crowded() -> bytes:
    """A layout with ten thousand relations to nothing."""
    links = "".join(f'<Relationship Id="rX{i}" Type="{hostile.OFFICE}image" Target="../media/{i}.png"/>' for i in range(10_000))
    return hostile.edited((LAYOUT_RELS, "</Relationships>", links + "</Relationships>"))


def prefixed(rubbish: bytes) -> bytes:
    return rubbish + hostile.base()


def typed(kind: str) -> bytes:
    return hostile.of_type(f"application/vnd.{kind}.main+xml")


def without_overrides() -> bytes:
    """Content types by extension only."""
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    said = (
        f'<Types xmlns="{space}"><Default Extension="rels" ContentType="{rels}"/><Default Extension="xml" ContentType="text/xml"/></Types>'
    )
    return hostile.with_parts({TYPES: said.encode()})


def bad_media() -> bytes:
    return hostile.wrong_check(pictured(PNG, said=PNG_TYPE), "ppt/media/a.png")


def torn_media() -> bytes:
    return hostile.torn(pictured(PNG, said=PNG_TYPE), "ppt/media/a.png")


def in_64_bits() -> bytes:
    """The template with a 64-bit end, as programs write that do not know how much is to come."""
    whole = hostile.base()
    at = whole.rfind(b"PK\5\6")
    count, size, start = struct.unpack_from("<HLL", whole, at + 10)
    wide = struct.pack("<4sQHHLLQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return whole[:at] + wide + struct.pack("<4sLQL", b"PK\6\7", 0, at, 1) + end


def choosing(requires: str) -> bytes:
    """A layout with a choice of two boxes."""
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    offer = f"<mc:Choice{requires}>{hostile.box()}</mc:Choice><mc:Fallback>{hostile.box(number=97)}</mc:Fallback>"
    return hostile.edited(hostile.drawn(LAYOUT, f'<mc:AlternateContent xmlns:mc="{space}">{offer}</mc:AlternateContent>'))


def wrapped() -> bytes:
    """A layout whose shapes stand in elements of an extension that may be overlooked, but not what is in them."""
    text = hostile.parts()[LAYOUT].decode("utf-8").replace("<p:sp>", "<zz:w><p:sp>").replace("</p:sp>", "</p:sp></zz:w>")
    said = f'<p:sldLayout xmlns:mc="{COMPATIBLE}" xmlns:zz="urn:zz" mc:Ignorable="zz" mc:ProcessContent="zz:w" '
    return hostile.with_parts({LAYOUT: text.replace("<p:sldLayout ", said).encode()})


def holding(content: bytes) -> bytes:
    """A layout with an embedded object of those bytes."""
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="97" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="99" cy="99"/></p:xfrm><a:graphic><a:graphicData uri="{OBJECTS}"><p:oleObj name="x" r:id="rId99" '
        'imgW="1" imgH="1" progId="Package"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>'
    )
    made = hostile.edited(hostile.drawn(LAYOUT, frame), hostile.related(LAYOUT_RELS, "oleObject", "../embeddings/object1.bin"))
    kind = '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>'
    return hostile.with_more(made, {"ppt/embeddings/object1.bin": content}, kind)


def clicked(address: str) -> bytes:
    """A box that leads somewhere."""
    link = hostile.related(LAYOUT_RELS, "hyperlink", address, external=True)
    return hostile.edited(hostile.drawn(LAYOUT, hostile.box('<a:hlinkClick r:id="rId99"/>')), link)


def nested(deep: int) -> bytes:
    """A layout with a box in a choice in a choice."""
    start = f'<mc:AlternateContent xmlns:mc="{COMPATIBLE}"><mc:Choice Requires="p">' * deep
    return hostile.edited(hostile.drawn(LAYOUT, start + hostile.box() + "</mc:Choice></mc:AlternateContent>" * deep))


def chosen(part: str, name: str) -> bytes:
    """A sheet in which all of an element stands in a choice of two like sides."""
    text = hostile.parts()[part].decode("utf-8")
    whole = re.search(f"<p:{name}[ >].*</p:{name}>", text, re.S)
    assert whole
    sides = f'<mc:Choice xmlns:p14="{P14}" Requires="p14">{whole[0]}</mc:Choice><mc:Fallback>{whole[0]}</mc:Fallback>'
    offer = f'<mc:AlternateContent xmlns:mc="{COMPATIBLE}">{sides}</mc:AlternateContent>'
    return hostile.with_parts({part: text.replace(whole[0], offer).encode()})


def other_prefix() -> bytes:
    """A layout whose elements have another prefix."""
    text = hostile.parts()[LAYOUT].replace(b"<p:", b"<q:").replace(b"</p:", b"</q:").replace(b"xmlns:p=", b"xmlns:q=")
    return hostile.with_parts({LAYOUT: text})


BUILT: dict[str, Kind] = {
    "a theme without a name": (lambda: hostile.edited((THEME, ' name="[^"]*"', "")), "repair"),
    "names that begin with a dot": (lambda: misnamed("", "./"), "repair"),
    "names with two slashes": (lambda: misnamed("ppt/slideL", "ppt//slideL"), "repair"),
    "an embedded font that is none": (lambda: embedded(b"Sample" * 100), "media"),
    "as it is": (hostile.base, ""),
    "a template": (lambda: typed("openxmlformats-officedocument.presentationml.template"), ""),
    "a show": (lambda: typed("openxmlformats-officedocument.presentationml.slideshow"), ""),
    "with macros": (lambda: typed("ms-powerpoint.presentation.macroEnabled"), ""),
    "a template with macros": (lambda: typed("ms-powerpoint.template.macroEnabled"), ""),
    "a show with macros": (lambda: typed("ms-powerpoint.slideshow.macroEnabled"), ""),
    "types by extension only": (without_overrides, ""),
    "macros": (
        lambda: hostile.with_more(
            hostile.edited(hostile.related(RELS, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")),
            {"ppt/vbaProject.bin": b"Sample macro"},
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        ),
        "macros",
    ),
    "a signature": (
        lambda: hostile.edited(hostile.related("_rels/.rels", hostile.PACKAGE + "digital-signature/origin", "s.sigs")),
        "protection",
    ),
    "a drawing that is cut off": (
        lambda: pictured(b"\x01\0\0\0" + bytes(90), "ppt/media/a.emf", said='<Default Extension="emf" ContentType="image/x-emf"/>'),
        "media",
    ),
    "a label": (lambda: hostile.with_more(hostile.base(), {"docMetadata/LabelInfo.xml": b"<a/>"}), "label"),
    "a password to change it": (
        lambda: hostile.edited((PRESENTATION, "</p:presentation>", '<p:modifyVerifier cryptProviderType="rsaFull"/></p:presentation>')),
        "protection",
    ),
    "rubbish before": (lambda: prefixed(b"x" * 5000), ""),
    "rubbish behind": (lambda: hostile.base() + b"y" * 200_000, ""),
    "rubbish with an end of its own behind": (lambda: hostile.base() + b"PK\5\6" + b"z" * 40, ""),
    "a comment": (lambda: hostile.base()[:-2] + b"\x05\0hello", ""),
    "names with backslashes": (lambda: hostile.renamed(lambda name: name.replace("/", "\\")), ""),
    "names with a slash before": (lambda: hostile.renamed(lambda name: "/" + name if name != TYPES else name), ""),
    "names in capitals": (lambda: hostile.renamed(lambda name: name.upper() if name.startswith("ppt/slideL") else name), ""),
    "names that lead out": (lambda: hostile.with_parts({"../../evil.txt": b"x", "/abs/evil.txt": b"x", "C:\\evil.txt": b"x"}), ""),
    "folders as members": (lambda: hostile.with_parts({"ppt/": b"", "ppt/media/": b""}), ""),
    "a member twice": (lambda: hostile.twice(LAYOUT), ""),
    "three thousand members more": (lambda: hostile.many(3000), ""),
    "a part in UTF-16": (lambda: encoded(LAYOUT, "utf-16-le", b"\xff\xfe"), ""),
    "a part in UTF-16 the other way": (lambda: encoded(PRESENTATION, "utf-16-be", b"\xfe\xff"), ""),
    "a theme in UTF-16": (lambda: encoded(THEME, "utf-16-le", b"\xff\xfe"), ""),
    "a part with a mark": (lambda: hostile.with_parts({LAYOUT: b"\xef\xbb\xbf" + hostile.parts()[LAYOUT]}), ""),
    "a part in XML 1.1": (
        lambda: hostile.with_parts({LAYOUT: re.sub(rb"version=.1\.0.", b'version="1.1"', hostile.parts()[LAYOUT], count=1)}),
        "",
    ),
    "a part in Latin-1": (lambda: encoded(LAYOUT, "iso-8859-1"), ""),
    "no size": (lambda: hostile.edited((PRESENTATION, "<p:sldSz[^>]*/>", "")), ""),
    "a size of another type": (lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="12192000"')), ""),
    "no size of notes": (lambda: hostile.edited((PRESENTATION, "<p:notesSz[^>]*/>", "")), ""),
    "no list of slides": (lambda: hostile.edited((PRESENTATION, "<p:sldIdLst>.*</p:sldIdLst>", "")), ""),
    "slides listed that are not there": (
        lambda: hostile.edited((PRESENTATION, "<p:sldIdLst>", '<p:sldIdLst><p:sldId id="300" r:id="rIdNone"/>')),
        "",
    ),
    "sections of the old slides": (
        lambda: hostile.edited((PRESENTATION, "</p:presentation>", f"<p:extLst>{SECTIONS}</p:extLst></p:presentation>")),
        "",
    ),
    "a custom show": (lambda: hostile.edited((PRESENTATION, "<p:defaultTextStyle>", SHOWS + "<p:defaultTextStyle>")), ""),
    "a first slide's number": (lambda: hostile.edited((PRESENTATION, "<p:presentation ", '<p:presentation firstSlideNum="0" ')), ""),
    "no start": (lambda: hostile.with_parts({"_rels/.rels": None}), ""),
    "no properties": (lambda: hostile.with_parts({"docProps/app.xml": None, "docProps/core.xml": None}), ""),
    "no settings": (
        lambda: hostile.with_parts({"ppt/presProps.xml": None, "ppt/viewProps.xml": None, "ppt/tableStyles.xml": None}),
        "",
    ),
    "settings cut off": (
        lambda: hostile.with_parts(
            {name: hostile.parts()[name][:-9] for name in ("ppt/presProps.xml", "ppt/viewProps.xml", "ppt/tableStyles.xml")}
        ),
        "",
    ),
    "a layout cut off": (lambda: hostile.with_parts({LAYOUT: hostile.parts()[LAYOUT][:-20]}), "layout"),
    "a layout that is not there": (lambda: hostile.with_parts({LAYOUT: None}), "layout"),
    "a layout that is empty": (lambda: hostile.with_parts({LAYOUT: b""}), "layout"),
    "a layout that is a slide": (lambda: hostile.with_parts({LAYOUT: hostile.parts()["ppt/slides/slide1.xml"]}), "layout"),
    "a slide listed as layout": (
        lambda: hostile.edited((MASTER_RELS, "../slideLayouts/slideLayout2.xml", "../slides/slide1.xml")),
        "layout",
    ),
    "a layout without shapes": (lambda: hostile.edited((LAYOUT, "<p:spTree>.*</p:spTree>", "")), "layout"),
    "a layout whose relations are cut off": (lambda: hostile.with_parts({LAYOUT_RELS: b"<Relationships"}), ""),
    "a layout without relations": (lambda: hostile.with_parts({LAYOUT_RELS: None}), ""),
    "a layout torn": (lambda: hostile.torn(hostile.base(), LAYOUT), "layout"),
    "a layout of no type that is known": (lambda: hostile.edited((LAYOUT, 'type="obj"', 'type="nonsense"')), ""),
    "a layout listed twice": (
        lambda: hostile.edited((MASTER, "<p:sldLayoutIdLst>", '<p:sldLayoutIdLst><p:sldLayoutId id="2147483690" r:id="rId2"/>')),
        "",
    ),
    "ids that are the same": (lambda: hostile.edited((MASTER, r'sldLayoutId id="2147483650"', 'sldLayoutId id="2147483649"')), ""),
    "ids that are too small": (lambda: hostile.edited((MASTER, r'sldLayoutId id="2147483650"', 'sldLayoutId id="7"')), ""),
    "ids that are none": (lambda: hostile.edited((MASTER, r'sldLayoutId id="2147483650"', 'sldLayoutId id="x"')), ""),
    "no list of layouts": (lambda: hostile.edited((MASTER, LAYOUT_LIST, "")), ""),
    "a second master with the same layout": (lambda: second_master("slideLayout2.xml", "theme2.xml"), ""),
    "a second master with the same theme": (lambda: second_master("slideLayout2.xml", "theme1.xml"), ""),
    "a second master without a theme": (lambda: second_master("slideLayout2.xml", "theme9.xml"), "master"),
    "a second master that is not there": (
        lambda: hostile.edited(
            (PRESENTATION, "</p:sldMasterIdLst>", '<p:sldMasterId id="2147483999" r:id="rId99"/></p:sldMasterIdLst>'),
            hostile.related(RELS, "slideMaster", "slideMasters/none.xml"),
        ),
        "master",
    ),
    "a layout that names its master twice": (
        lambda: hostile.edited(hostile.related(LAYOUT_RELS, "slideMaster", "../slideMasters/slideMaster1.xml", key="rId50")),
        "",
    ),
    "no map of colours": (lambda: hostile.edited((MASTER, "<p:clrMap [^>]*/>", "")), ""),
    "a map of colours that are none": (lambda: hostile.edited((MASTER, 'bg1="lt1"', 'bg1="white"')), ""),
    "a colour that is none": (lambda: hostile.edited((THEME, '<a:srgbClr val="4F81BD"/>', '<a:srgbClr val="ZZZZZZ"/>')), ""),
    "a colour with a sign": (lambda: hostile.edited((THEME, '<a:srgbClr val="4F81BD"/>', '<a:srgbClr val="#4F81BD"/>')), ""),
    "an accent less": (lambda: hostile.edited((THEME, "<a:accent5>.*</a:accent5>", "")), ""),
    "an accent that is empty": (lambda: hostile.edited((THEME, "<a:accent5>.*</a:accent5>", "<a:accent5/>")), ""),
    "accents in another order": (
        lambda: hostile.edited(
            (THEME, "(?s)<a:dk1>.*?</a:dk1>", ""), (THEME, "</a:folHlink>", '</a:folHlink><a:dk1><a:srgbClr val="111111"/></a:dk1>')
        ),
        "",
    ),
    "no colours at all": (lambda: hostile.edited((THEME, "<a:clrScheme .*</a:clrScheme>", "")), ""),
    "no fonts": (lambda: hostile.edited((THEME, "<a:fontScheme .*</a:fontScheme>", "")), ""),
    "no formats": (lambda: hostile.edited((THEME, "<a:fmtScheme .*</a:fmtScheme>", "")), ""),
    "an index that is none": (lambda: hostile.edited((LAYOUT, 'idx="1"', 'idx="first"')), ""),
    "an index below nothing": (lambda: hostile.edited((LAYOUT, 'idx="1"', 'idx="-3"')), ""),
    "an index above all": (lambda: hostile.edited((LAYOUT, 'idx="1"', 'idx="99999999999"')), ""),
    "a placeholder of no type": (lambda: hostile.edited((LAYOUT, 'type="title"', 'type="heading"')), ""),
    "a size below nothing": (lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.box(size='cx="-9" cy="-9"'))), ""),
    "a size that is none": (lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.box(size='cx="NaN" cy="9.5"'))), ""),
    "ids of shapes twice": (lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.box(number=2) + hostile.box(number=2))), ""),
    "a shape without id": (lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.box().replace('id="98" ', ""))), ""),
    "a shape that says nothing of itself": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, re.sub("<p:nvSpPr>.*</p:nvSpPr>", "", hostile.box()))),
        "repair",
    ),
    "a shape without a look": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, re.sub("<p:spPr>.*</p:spPr>", "", hostile.box()))),
        "repair",
    ),
    "a tree that says nothing of itself": (lambda: hostile.edited((LAYOUT, "<p:nvGrpSpPr>.*?</p:nvGrpSpPr>", "")), "repair"),
    "a flag that is none": (lambda: hostile.edited((MASTER, 'rtl="0"', 'rtl="perhaps"')), "repair"),
    "a number that is none": (lambda: hostile.edited((MASTER, 'marL="0"', 'marL="NaN"')), "repair"),
    "letters of no size": (lambda: hostile.edited((MASTER, 'sz="4400"', 'sz="-4400"')), "repair"),
    "a setting of the presentation that is none": (
        lambda: hostile.edited((PRESENTATION, "<p:presentation ", '<p:presentation rtl="perhaps" ')),
        "",
    ),
    "views that are not measured": (lambda: hostile.edited(("ppt/viewProps.xml", 'n="[0-9]+"', 'n="much"')), ""),
    "a relationship's type cut off": (lambda: hostile.edited((LAYOUT_RELS, 'Type="http:', 'Type="')), ""),
    "a relationship without a key": (lambda: hostile.edited((LAYOUT_RELS, 'Id="rId1"', "")), ""),
    "a prefix of the format's for something else": (
        lambda: hostile.edited(
            (LAYOUT, "</p:extLst></p:cSld>", '<p:ext uri="{0}"><r:x xmlns:r="urn:x" r:id="7"/></p:ext></p:extLst></p:cSld>')
        ),
        "",
    ),
    "words without a paragraph": (
        lambda: hostile.edited((LAYOUT, "(?s)<p:txBody>.*?</p:txBody>", "<p:txBody><a:bodyPr/><a:lstStyle/></p:txBody>")),
        "",
    ),
    "a picture": (lambda: pictured(PNG, said=PNG_TYPE), ""),
    "a picture of no type": (lambda: pictured(PNG), ""),
    "a picture of a wrong type": (lambda: pictured(PNG, "ppt/media/a.jpg", said='<Default Extension="jpg" ContentType="image/jpg"/>'), ""),
    "a picture in capitals": (lambda: pictured(PNG, "ppt/media/A.PNG", said=PNG_TYPE), ""),
    "a picture by another name": (
        lambda: pictured(PNG, "ppt/media/bild 1 é日.png", said=PNG_TYPE, target="../media/bild%201%20%C3%A9%E6%97%A5.png"),
        "",
    ),
    "a picture with a backslash": (lambda: pictured(PNG, said=PNG_TYPE, target="..\\media\\a.png"), ""),
    "a picture in another folder": (lambda: pictured(PNG, "docProps/a.png", said=PNG_TYPE), ""),
    "a picture among the slides": (lambda: pictured(PNG, "ppt/slides/slide1.png", said=PNG_TYPE), ""),
    "a picture that is not there": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.picture()), hostile.related(LAYOUT_RELS, "image", "../media/none.png")),
        "object",
    ),
    "a picture without a relation": (lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.picture())), "object"),
    "a picture without a target": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.picture()), hostile.related(LAYOUT_RELS, "image", "")),
        "object",
    ),
    "a picture called NULL": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.picture()), hostile.related(LAYOUT_RELS, "image", "NULL")),
        "object",
    ),
    "a picture outside": (
        lambda: hostile.edited(
            hostile.drawn(LAYOUT, hostile.picture(attribute="r:link")),
            hostile.related(LAYOUT_RELS, "image", "http://127.0.0.1:9/p.png", external=True),
        ),
        "link",
    ),
    "a picture with a wrong check sum": (bad_media, "media"),
    "a picture that is torn": (torn_media, "media"),
    "a picture in the background that is not there": (
        lambda: hostile.edited((LAYOUT, "<p:cSld([^>]*)>", f'<p:cSld name="x"><p:bg><p:bgPr>{PAPER}</p:bgPr></p:bg>')),
        "object",
    ),
    "a link": (
        lambda: hostile.edited(
            hostile.drawn(LAYOUT, hostile.box('<a:hlinkClick r:id="rId99"/>')),
            hostile.related(LAYOUT_RELS, "hyperlink", "https://example.org/", external=True),
        ),
        "",
    ),
    "a size of notes that is none": (
        lambda: hostile.edited((PRESENTATION, "<p:notesSz[^>]*/>", '<p:notesSz cx="9" cy="99999999999"/>')),
        "",
    ),
    "a theme's colour that is seen through": (
        lambda: hostile.edited((THEME, '<a:srgbClr val="4F81BD"/>', '<a:srgbClr val="4F81BD"><a:alpha val="0"/></a:srgbClr>')),
        "repair",
    ),
    "a picture whose name says another type": (lambda: pictured(JPEG, said=PNG_TYPE), ""),
    "an order to fetch a style sheet": (
        lambda: hostile.with_parts(
            {LAYOUT: hostile.parts()[LAYOUT].replace(b"?>", b'?><?xml-stylesheet href="http://127.0.0.1:9/secret.xsl"?>', 1)}
        ),
        "",
    ),
    "a click that starts a macro": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, hostile.box('<a:hlinkClick r:id="" action="ppaction://macro?name=secret"/>'))),
        "repair",
    ),
    "an embedded program": (lambda: holding(b"MZ" + bytes(90)), "media"),
    "a link to a program": (lambda: clicked("file:///c:/windows/cmd.exe"), "link"),
    "a link that is a script": (lambda: clicked("javascript:alert(1)"), "link"),
    "shapes in what may be overlooked": (wrapped, "repair"),
    "a link that is none": (
        lambda: hostile.edited(
            hostile.drawn(LAYOUT, hostile.box('<a:hlinkClick r:id="rId99"/>')),
            hostile.related(LAYOUT_RELS, "hyperlink", "http://[", external=True),
        ),
        "link",
    ),
    "a link to a sample slide": (
        lambda: hostile.edited(
            hostile.drawn(LAYOUT, hostile.box('<a:hlinkClick r:id="rId99" action="ppaction://hlinksldjump"/>')),
            hostile.related(LAYOUT_RELS, "slide", "../slides/slide1.xml"),
        ),
        "",
    ),
    "a key of relations twice": (lambda: hostile.edited(hostile.related(LAYOUT_RELS, "image", "../media/x.png", key="rId1")), ""),
    "a layout that points to itself": (lambda: hostile.edited(hostile.related(LAYOUT_RELS, "slideLayout", "slideLayout2.xml")), ""),
    "very many relations": (crowded, ""),
    "a chart that points to itself and outside": (charted, "link"),
    "notes master without theme": (lambda: hostile.with_parts({"ppt/notesMasters/_rels/notesMaster1.xml.rels": None}), ""),
    "notes master cut off": (lambda: hostile.with_parts({"ppt/notesMasters/notesMaster1.xml": b"<p:notesMaster"}), ""),
    "notes master without body": (
        lambda: hostile.edited(("ppt/notesMasters/notesMaster1.xml", '<p:ph type="body"', '<p:ph type="obj"')),
        "",
    ),
    "a master of slides as that of notes": (
        lambda: hostile.edited((RELS, "notesMasters/notesMaster1.xml", "slideMasters/slideMaster1.xml")),
        "",
    ),
    "settings that are others, too": (lambda: hostile.edited((RELS, "presProps.xml", "viewProps.xml")), ""),
    "table styles that are a theme": (lambda: hostile.edited((RELS, "tableStyles.xml", "theme/theme1.xml")), ""),
    "no notes master": (
        lambda: hostile.with_parts({"ppt/notesMasters/notesMaster1.xml": None, "ppt/notesMasters/_rels/notesMaster1.xml.rels": None}),
        "",
    ),
    "a part called as the presentation is": (
        lambda: hostile.with_parts(
            {
                "ppt/main.xml": hostile.parts()[PRESENTATION],
                "ppt/_rels/main.xml.rels": hostile.parts()[RELS].replace(b"theme/theme1.xml", b"presentation.xml"),
                PRESENTATION: hostile.parts()[THEME],
                "_rels/.rels": hostile.parts()["_rels/.rels"].replace(b"ppt/presentation.xml", b"ppt/main.xml"),
                TYPES: hostile.parts()[TYPES].replace(b"/ppt/presentation.xml", b"/ppt/main.xml"),
            }
        ),
        "",
    ),
    "an end in 64 bits": (in_64_bits, ""),
    "a master listed as a layout": (
        lambda: hostile.edited((MASTER_RELS, "../slideLayouts/slideLayout2.xml", "slideMaster1.xml")),
        "",
    ),
    "a picture that is empty": (lambda: pictured(b"", said=PNG_TYPE), "media"),
    "a picture that is a layout": (lambda: pictured(PNG, target="slideLayout3.xml", said=PNG_TYPE), "object"),
    "a picture that is the list of types": (lambda: pictured(PNG, target="/[Content_Types].xml", said=PNG_TYPE), "object"),
    "a picture that is nothing but zeros": (lambda: pictured(bytes(9000), "ppt/media/a.bmp"), "media"),
    "a picture that is a program": (lambda: pictured(b"MZ" + bytes(200), said=PNG_TYPE), "media"),
    "faces without a name": (lambda: hostile.edited((THEME, '<a:latin typeface="[^"]*"', '<a:latin typeface=""')), "repair"),
    "a size with spaces": (lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx=" +9144000 "')), ""),
    "a choice nobody is told of": (lambda: choosing(""), "repair"),
    "a choice of all of a layout": (lambda: chosen(LAYOUT, "cSld"), ""),
    "a choice of all shapes of a layout": (lambda: chosen(LAYOUT, "spTree"), ""),
    "a choice of all shapes of the master": (lambda: chosen(MASTER, "spTree"), ""),
    "choices in choices": (lambda: nested(20), "repair"),
    "a choice by what is not declared": (lambda: choosing(' Requires="zz"'), "repair"),
    "what may be overlooked is not declared": (
        lambda: hostile.edited((LAYOUT, "<p:sldLayout ", f'<p:sldLayout xmlns:mc="{COMPATIBLE}" mc:Ignorable="zz" ')),
        "repair",
    ),
    "a layout in another order": (
        lambda: hostile.edited((LAYOUT, "<p:cSld ", "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:cSld ")),
        "repair",
    ),
    "an element of nobody's": (lambda: hostile.edited(hostile.drawn(LAYOUT, '<z:z xmlns:z="urn:z"/>')), "repair"),
    "measures with units": (lambda: hostile.edited((MASTER, 'marL="0"', 'marL="1in"')), "repair"),
    "a gradient of one stop": (
        lambda: hostile.edited((THEME, "<a:gsLst>.*?</a:gsLst>", '<a:gsLst><a:gs pos="0"><a:schemeClr val="phClr"/></a:gs></a:gsLst>')),
        "repair",
    ),
    "an extension without its value": (
        lambda: hostile.edited(
            (LAYOUT, "</p:spTree>", f"</p:spTree><p:extLst>{TORN}</p:extLst>"),
            (LAYOUT, "</p:extLst><p:extLst>.*?</p:extLst>", "</p:extLst>"),
        ),
        "repair",
    ),
    "packed without packing": (lambda: hostile.by_method(zipfile.ZIP_STORED, LAYOUT), ""),
    "spaces that have other prefixes": (lambda: other_prefix(), ""),
}
