"""Covers on foreign templates: what they have no placeholder for stands below the title, the stamp in a corner, nothing on anything."""

import copy
import io
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.util import Inches

import foreign
from claimdeck.layouts.laid import laid
from claimdeck.layouts.standard import CITATIONS, NUMBER
from claimdeck.mapping.covers.cover_places import SUBTITLE
from claimdeck.mapping.covers.needed import FACTS
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.mapping.sheets.stripes import stripes
from claimdeck.model.brand import Brand
from claimdeck.model.job import Job
from claimdeck.model.layout import Layout, Level
from claimdeck.model.shapes import Frame
from claimdeck.pipeline import examine
from claimdeck.powerpoint.style import levels_style, restyled
from templates import ON, TALK, packed, parts

MASTER = "ppt/slideMasters/slideMaster1.xml"


def dressed(folder: Path, members: dict[str, bytes]) -> Brand:
    """The brand of the talk on a template of these parts."""
    file = folder / "template.pptx"
    file.write_bytes(packed(members))
    found = examine(Job(outline=TALK / "outline.yaml", template=file, as_of=ON))[1]
    assert found is not None
    return found.inputs.brand


def cover(brand: Brand) -> Layout:
    found = brand.layout("CD Cover")
    assert found is not None
    return found


def test_audience_code_and_sources_stand_below_the_subtitle_of_the_usual_cover(tmp_path: Path) -> None:
    made = cover(dressed(tmp_path, parts(foreign.base())))
    boxes = {slot.idx: slot.frame for slot in made.slots}
    assert boxes[0].bottom <= boxes[SUBTITLE].y < boxes[SUBTITLE].bottom <= boxes[FACTS].y < boxes[FACTS].bottom <= boxes[CITATIONS].y
    assert not [1 for one in boxes.values() for other in boxes.values() if one is not other and one.meets(other)]
    assert made.edge and made.edge.bottom <= boxes[0].y, "the stamp is above the title"
    assert not any(made.edge.meets(one) for one in boxes.values())


def test_where_a_layout_of_plain_slides_stands_in_the_title_is_large_and_in_the_middle(tmp_path: Path) -> None:
    members = parts(foreign.base())
    kept = b'<p:sldLayoutId id="2147483650" r:id="rId2"/>'
    start, end = members[MASTER].index(b"<p:sldLayoutIdLst>"), members[MASTER].index(b"</p:sldLayoutIdLst>")
    assert kept in members[MASTER]
    members[MASTER] = members[MASTER][:start] + b"<p:sldLayoutIdLst>" + kept + members[MASTER][end:]
    brand = dressed(tmp_path, members)
    made, plain = cover(brand), brand.layout("CD Rows 3")
    assert plain and made.part == plain.part
    assert made.slots[0].frame.y > plain.slots[0].frame.bottom and {SUBTITLE, FACTS} <= {slot.idx for slot in made.slots}


def test_a_sentence_alone_is_not_set_in_the_fixed_lines_of_smaller_titles(tmp_path: Path) -> None:
    members = parts(foreign.base())
    start = members[MASTER].index(b"<p:titleStyle>")
    first = members[MASTER].index(b"<a:spcBef>", start)
    members[MASTER] = members[MASTER][:first] + b'<a:lnSpc><a:spcPts val="2200"/></a:lnSpc>' + members[MASTER][first:]
    statement = dressed(tmp_path, members).layout("CD Statement")
    assert statement and statement.slots[0].levels[0].exact, "the spacing of the slide's own size is said on the slide"


def test_a_level_line_takes_one_stripe() -> None:
    (one,) = stripes((((0, 50), (100, 50), (0, 50)),))
    assert one.meets(Frame(10, 40, 20, 20))


@pytest.mark.parametrize(("y", "left"), [(5, 95), (55, 45)])
def test_something_slanted_leaves_room_beside_it(y: int, left: int) -> None:
    ring = ((100, 0), (120, 0), (20, 100), (0, 100))
    stripe = next(one for one in stripes((ring,)) if one.y <= y < one.bottom)
    assert abs(stripe.x - left) <= 5 and stripe.right < 125
    assert sum(one.h for one in stripes((ring,))) >= 100


def test_words_are_read_from_left_to_right_on_a_template_whose_own_are_not(tmp_path: Path) -> None:
    members = parts(foreign.base())
    assert members[MASTER].count(b'algn="l"') > 2 and b'rtl="0"' in members[MASTER]
    members[MASTER] = members[MASTER].replace(b'rtl="0"', b'rtl="1"').replace(b'algn="l"', b'algn="r"')
    brand = dressed(tmp_path, members)
    assert brand.page.laid and brand.page.laid.leftward
    found = brand.layout("CD Text")
    body = found and found.slot(1)
    assert body and body.tie and body.tie.styled and all(level.turned for level in body.levels)
    assert 'rtl="0"' in restyled(body.levels, 0, 0, None, whole=True)
    number = found and found.slot(NUMBER)
    assert body.levels[0].align == "l" and number and number.levels[0].align == "r" and number.levels[0].turned, "it is at the edge"
    drawn = laid(brand.page.laid, Level(size=12, floor=10))
    assert 'rtl="0"' in levels_style((drawn,))[0]


def test_sources_in_a_narrow_box_have_room_for_one_more_line(tmp_path: Path) -> None:
    def narrower(width: float) -> bytes:
        made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
        for holder in made.slide_layouts[0].placeholders:
            top, high = (1.2, 1.2) if holder.placeholder_format.idx == 0 else (2.6, 1)
            holder.left, holder.width, holder.top, holder.height = Inches(1), Inches(width), Inches(top), Inches(high)
        kept = io.BytesIO()
        made.save(kept)
        return kept.getvalue()

    high = []
    for width in (8, 5):
        (folder := tmp_path / str(width)).mkdir()
        brand = dressed(folder, parts(narrower(width)))
        slot = cover(brand).slot(CITATIONS)
        assert slot is not None
        high.append(slot.frame.h / lines_high(slot.levels[0], 1, brand.faces))
    assert high[0] < 3 <= high[1]


def test_a_title_in_a_strip_along_the_edge_grows_over_boxes_that_a_cover_leaves_empty(tmp_path: Path) -> None:
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    layout = made.slide_layouts[0]
    title, subtitle = (layout.placeholders[i] for i in (0, 1))
    unused = copy.deepcopy(subtitle._element)
    layout.shapes._spTree.append(unused)
    unused.find(".//{*}ph").set("type", "body")
    unused.find(".//{*}ph").set("idx", "42")
    for holder, top, high in ((title, 0, 0.4), (layout.placeholders[-1], 0.45, 0.9), (subtitle, 3, 2)):
        holder.left, holder.width, holder.top, holder.height = Inches(0), Inches(10), Inches(top), Inches(high)
    kept = io.BytesIO()
    made.save(kept)
    brand = dressed(tmp_path, parts(kept.getvalue()))
    assert brand.page.laid and brand.page.laid.frame(cover(brand).slots[0].frame).h > Inches(0.7)
