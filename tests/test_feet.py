"""What stands at the edge of a template's slides: the title in a placeholder of its layout, date, footer and number in theirs."""

import io
import re
import shutil
from pathlib import Path
from typing import Any

import pptx
import pptx.util
import pytest
from lxml import etree
from PIL import Image
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER

import foreign
import templates
from claimdeck.mapping.sheets.clothes import tie_of
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import build
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.package.archive import Archive
from conftest import ROOT
from test_talk_on_template import placed, sizes

DATE = "novembre 2026"
CORPUS = ROOT.parent / "shared" / "corpus" / "templates"
TITLE = ".//{*}ph[@type='title']"


def untitled() -> bytes:
    """A template whose one layout has no title: it is blank."""
    made = pptx.Presentation()
    for layout in [one for one in made.slide_layouts if one.name != "Blank"]:
        made.slide_layouts.remove(layout)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def told(folder: Path, template: Path, prepared: str = DATE) -> Build:
    """The leaflet's talk with a date, on a template."""
    outline = (templates.TALK / "outline.yaml").read_text(encoding="utf-8").replace("  # prepared:", f"  prepared: {prepared}")
    assert prepared in outline
    (folder / "outline.yaml").write_text(outline, encoding="utf-8")
    shutil.copy(templates.TALK / "leaflet.txt", folder)
    return build(Job(outline=folder / "outline.yaml", brand="plain", template=template, output=folder / "deck.pptx", as_of=templates.ON))


def feet(slide: Any) -> dict[str, Any]:
    """The placeholders at a slide's foot by their type."""
    named = {one.element.find(".//{*}ph").get("type"): one for one in slide.placeholders}
    return {kind: one for kind, one in named.items() if kind in ("dt", "ftr", "sldNum")}


def test_a_layout_without_a_title_gets_one_and_stays_as_it_was_otherwise(tmp_path: Path) -> None:
    (tmp_path / "blank.pptx").write_bytes(untitled())
    done = build(Job(outline=templates.TALK, template=tmp_path / "blank.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
    assert done.deck
    before, after = templates.parts(untitled()), templates.parts(done.deck)
    name = templates.layout_part(after, "Blank")
    layout = etree.fromstring(after[name])
    there = {one.get("name") for one in etree.fromstring(before[name]).iter("{*}cNvPr")}
    added = [one for one in layout.iter("{*}sp") if one.find(".//{*}cNvPr").get("name") not in there]
    assert len([one for one in added if one.find(TITLE) is not None]) == 1
    for one in added:
        one.getparent().remove(one)
    assert etree.tostring(layout, method="c14n2") == etree.tostring(etree.fromstring(before[name]), method="c14n2")
    ids = re.findall(rb'<p:cNvPr id="(\d+)"', after[name])
    assert len(ids) == len(set(ids))
    titles = [slide.shapes.title.element for slide in pptx.Presentation(io.BytesIO(done.deck)).slides]
    assert all(one.find(TITLE) is not None for one in titles)
    inherited = [one for one in titles if one.find(".//{*}xfrm") is None and not one.findall(".//{*}lstStyle/*/{*}defRPr/{*}latin")]
    assert len(inherited) > len(titles) // 2  # they say nothing of it themselves: that is what Reset leaves


@pytest.mark.parametrize("name", ["oo-fr-fr.pptx", "poi-sv.pptx", "automizer-de-2m.pptx"])
def test_a_date_stands_in_the_layouts_own_place_for_it_and_only_there(name: str, tmp_path: Path) -> None:
    file = CORPUS / name
    if not file.is_file():
        pytest.skip("the corpus of real templates is not beside the project")
    done = told(tmp_path, file)
    assert done.deck
    dated = 0
    for slide in pptx.Presentation(io.BytesIO(done.deck)).slides:
        there = feet(slide)
        date, footer = there.get("dt"), there.get("ftr")
        if date is not None:
            dated += 1
            assert date.text_frame.text == DATE and date.element.find(".//{*}fld") is None
            assert footer is None or DATE not in footer.text_frame.text
        elif footer is not None:
            assert DATE in footer.text_frame.text
    assert dated > 5


def test_every_slide_shows_its_number_as_a_field_of_its_layout_whatever_that_has(tmp_path: Path) -> None:
    (tmp_path / "blank.pptx").write_bytes(_without_feet(untitled()))
    done = build(Job(outline=templates.TALK, template=tmp_path / "blank.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
    assert done.deck
    for number, slide in enumerate(pptx.Presentation(io.BytesIO(done.deck)).slides, 1):
        there = feet(slide)
        if number > 1:  # covers have none
            assert there["ftr"].text_frame.text and there["sldNum"].element.find(".//{*}fld").get("type") == "slidenum"
            assert there["sldNum"].element.find(".//{*}t").text == str(number)
            assert {"ftr", "sldNum"} <= {one.element.find(".//{*}ph").get("type") for one in slide.slide_layout.placeholders}


def _without_feet(template: bytes) -> bytes:
    """The template without any placeholder on its layout."""
    return templates.changed(template, "Blank", lambda xml: re.sub(r"<p:sp>.*?</p:sp>", "", xml, flags=re.DOTALL))


def test_a_date_without_room_in_its_place_stays_in_the_footer(tmp_path: Path) -> None:
    made = io.BytesIO()
    pptx.Presentation().save(made)
    (tmp_path / "usual.pptx").write_bytes(made.getvalue())
    done = told(tmp_path, tmp_path / "usual.pptx", prepared="préparé le premier novembre 2026 par le service des affaires médicales")
    assert done.deck
    slide = pptx.Presentation(io.BytesIO(done.deck)).slides[2]
    assert "dt" not in feet(slide) and "affaires médicales" in feet(slide)["ftr"].text_frame.text


def narrowed(template: bytes, kind: str, **box: float) -> bytes:
    """The template with all placeholders of a kind in another box (inches)."""
    made = pptx.Presentation(io.BytesIO(template))
    for sheet in (made.slide_master, *made.slide_layouts):
        for one in sheet.placeholders:
            if one.element.find(".//{*}ph").get("type", "obj") == kind:
                for name, value in box.items():
                    setattr(one, name, pptx.util.Inches(value))
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_a_number_that_reaches_beyond_the_slide_ends_at_its_edge(tmp_path: Path) -> None:
    (tmp_path / "over.pptx").write_bytes(narrowed(foreign.base(), "sldNum", left=7.7, top=6.9, width=2.35, height=0.4))
    done = build(Job(outline=templates.TALK, template=tmp_path / "over.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
    deck = pptx.Presentation(io.BytesIO(done.deck or b""))
    shown = [feet(slide)["sldNum"] for slide in deck.slides if "sldNum" in feet(slide)]
    assert len(shown) > 10 and all(one.left + one.width <= deck.slide_width for one in shown)


@pytest.mark.parametrize(
    ("kind", "box"),
    [
        ("ftr", {"left": 4.0, "top": 6.9, "width": 0.9, "height": 0.3}),
        ("title", {"left": 0.2, "top": 0.5, "width": 2.0, "height": 1.0}),
        ("subTitle", {"left": 2.0, "top": 4.0, "width": 2.2, "height": 0.4}),
    ],
)
def test_no_box_of_a_template_is_too_small_for_a_talk(kind: str, box: dict[str, float], tmp_path: Path) -> None:
    """What finds no room in it, nor beside it, is drawn over the whole slide."""
    (tmp_path / "tiny.pptx").write_bytes(narrowed(foreign.base(), kind, **box))
    done = build(Job(outline=templates.TALK, template=tmp_path / "tiny.pptx", output=tmp_path / "deck.pptx", as_of=templates.ON))
    assert done.deck, [finding.message for finding in done.findings]
    deck = pptx.Presentation(io.BytesIO(done.deck))
    for slide in deck.slides:
        assert slide.shapes.title is not None and slide.shapes.title.text_frame.text
        for one in slide.shapes:
            assert one.left >= 0 and one.top >= 0 and one.left + one.width <= deck.slide_width and one.top + one.height <= deck.slide_height


WRITTEN = """<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="77" name="Foot"/><p:cNvSpPr txBox="1"/><p:nvPr/>
</p:nvSpPr><p:spPr><a:xfrm><a:off x="6217920" y="6355080"/><a:ext cx="2468880" cy="365760"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>
</a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p>%s</a:p></p:txBody></p:sp>"""
WORDS = "<a:r><a:rPr/><a:t>Confidential: for internal use</a:t></a:r>"
FIELD = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>1</a:t></a:fld>'


def written_on(template: bytes, words: str) -> bytes:
    """The template with words on its master, 6.95 inches down at the right: where the number stands."""
    made = pptx.Presentation(io.BytesIO(template))
    made.slide_master.shapes._spTree.append(etree.fromstring(WRITTEN % words))
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def on_template(folder: Path, template: bytes) -> Any:
    """The leaflet's talk on a template."""
    (folder / "own.pptx").write_bytes(template)
    done = build(Job(outline=templates.TALK, template=folder / "own.pptx", output=folder / "deck.pptx", as_of=templates.ON))
    assert done.deck, [finding.message for finding in done.findings]
    return pptx.Presentation(io.BytesIO(done.deck))


def unpadded(template: bytes, kind: str) -> bytes:
    """The template with all placeholders of a kind without room around their words, which stand at the top: as LibreOffice writes them."""
    made = pptx.Presentation(io.BytesIO(template))
    for one in (one for sheet in (made.slide_master, *made.slide_layouts) for one in sheet.placeholders):
        if one.element.find(".//{*}ph").get("type", "obj") == kind:
            one.element.find(".//{*}bodyPr").attrib.update({"tIns": "0", "bIns": "0", "anchor": "t"})
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_a_tall_footer_whose_words_stand_at_its_top_ends_higher_and_stays_below_the_sources(tmp_path: Path) -> None:
    low = narrowed(foreign.base(), "ftr", left=3.0, top=6.9, width=2.5, height=0.5)
    deck = on_template(tmp_path, unpadded(low, "ftr"))
    for slide in list(deck.slides)[2:]:
        foot = feet(slide)["ftr"]
        assert foot.top == pptx.util.Inches(6.9) and foot.top + foot.height <= deck.slide_height - pptx.util.Inches(0.19)
        assert all(one.top + one.height <= foot.top for one in slide.shapes if one.name == "Sources")


def test_a_number_that_the_template_shows_itself_is_not_shown_twice(tmp_path: Path) -> None:
    for slide in list(on_template(tmp_path, written_on(foreign.base(), FIELD)).slides)[2:]:
        assert set(feet(slide)) == {"ftr"}


MARK = """<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvPicPr><p:cNvPr id="79" name="Mark"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>
<p:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="%d" y="%d"/>
<a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>"""


COVER = """<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="78" name="Over"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="6858000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>
<a:schemeClr val="bg1"><a:alpha val="%d"/></a:schemeClr></a:solidFill></p:spPr></p:sp>"""


@pytest.mark.parametrize(("opacity", "shown"), [(100_000, True), (50_000, False)])
def test_a_number_under_something_solid_is_shown_by_the_slide(opacity: int, shown: bool, tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(written_on(foreign.base(), FIELD)))
    made.slide_master.shapes._spTree.append(etree.fromstring(COVER % opacity))
    made.save(str(tmp_path / "covered.pptx"))
    for slide in list(on_template(tmp_path, (tmp_path / "covered.pptx").read_bytes()).slides)[2:]:
        assert ("sldNum" in feet(slide)) is shown


def test_sources_leave_room_for_a_footer_whose_own_place_is_beside_the_slide(tmp_path: Path) -> None:
    low = placed({PP_PLACEHOLDER.BODY: (0.5, 1.75, 9, 5.45)})
    beside = narrowed(narrowed(low, "ftr", left=-3.0, top=4.0, width=2.9, height=0.2), "dt", left=-2.0, top=5.0, width=1.9, height=0.2)
    deck = on_template(tmp_path, narrowed(beside, "sldNum", left=0.1, top=0.1, width=0.6, height=0.3))
    sourced = [slide for slide in list(deck.slides)[1:] if any(one.name == "Sources" for one in slide.shapes)]
    assert len(sourced) > 5
    for slide in sourced:
        [sources] = [one for one in slide.shapes if one.name == "Sources"]
        assert slide.shapes.title.top < sources.top and sources.top + sources.height <= feet(slide)["ftr"].top


def test_no_number_lies_on_words_that_the_template_draws_itself(tmp_path: Path) -> None:
    for slide in list(on_template(tmp_path, written_on(foreign.base(), WORDS)).slides)[2:]:
        number, held = feet(slide)["sldNum"], slide.slide_layout.placeholders
        assert number.top + number.height <= pptx.util.Inches(6.95)
        assert number.placeholder_format.idx in {one.placeholder_format.idx for one in held}


def test_a_place_for_a_short_footer_costs_a_slide_none_of_its_placeholders(tmp_path: Path) -> None:
    deck = on_template(tmp_path, narrowed(foreign.base(), "ftr", left=8.2, top=3.0, width=1.2, height=0.4))
    lists = [slide for slide in deck.slides if any(one.placeholder_format.idx == 1 and one.has_text_frame for one in slide.placeholders)]
    foot = feet(lists[-1])["ftr"]
    assert len(lists) > 1  # the cover, and the slide with a list
    assert foot.text_frame.text and foot.top > deck.slide_height * 0.85 and foot.width > deck.slide_width // 2


def test_a_number_beside_the_slide_is_shown_on_it_in_its_own_placeholder(tmp_path: Path) -> None:
    deck = on_template(tmp_path, narrowed(foreign.base(), "sldNum", left=10.2, top=6.9, width=1.0, height=0.4))
    for slide in list(deck.slides)[2:]:
        number, held = feet(slide)["sldNum"], slide.slide_layout.placeholders
        assert number.left + number.width <= deck.slide_width
        assert number.placeholder_format.idx in {one.placeholder_format.idx for one in held}


def test_a_date_ends_before_the_number_of_a_layout_that_has_no_place_for_one(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(narrowed(foreign.base(), "dt", left=6.9, top=6.6, width=2.6, height=0.4)))
    for one in (one for sheet in (made.slide_master, *made.slide_layouts) for one in list(sheet.placeholders)):
        if one.element.find(".//{*}ph").get("type") == "sldNum":
            one.element.getparent().remove(one.element)
    made.save(str(tmp_path / "corp.pptx"))
    done = told(tmp_path, tmp_path / "corp.pptx")
    assert done.deck
    both = [there for slide in pptx.Presentation(io.BytesIO(done.deck)).slides if {"dt", "sldNum"} <= set(there := feet(slide))]
    assert len(both) > 5
    for there in both:
        date, number = there["dt"], there["sldNum"]
        assert date.left + date.width <= number.left or date.top >= number.top + number.height or number.top >= date.top + date.height


def test_a_footer_takes_of_the_dates_room_what_marks_that_stand_in_it_leave(tmp_path: Path) -> None:
    Image.new("RGB", (90, 90), "navy").save(tmp_path / "mark.png")
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    for left, wide in ((0.52, 0.4), (0.98, 1.2)):
        where = (pptx.util.Inches(one) for one in (left, 7.0, wide, 0.35))
        key = made.slide_master.part.get_or_add_image_part(str(tmp_path / "mark.png"))[1]
        made.slide_master.shapes._spTree.append(etree.fromstring(MARK % (key, *where)))
    made.save(str(tmp_path / "marked.pptx"))
    for slide in list(on_template(tmp_path, (tmp_path / "marked.pptx").read_bytes()).slides)[2:]:
        foot = feet(slide)["ftr"]
        assert foot.left >= pptx.util.Inches(2.18) and foot.text_frame.text


def test_a_footer_without_its_like_on_the_master_says_itself_how_it_looks() -> None:
    """What it inherits programs disagree about: some go by the style for other texts, some by that of the whole presentation."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    foot = next(one.element for one in made.slide_master.placeholders if one.element.find(".//{*}ph").get("type") == "ftr")
    foot.getparent().remove(foot)
    kept = io.BytesIO()
    made.save(kept)
    for content, alone in ((foreign.base(), False), (kept.getvalue(), True)):
        sheet = design(Archive(content)).layouts[1]
        found = sheet.holders("ftr")[0]
        assert found.alone is alone and tie_of(found, sheet).styled is alone


def test_a_mark_in_the_corner_of_a_cover_without_places_of_its_own_is_not_written_on(tmp_path: Path) -> None:
    Image.new("RGB", (90, 90), "navy").save(tmp_path / "mark.png")
    made = pptx.Presentation()
    for layout in [one for one in made.slide_layouts if one.name not in ("Title Slide", "Blank")]:
        made.slide_layouts.remove(layout)
    for one in list(made.slide_layouts[0].placeholders):
        one.element.getparent().remove(one.element)
    key = made.slide_layouts[0].part.get_or_add_image_part(str(tmp_path / "mark.png"))[1]
    where = (pptx.util.Inches(one) for one in (0.3, 0.2, 0.9, 0.9))
    made.slide_layouts[0].shapes._spTree.append(etree.fromstring(MARK % (key, *where)))
    made.save(str(tmp_path / "marked.pptx"))
    cover = on_template(tmp_path, (tmp_path / "marked.pptx").read_bytes()).slides[0]
    [topic] = [one for one in cover.shapes if one.name == "Topic"]
    assert topic.left >= pptx.util.Inches(1.2) or topic.top >= pptx.util.Inches(1.1)


def test_what_is_drawn_below_a_title_on_paper_of_its_own_has_air_above(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(placed({PP_PLACEHOLDER.TITLE: (0.5, 0.75, 9, 0.9), PP_PLACEHOLDER.BODY: (0.5, 1.7, 9, 5)})))
    fill = next(one for one in made.slide_master.placeholders if one.element.find(TITLE) is not None).fill
    fill.solid()
    fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    made.save(str(tmp_path / "filled.pptx"))
    slide = on_template(tmp_path, (tmp_path / "filled.pptx").read_bytes()).slides[3]
    [first] = [one for one in slide.shapes if one.name == "Row 1"]
    title = slide.shapes.title
    assert first.top - title.top - title.height >= pptx.util.Inches(0.14)


def test_titles_of_a_design_that_says_no_size_are_as_much_larger_as_its_slide_is(tmp_path: Path) -> None:
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    made.slide_width, made.slide_height = pptx.util.Inches(20), pptx.util.Inches(15)
    made.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr").set("sz", "1800")
    made.save(str(tmp_path / "large.pptx"))
    slide = on_template(tmp_path, (tmp_path / "large.pptx").read_bytes()).slides[3]
    assert max(sizes(slide.shapes.title)) >= 3600
