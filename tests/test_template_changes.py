"""What a designer changes in the exported template comes out in the deck."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PIL import Image as Pixels
from pptx import Presentation
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.util import Emu, Inches

import resaved
import templates
from claimdeck.model.finding import Level
from claimdeck.model.job import Build
from oracle.validators import audit_errors, sdk_errors

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
HEAD = """\
deck: {title: A talk, language: en-GB, brand: ember, code: EX-1, prepared: November 2026}
slides:
  - cover: {subtitle: Below}
"""
ROWS = '  - claims: {title: Three points, topic: A topic, points: ["One", "Two", "Three"]}\n'
BARE = '  - claims: {title: Three points, points: ["One", "Two", "Three"]}\n'


def built(folder: Path, template: bytes, outline: str = HEAD + ROWS, suffix: str = ".potx") -> Build:
    """A small talk built from a template."""
    templates.project(folder, template, suffix=suffix)
    there = folder / "decks" / "small"
    there.mkdir(parents=True, exist_ok=True)
    (there / "outline.yaml").write_text(outline, encoding="utf-8")
    return templates.made(there, folder / "small.pptx")


def deck(folder: Path, template: bytes, outline: str = HEAD + ROWS, suffix: str = ".potx") -> Any:
    """The same, sound in the eyes of both judges, as another program reads it."""
    done = built(folder, template, outline, suffix)
    assert done.deck, done.findings
    assert not sdk_errors(folder / "small.pptx") and not audit_errors(folder / "small.pptx")
    return Presentation(BytesIO(done.deck))


def edited() -> Any:
    """The template, opened in another program."""
    return Presentation(BytesIO(templates.small("ember", template=False)))


def saved(presentation: Any) -> bytes:
    """The template, saved by that program."""
    made = BytesIO()
    presentation.save(made)
    return made.getvalue()


def layout(presentation: Any, name: str) -> Any:
    """A layout by its name."""
    return next(one for one in presentation.slide_layouts if one.name == name)


def box(sheet: Any, idx: int) -> Any:
    """A placeholder by its index."""
    return next(one for one in sheet.placeholders if one.placeholder_format.idx == idx)


def add_picture(sheet: Any, colour: str, name: str) -> bytes:
    """A picture on a layout or master, as a designer inserts one."""
    drawn = BytesIO()
    Pixels.new("RGB", (60, 20), colour).save(drawn, "PNG")
    _, key = sheet.part.get_or_add_image_part(BytesIO(drawn.getvalue()))
    xml = (
        '<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<p:nvPicPr><p:cNvPr id="90" name="{name}" descr="A logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        '<p:spPr><a:xfrm><a:off x="11000000" y="100000"/><a:ext cx="600000" cy="200000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    sheet.shapes._spTree.append(etree.fromstring(xml))
    return drawn.getvalue()


def test_a_box_that_was_moved_and_widened(tmp_path: Path) -> None:
    template = edited()
    row = box(layout(template, "CD Rows 3"), 31)
    row.left, row.top, row.width, row.height = Inches(1), Inches(1.7), Inches(11), Inches(1.2)
    for outline, where in ((HEAD + ROWS, tmp_path / "a"), (HEAD + BARE, tmp_path / "b")):
        where.mkdir()
        slide = deck(where, saved(template), outline, ".pptx").slides[1]
        found = box(slide, 31)
        assert (found.left, found.top, found.width, found.height) == (Inches(1), Inches(1.7), Inches(11), Inches(1.2))


def test_what_no_longer_fits_smaller_boxes_is_divided(tmp_path: Path) -> None:
    template = edited()
    for idx in (31, 32, 33):
        box(layout(template, "CD Rows 3"), idx).height = Inches(0.3)
    slides = deck(tmp_path, saved(template), suffix=".pptx").slides
    assert [slide.slide_layout.name for slide in slides] == ["CD Cover", "CD Rows 2", "CD Rows 2"]


def test_a_title_that_was_moved_moves_as_far_without_a_topic(tmp_path: Path) -> None:
    template = edited()
    title = box(layout(template, "CD Rows 3"), 0)
    title.left, title.top, title.width, title.height = Inches(2), Inches(0.7), Inches(10), Inches(0.8)
    found = box(deck(tmp_path, saved(template), HEAD + BARE, ".pptx").slides[1], 0)
    assert (found.left, found.width) == (Inches(2), Inches(10))
    assert found.top == pytest.approx(Inches(0.7) - Inches(0.104), abs=2)


def test_another_size_colour_and_fill_of_a_row(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        return xml.replace('sz="2000"', 'sz="1800"').replace('<a:schemeClr val="bg2"/>', '<a:srgbClr val="FFF0AA"/>')

    template = templates.changed(templates.small("ember"), "CD Rows 3", templates.in_box("Row 1", change))
    slide = deck(tmp_path, template).slides[1]
    xml = etree.tostring(box(slide.slide_layout, 31)._element).decode()
    assert 'sz="1800"' in xml and "FFF0AA" in xml
    assert box(slide, 31).text_frame.text == "One" and ' sz="1' not in etree.tostring(box(slide, 31)._element).decode()


def test_a_larger_title_on_the_master_reaches_every_layout_and_is_measured(tmp_path: Path) -> None:
    master = "ppt/slideMasters/slideMaster1.xml"
    template = templates.changed(templates.small("ember"), master, lambda xml: xml.replace('sz="2800"', 'sz="3600"'))
    many = "A title of many words that takes two lines at twenty-eight points but three of them at thirty-six"
    long = HEAD + ROWS.replace("Three points", many)
    slide = deck(tmp_path, template, long).slides[1]
    assert 'sz="' not in etree.tostring(box(slide.slide_layout, 0)._element).decode(), "the layout still has it from the master"
    stepped = re.findall(r'sz="(\d+)"', etree.tostring(box(slide, 0)._element).decode())
    assert stepped and 2400 <= int(stepped[0]) < 3600, "and the title steps down from there"


def test_a_logo_on_the_master_and_one_on_a_layout(tmp_path: Path) -> None:
    template = edited()
    everywhere, here = add_picture(template.slide_master, "teal", "Logo"), add_picture(layout(template, "CD Rows 3"), "red", "Stamp")
    add_picture(layout(template, "CD Text"), "blue", "Not shown here")
    found = deck(tmp_path, saved(template), suffix=".pptx")
    shown = [shape for sheet in (found.slide_master, found.slides[1].slide_layout) for shape in sheet.shapes]
    pictures = {shape.name: shape.image.blob for shape in shown if shape.shape_type == 13}
    assert pictures == {"Logo": everywhere, "Stamp": here}
    media = [name for name in templates.parts((tmp_path / "small.pptx").read_bytes()) if name.startswith("ppt/media/")]
    assert len(media) == 2, "what only other layouts show is left behind"


def test_a_shape_drawn_on_a_layout_and_a_background_of_its_own(tmp_path: Path) -> None:
    template = edited()
    bar = layout(template, "CD Rows 3")
    bar.background.fill.solid()
    bar.background.fill.fore_color.theme_color = 16  # background 2
    added = etree.fromstring(etree.tostring(bar.shapes[0]._element).replace(b'name="Title"', b'name="My bar"'))
    for tie in added.xpath(".//*[local-name()='ph']"):
        tie.getparent().remove(tie)
    bar.shapes._spTree.append(added)
    found = deck(tmp_path, saved(template), suffix=".pptx").slides[1].slide_layout
    assert "My bar" in [shape.name for shape in found.shapes] and b"<p:bg>" in etree.tostring(found._element)


def test_other_theme_colours_and_faces(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        return xml.replace('<a:accent1><a:srgbClr val="0E7C86"/>', '<a:accent1><a:srgbClr val="7A1FA2"/>').replace(
            '<a:latin typeface="Arial"/>', '<a:latin typeface="Georgia"/>'
        )

    done = built(tmp_path, templates.changed(templates.small("ember"), "ppt/theme/theme1.xml", change))
    assert done.deck
    themes = [content for name, content in templates.parts(done.deck).items() if name.startswith("ppt/theme/theme")]
    assert len(themes) == 2 and all(b"7A1FA2" in theme and b"Georgia" in theme for theme in themes)


def test_a_deleted_layout_is_named_at_the_slide_that_needs_it(tmp_path: Path) -> None:
    template = edited()
    template.slide_layouts.remove(layout(template, "CD Rows 3"))
    done = built(tmp_path, saved(template), suffix=".pptx")
    [finding] = [one for one in done.findings if one.level is Level.ERROR]
    assert done.deck is None and finding.rule == "missing-layout" and finding.span.line == 4
    assert finding.message == "the template has no layout 'CD Rows 3', which this slide needs"
    assert "claimdeck brand export ember" in finding.hint


def test_a_renamed_layout_is_suggested(tmp_path: Path) -> None:
    template = templates.changed(templates.small("ember"), "CD Rows 3", lambda xml: xml.replace("CD Rows 3", "CD Rows three"))
    [finding] = [one for one in built(tmp_path, template).findings if one.level is Level.ERROR]
    assert finding.hint.startswith("was it renamed to 'CD Rows three'? give it its name back")


def test_a_deleted_layout_nobody_needs_is_no_fault(tmp_path: Path) -> None:
    template = edited()
    template.slide_layouts.remove(layout(template, "CD Text"))
    assert len(deck(tmp_path, saved(template), suffix=".pptx").slides) == 2


def test_a_template_without_a_cover_for_the_number_of_sections_gives_its_usual_one(tmp_path: Path) -> None:
    template = edited()
    template.slide_layouts.remove(layout(template, "CD Cover 3"))
    three = HEAD + "".join(f"  - section: {{title: Part {n}}}\n" for n in range(3))
    assert deck(tmp_path, saved(template), three, suffix=".pptx").slides[0].slide_layout.name == "CD Cover"


def test_a_deleted_placeholder_is_named_where_it_is_needed(tmp_path: Path) -> None:
    template = edited()
    for idx in (33, 20):
        gone = box(layout(template, "CD Rows 3"), idx)._element
        gone.getparent().remove(gone)
    done = built(tmp_path, saved(template), suffix=".pptx")
    [finding] = [one for one in done.findings if one.level is Level.ERROR]
    assert finding.rule == "missing-placeholder", "the sources' box is not missed, because this slide has none"
    assert finding.message == "layout 'CD Rows 3' of the template has no box 'Row 3', which this slide fills"


def test_a_prompt_of_the_designers_stays_and_claimdecks_own_follows_the_deck(tmp_path: Path) -> None:
    change = templates.in_box("Row 1", lambda xml: xml.replace("<a:t>Text</a:t>", "<a:t>First claim</a:t>"))
    template = templates.changed(templates.small("ember"), "CD Rows 3", change)
    french = (HEAD + ROWS).replace("en-GB", "fr-FR")
    found = deck(tmp_path, template, french).slides[1].slide_layout
    assert [box(found, idx).text_frame.text for idx in (31, 32, 0)] == ["First claim", "Texte", "Titre"]


def test_what_cannot_be_taken_over_is_named(tmp_path: Path) -> None:
    template = edited()
    add_picture(layout(template, "CD Rows 3"), "red", "Linked logo")
    blip = layout(template, "CD Rows 3").shapes._spTree.xpath(".//a:blip")[0]
    key = layout(template, "CD Rows 3").part.relate_to("https://example.org/logo.png", RELATIONS + "image", is_external=True)
    blip.attrib.clear()
    blip.set(f"{{{RELATIONS.rstrip('/')}}}link", key)
    master = template.slide_master
    tags = Part.load(PackURI("/ppt/tags/tag1.xml"), "application/xml", template.part.package, b"<x/>")
    spaces = f'xmlns:p="{master._element.nsmap["p"]}" xmlns:r="{RELATIONS.rstrip("/")}"'
    owned = master.part.relate_to(tags, RELATIONS + "tags")
    held = etree.fromstring(f'<p:custDataLst {spaces}><p:tags r:id="{owned}"/></p:custDataLst>')
    master._element.xpath("./p:cSld")[0].append(held)
    found = deck(tmp_path, saved(template), suffix=".pptx")
    members = templates.parts((tmp_path / "small.pptx").read_bytes())
    assert not [name for name in members if "tags" in name or b"example.org" in members[name]]
    assert "Linked logo" not in [shape.name for shape in found.slides[1].slide_layout.shapes]
    [finding] = [one for one in built(tmp_path, saved(template), suffix=".pptx").findings if one.rule == "dropped-object"]
    assert finding.message == "'Linked logo' on layout 'CD Rows 3' of the template is not taken over" and finding.level is Level.WARNING


def test_a_file_saved_by_another_program_gives_the_same_deck(tmp_path: Path) -> None:
    before, after = built(tmp_path / "a", templates.small("ember")), built(tmp_path / "b", saved(edited()), suffix=".pptx")
    assert templates.shown(before.deck) == templates.shown(after.deck)


def test_a_file_saved_by_powerpoint_gives_the_same_slides(tmp_path: Path) -> None:
    before, after = (
        built(tmp_path / "a", templates.small("ember")),
        built(tmp_path / "b", resaved.by_powerpoint(templates.small("ember"))),
    )
    assert before.deck and after.deck
    assert not sdk_errors(tmp_path / "b" / "small.pptx") and not audit_errors(tmp_path / "b" / "small.pptx")
    old, new = templates.shown(before.deck), templates.shown(after.deck)
    assert old.keys() == new.keys()
    assert [name for name in old if old[name] != new[name]] == [
        "ppt/slideLayouts/slideLayout1.xml",
        "ppt/slideLayouts/slideLayout2.xml",
        "ppt/slideLayouts/slideLayout3.xml",
        "ppt/slideMasters/slideMaster1.xml",
    ]
    row = box(layout(Presentation(BytesIO(after.deck)), "CD Rows 3"), 31)
    assert (row.left, row.height) == (Emu(609905), Inches(1.333))


@pytest.mark.slow
def test_a_file_saved_by_libreoffice_is_built_on_as_anybodys(tmp_path: Path) -> None:
    """It has lost the names of its layouts."""
    done = built(tmp_path, resaved.by_libreoffice(templates.small("plain"), tmp_path), suffix=".pptx")
    assert done.deck is not None and not [one for one in done.findings if one.level is Level.ERROR]
