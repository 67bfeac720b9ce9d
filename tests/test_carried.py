"""A foreign template's package in a deck: what is kept is kept to the byte, and of its slides there is no trace."""

import io
import re
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pptx
import pytest
from openxml_audit import OpenXmlValidator

import foreign
import hostile
import templates
from claimdeck.model.record import changed
from claimdeck.powerpoint import pieces, write
from conftest import ROOT
from hostile_built import JPEG, PNG_TYPE, charted, pictured, second_master
from oracle import specimen
from oracle.validators import audit_errors, sdk_errors

CORPUS = ROOT.parent / "shared" / "corpus" / "templates"

FONT = bytes(34) + b"LP" + bytes(20)
"""How a font begins that PowerPoint embeds."""


def test_masters_layouts_and_themes_are_the_templates_own_bytes() -> None:
    before, after = templates.parts(foreign.base()), templates.parts(foreign.deck(foreign.base()))
    kept = [name for name in before if name.startswith(("ppt/slideMasters/s", "ppt/slideLayouts/s", "ppt/theme/", "ppt/notesMasters/n"))]
    assert len(kept) > 13 and all(after[name] == before[name] for name in kept)


def test_nothing_of_the_sample_slides_is_left() -> None:
    after = templates.parts(foreign.deck(foreign.base()))
    assert not [name for name, content in after.items() if b"Sample" in content]
    assert len([name for name in after if name.startswith("ppt/slides/s")]) == 11


def test_a_deck_on_it_opens_with_its_slides_on_the_templates_layouts() -> None:
    deck = pptx.Presentation(io.BytesIO(foreign.deck(foreign.base())))
    own = [layout.name for layout in pptx.Presentation(io.BytesIO(foreign.base())).slide_layouts]
    assert [slide.slide_layout.name for slide in deck.slides] == own
    assert all(slide.notes_slide.notes_text_frame.text == f"Title {i}" for i, slide in enumerate(deck.slides))
    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)


def test_the_same_template_gives_the_same_bytes() -> None:
    assert foreign.deck(bytes(foreign.base())) == foreign.deck(bytes(foreign.base()))


@pytest.mark.slow
def test_the_judges_find_nothing(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(foreign.deck(foreign.base()))
    assert audit_errors(path) == [] and sdk_errors(path) == []


def test_fonts_guides_and_defaults_of_the_presentation_are_kept_and_nothing_else_of_it() -> None:
    space = "http://schemas.microsoft.com/office/powerpoint/2012/main"
    guide = f'<p15:sldGuideLst xmlns:p15="{space}"><p15:guide id="1" pos="9"/></p15:sldGuideLst>'
    font = '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Acme"/><p:regular r:id="rId99"/><p:bold r:id="rIdNone"/></p:embeddedFont>'
    more = f'<p:ext uri="{{EFAFB233-063F-42B5-8137-9DF3F51BA10A}}">{guide}</p:ext><p:ext uri="{{0}}"><p:x/></p:ext>'
    kind = '<Default Extension="fntdata" ContentType="application/x-fontdata"/>'
    content = hostile.edited(
        (hostile.PRESENTATION, "<p:defaultTextStyle>", f"{font}</p:embeddedFontLst><p:custDataLst/><p:defaultTextStyle>"),
        (hostile.PRESENTATION, "(?s)(<p:extLst>.*)?</p:presentation>", f"<p:extLst>{more}</p:extLst></p:presentation>"),
        hostile.related(hostile.RELS, "font", "fonts/font1.fntdata"),
    )
    after = templates.parts(foreign.deck(hostile.with_more(content, {"ppt/fonts/font1.fntdata": FONT}, kind)))
    presentation = after[hostile.PRESENTATION].decode()
    assert after["ppt/fonts/font1.fntdata"] == FONT and "p:bold" not in presentation and "custData" not in presentation
    [key] = re.findall(r'<p:regular r:id="(\w+)"', presentation)
    assert re.search(f'Id="{key}" Type="[^"]*/font" Target="fonts/font1.fntdata"', after[hostile.RELS].decode())
    assert re.findall(r'<p:ext uri="(.{5})', presentation) == ["{5214", "{EFAF"] and "<p:defaultTextStyle>" in presentation


def test_properties_count_what_is_in_the_deck() -> None:
    app = templates.parts(foreign.deck(hostile.base()))["docProps/app.xml"].decode()
    assert "<Slides>11</Slides>" in app and "<Notes>11</Notes>" in app and '<vt:vector size="12" baseType="lpstr">' in app


def test_parts_of_the_template_never_meet_those_of_the_slides() -> None:
    archive, kept = foreign.taken(charted())
    plan = specimen.plan()
    layouts = tuple(replace(layout, part=kept.layouts[i % 11]) for i, layout in enumerate(plan.layouts))
    after = templates.parts(write(replace(plan, layouts=layouts), foreign.brand(kept), specimen.IMAGES, None))
    assert archive.has("ppt/charts/template-chart1.xml") and "ppt/charts/template-chart1.xml" in after
    assert len(after) == len({name.casefold() for name in after})


def test_a_template_without_a_notes_master_gets_one_with_a_theme_of_its_own() -> None:
    content = hostile.with_parts({"ppt/notesMasters/notesMaster1.xml": None, "ppt/theme/theme2.xml": None})
    after = templates.parts(foreign.deck(content))
    assert b"theme2.xml" in after["ppt/notesMasters/_rels/notesMaster1.xml.rels"]
    assert after["ppt/theme/theme2.xml"] == after["ppt/theme/theme1.xml"]


def test_what_no_slide_uses_is_pruned_where_it_is_asked_for(tmp_path: Path) -> None:
    archive, kept = foreign.taken(pictured(hostile.PNG, said=PNG_TYPE))
    whole, less = (templates.parts(foreign.written(archive, kept, most=1, prune=prune)) for prune in (False, True))
    sheets = [[name for name in one if name.startswith("ppt/slideLayouts/s")] for one in (whole, less)]
    assert [len(one) for one in sheets] == [11, 1] and "ppt/media/a.png" in whole and "ppt/media/a.png" not in less
    assert less[hostile.MASTER].count(b"<p:sldLayoutId ") == 1 and less[hostile.MASTER_RELS].count(b'/slideLayout"') == 1
    path = tmp_path / "deck.pptx"
    path.write_bytes(foreign.written(archive, kept, most=1, prune=True))
    assert audit_errors(path) == [] and len(pptx.Presentation(str(path)).slide_layouts) == 1


def test_a_master_no_slide_uses_is_pruned_with_its_theme() -> None:
    members = templates.parts(second_master("slideLayout11.xml", "theme2.xml"))
    links = "ppt/slideLayouts/_rels/slideLayout11.xml.rels"
    members[links] = members[links].replace(b"slideMaster1.xml", b"slideMaster2.xml")
    archive, kept = foreign.taken(templates.packed(members))
    less = templates.parts(foreign.written(archive, kept, most=1, prune=True))
    assert len(kept.masters) == 2 and [name for name in less if "slideMasters/s" in name] == [hostile.MASTER]
    assert less[hostile.PRESENTATION].count(b"<p:sldMasterId ") == 1


def test_what_is_packed_already_is_not_packed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    archive, kept = foreign.taken(pictured(hostile.PNG + bytes(range(256)) * 40_000, said=PNG_TYPE))
    before, packed, real = foreign.written(archive, kept), list[int](), zlib.compress

    def counting(data: bytes, *how: int) -> bytes:
        packed.append(len(data))
        return real(data, *how)

    monkeypatch.setattr(zlib, "compress", counting)
    assert foreign.written(archive, kept) == before and max(packed) < 100_000


def test_pictures_of_a_template_are_in_memory_once() -> None:
    content = pictured(hostile.PNG + bytes(range(256)) * 40_000, said=PNG_TYPE)
    kept = foreign.taken(content)[1]
    plan = changed(specimen.plan(), slides=(), layouts=())
    made = pieces(plan, foreign.brand(kept), (), None)
    assert [one for one in made if isinstance(one, memoryview) and one.obj is content and len(one) > 10_000]


OURS = re.compile("ppt/(presentation|viewProps|presProps|tableStyles).xml")
ABSENT = pytest.param(CORPUS, marks=pytest.mark.skip("the corpus of templates is not here"))
TEMPLATES: list[Any] = sorted(CORPUS.glob("*.p*")) or [ABSENT]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_of_the_corpus_keep_their_bytes_and_bring_no_fault(path: Path, tmp_path: Path) -> None:
    before, (archive, kept) = templates.parts(path.read_bytes()), foreign.taken(path.read_bytes())
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(foreign.written(archive, kept))
    after = templates.parts(deck.read_bytes())
    mended = [
        part.name for part in kept.parts if part.name in before and after[part.name] != before[part.name] and not OURS.match(part.name)
    ]
    assert bool(mended) <= bool(kept.notices), mended
    gone = [name for name in before if name.startswith(("ppt/slides/", "ppt/notesSlides/", "ppt/comments", "docMetadata/"))]
    assert not [name for name in gone if name.endswith(".xml") and before[name] in after.values()]
    assert _faults(deck) <= _faults(path)


def _faults(path: Path) -> set[str]:
    return {f"{one.part_uri} {one.description}" for one in OpenXmlValidator().validate(str(path)).errors}


def test_a_picture_that_is_named_as_another_type_is_named_as_what_it_is() -> None:
    before = pictured(JPEG, said=PNG_TYPE)
    after = templates.parts(foreign.deck(before))
    assert "ppt/media/a.png" not in after and after["ppt/media/a.jpeg"] == JPEG
    layout = next(name for name, content in after.items() if name.startswith("ppt/slideLayouts/_rels/") and b"media/a." in content)
    assert b'media/a.jpeg"' in after[layout] and b"a.png" not in after[layout]
