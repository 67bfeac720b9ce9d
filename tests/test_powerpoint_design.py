"""Theme, master, layouts, stamp and sections: what a designer finds who opens the deck, and what New Slide hands out."""

import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from lxml import etree

from claimdeck.model.colour import NAMED, PAPER, SLOTS
from claimdeck.model.layout import Level
from claimdeck.model.plan import Slide, Stamp
from claimdeck.model.resolved import resolved
from claimdeck.powerpoint import write
from claimdeck.powerpoint.geometry import corner
from oracle import specimen

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "p15": "http://schemas.microsoft.com/office/powerpoint/2012/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
DECK = write(specimen.plan(), specimen.BRAND, specimen.IMAGES, specimen.STAMP)


def part(name: str, deck: bytes = DECK) -> Any:
    with zipfile.ZipFile(BytesIO(deck)) as archive:
        return etree.fromstring(archive.read(name))


def find(where: Any, path: str) -> list[Any]:
    found: list[Any] = where.xpath(path, namespaces=NS)
    return found


DEFAULT = {
    "mute": "46515B", "line": "DADEE3", "on dark 1": "E4EBED", "on dark 2": "C7D5DA", "pending": "F2C789",
    "tint 10": "FAECE8", "tint 15": "F7E3DD", "tint 37": "EBB9AB",
}  # fmt: skip


@pytest.mark.parametrize("name", DEFAULT)
def test_a_derived_colour_is_what_powerpoint_makes_of_it(name: str) -> None:
    theme = dict(zip(SLOTS, specimen.BRAND.colours, strict=True))
    found = resolved(NAMED[name], theme, PAPER)
    distance = [abs(int(found[i : i + 2], 16) - int(DEFAULT[name][i : i + 2], 16)) for i in (0, 2, 4)]
    assert max(distance) <= 1, f"{found}, expected {DEFAULT[name]}"


def test_the_theme_holds_the_brand() -> None:
    for number in (1, 2):
        theme = part(f"ppt/theme/theme{number}.xml")
        assert tuple(find(theme, "//a:clrScheme/*/a:srgbClr/@val")) == specimen.BRAND.colours
        assert find(theme, "//a:majorFont/a:latin/@typeface") == ["Arial"]
        assert find(theme, "//a:custClr/@name") == list(NAMED)
        assert [len(one) for one in find(theme, "//a:effectLst")] == [0, 0, 0]
        assert [one.tag.rpartition("}")[2] for one in find(theme, "//a:objectDefaults/*")] == ["spDef", "lnDef", "txDef"]


def test_no_sheet_names_a_colour_by_its_value() -> None:
    with zipfile.ZipFile(BytesIO(DECK)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith(("ppt/slides/", "ppt/slideLayouts/", "ppt/notesSlides/"))]
        assert len(sheets) > 20
        assert [name for name in sheets if b"srgbClr" in archive.read(name)] == []


def test_the_master_has_guides_for_twelve_columns_and_three_lines() -> None:
    guides = find(part("ppt/slideMasters/slideMaster1.xml"), "//p15:guide")
    across = [int(guide.get("pos")) for guide in guides if guide.get("orient") == "horz"]
    down = [int(guide.get("pos")) for guide in guides if guide.get("orient") is None]
    assert (across, len(down), min(down), max(down)) == ([900, 3504, 3600], 24, 384, 7297)
    assert len({guide.get("id") for guide in guides}) == 27


@pytest.mark.parametrize(("strip", "names"), [(76200, ["Strip", "Rule"]), (0, ["Rule"])])
def test_the_strip_is_the_brands(strip: int, names: list[str]) -> None:
    deck = write(specimen.plan(), replace(specimen.BRAND, strip=strip), specimen.IMAGES, None)
    drawn = find(part("ppt/slideMasters/slideMaster1.xml", deck), "//p:cNvPr[.//adec:decorative]/@name")
    assert drawn == names
    assert find(part("ppt/slideMasters/slideMaster1.xml", deck), "//p:cNvPr[@name='Strip']/ancestor::p:sp//a:xfrm/a:ext/@cx") == [
        str(strip)
    ] * bool(strip)


def layout(name: str, deck: bytes = DECK) -> Any:
    number = [one.name for one in specimen.LAYOUTS].index(name) + 1
    return part(f"ppt/slideLayouts/slideLayout{number}.xml", deck)


def test_a_layout_is_its_record() -> None:
    cover, cards = layout("S Cover"), layout("S Cards")
    assert (cover.get("type"), cover.get("showMasterSp"), cards.get("showMasterSp")) == ("title", "0", None)
    assert find(cover, "//p:bg//a:gs/@pos") == ["0", "46000", "100000"]
    assert find(cards, "//p:ph/@type") == ["title", "body", "body", "body", "ftr", "sldNum"]
    assert find(cards, "//p:ph/@idx") == ["41", "31", "20", "11", "12"]
    assert find(cards, "//a:normAutofit | //a:spAutoFit") == []


def test_levels_carry_everything_a_slide_inherits() -> None:
    points = find(layout("S Cards"), "//p:sp[.//p:ph[@idx='31']]")[0]
    first, second = find(points, ".//a:lstStyle/*")
    assert (first.get("marL"), first.get("indent"), second.get("marL")) == ("228600", "-228600", "495605")
    assert find(first, "./a:buClr/a:schemeClr/@val | ./a:buChar/@char | ./a:defRPr/@sz | ./a:lnSpc/a:spcPct/@val") == [
        "109000",
        "accent1",
        "•",
        "2000",
    ]
    assert find(points, ".//a:bodyPr/@lIns") == ["304495"]


@pytest.mark.parametrize(("radius", "wanted"), [(95098, {"round2SameRect", "roundRect"}), (0, {"rect"})])
def test_corners_are_round_by_the_same_radius_in_every_box(radius: int, wanted: set[str]) -> None:
    slots = tuple(replace(slot, radius=radius if slot.fill else 0) for slot in specimen.cards().slots)
    slide = Slide(key="a", layout="S Cards", title="A", items=())
    plan = replace(specimen.plan(slide), layouts=(replace(specimen.cards(), slots=slots),))
    made = part("ppt/slideLayouts/slideLayout1.xml", write(plan, specimen.BRAND, (), None))
    filled = find(made, "//p:spPr[a:solidFill]/a:prstGeom")
    assert {shape.get("prst") for shape in filled} == wanted
    boxes = [slot.frame for slot in slots if slot.fill]
    assert [int(one.split()[1]) for one in find(made, "//a:gd[@name='adj' or @name='adj1']/@fmla")] == [
        corner(radius, box) for box in boxes if radius
    ]


def test_prompts_speak_the_decks_language_and_the_footer_is_the_decks_own() -> None:
    text = {idx: find(layout("S Cards"), f"//p:sp[.//p:ph[@idx='{idx}']]//a:t/text()") for idx in (41, 11, 12)}
    assert text == {41: ["Text"], 11: ["Code 1 · 2026"], 12: ["‹#›"]}
    assert find(layout("S Table"), "//p:sp[.//p:ph[@hasCustomPrompt]]//a:t/text()") == ["Titel <hier>", "Tabelle", "Text"]


@pytest.mark.parametrize(
    "stamp", [specimen.STAMP, Stamp(word="PROJET", reason="une très longue raison, à lire & à comprendre"), Stamp(word="X", reason="")]
)
def test_the_stamp_stands_on_every_layout_and_ends_at_the_margin(stamp: Stamp) -> None:
    deck = write(specimen.plan(), specimen.BRAND, specimen.IMAGES, stamp)
    words = [word for word in (stamp.word, stamp.reason) if word]
    for one in specimen.LAYOUTS:
        group = find(layout(one.name, deck), "//p:grpSp[p:nvGrpSpPr/p:cNvPr/@name='stamp']")[0]
        assert find(group, ".//a:t/text()") == words
        assert find(group, "./p:nvGrpSpPr/p:cNvPr/@descr") == [" – ".join(words)]
        x, y, w, h = (int(find(group, f"./p:grpSpPr/a:xfrm/{path}")[0]) for path in ("a:off/@x", "a:off/@y", "a:ext/@cx", "a:ext/@cy"))
        assert (y, h) == (200254, 209398)
        assert x + w == (6629400 if one.dark else 11582705), "7.25 inches before the cover's picture, else the right margin"


def test_without_a_stamp_no_layout_has_one() -> None:
    deck = write(specimen.plan(), specimen.BRAND, specimen.IMAGES, None)
    assert [one.name for one in specimen.LAYOUTS if find(layout(one.name, deck), "//p:grpSp")] == []


def test_every_slide_stands_in_one_section() -> None:
    root = part("ppt/presentation.xml")
    sections = [(one.get("name"), find(one, ".//p14:sldId/@id")) for one in find(root, "//p14:section")]
    names = [("Muster & Probe", ["256"]), ("Eins & zwei", ["257", "258"]), ("Drei", ["259", "260"]), ("Eins & zwei", ["261"])]
    assert sections == names
    assert len(set(find(root, "//p14:section/@id"))) == 4
    assert find(root, "//p:sldSz/@type") == []


def test_slides_without_sections_have_no_section_list() -> None:
    slides = tuple(replace(slide, section="") for slide in specimen.slides())
    assert find(part("ppt/presentation.xml", write(specimen.plan(*slides), specimen.BRAND, specimen.IMAGES, None)), "//p14:section") == []


def test_properties_hold_no_date_and_true_counts() -> None:
    core = {one.tag.rpartition("}")[2]: one.text for one in part("docProps/core.xml")}
    assert core == {
        "title": "Muster & Probe", "subject": "Probe", "creator": "Firma <AG>",
        "language": "de-DE", "version": "1.0", "contentStatus": "draft",
    }  # fmt: skip
    app = {one.tag.rpartition("}")[2]: one.text for one in part("docProps/app.xml")}
    assert {name: app[name] for name in ("Slides", "Notes", "HiddenSlides", "PresentationFormat")} == {
        "Slides": "6", "Notes": "2", "HiddenSlides": "1", "PresentationFormat": "Widescreen",
    }  # fmt: skip


def test_a_size_between_whole_points_is_written_in_hundredths() -> None:
    slot = replace(specimen.cards().slots[1], levels=(Level(size=10.5, floor=10.5),))
    plan = replace(
        specimen.plan(Slide(key="a", layout="S Cards", title="A", items=())), layouts=(replace(specimen.cards(), slots=(slot,)),)
    )
    assert find(part("ppt/slideLayouts/slideLayout1.xml", write(plan, specimen.BRAND, (), None)), "//a:lvl1pPr/a:defRPr/@sz") == ["1050"]
