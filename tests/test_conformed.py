"""Parts brought into the form of the format: known faults put right, and nothing touched in what is right."""

import pytest

import foreign
import templates
from claimdeck.powerpoint.template.carry.carrying import ROOTS
from claimdeck.powerpoint.template.carry.pieces import document_of
from claimdeck.powerpoint.template.package.elements import parsed
from claimdeck.powerpoint.template.repair.conformed import conformed
from claimdeck.powerpoint.template.repair.grammar import fits, in_numbers, kinds
from claimdeck.powerpoint.template.repair.made import ATTRIBUTES, BARE, made
from claimdeck.powerpoint.xml import MAIN, RELATIONS, SLIDES

SPACES = f'xmlns:a="{MAIN}" xmlns:r="{RELATIONS}" xmlns:p="{SLIDES}"'
SAID = '<p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'


def formed(xml: str) -> tuple[str, bool]:
    """An element as it is afterwards, and whether it could be brought into form."""
    name = xml[1:].split()[0].split(">")[0].rstrip("/")
    root = parsed(xml.replace(f"<{name}", f"<{name} {SPACES}", 1).encode(), "x")
    whole, _ = conformed(root)
    return document_of(root).decode().split("?>")[1].strip().replace(f" {SPACES}", ""), whole


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"<p:sp>{SAID}<p:txBody/></p:sp>", f"<p:sp>{SAID}<p:spPr/><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>"),
        (f"<p:sp><p:spPr/>{SAID}</p:sp>", f"<p:sp>{SAID}<p:spPr/></p:sp>"),
        (f"<p:sp useBgFill='maybe'>{SAID}words<p:spPr/><p:spPr/><p:foo/></p:sp>", f"<p:sp>{SAID}<p:spPr/></p:sp>"),
        ('<a:rPr sz="1" b="1" kern="12pt" u="wavey" r:id="x"/>', '<a:rPr b="1" kern="152400"/>'),
        ('<a:ln><a:round/><a:solidFill><a:srgbClr/></a:solidFill></a:ln>', "<a:ln><a:solidFill/><a:round/></a:ln>"),
        ('<a:p><a:fld id="x"/><a:r><a:b/></a:r></a:p>', "<a:p><a:r><a:t/></a:r></a:p>"),
    ],
)  # fmt: skip
def test_a_fault_is_put_right(before: str, after: str) -> None:
    assert formed(before) == (after, True)


@pytest.mark.parametrize("xml", ["<a:srgbClr/>", '<a:gs pos="0"/>', "<p:pic/>", "<a:gsLst/>", '<a:gd name="x"/>', "<p:sldLayout/>"])
def test_what_lacks_what_cannot_be_made_is_not_whole(xml: str) -> None:
    assert not formed(xml)[1]


def test_a_theme_is_made_from_nothing() -> None:
    made_of, whole = formed("<a:theme/>")
    assert whole and made_of.count("<a:srgbClr") == 12 and made_of.count("Arial") == 2 and made_of.count("<a:ln ") == 3


def test_sound_parts_are_left_as_they_are() -> None:
    for name, content in templates.parts(foreign.base()).items():
        if name.endswith(".xml") and (root := parsed(content, name)).name in ROOTS.values():
            assert conformed(root) == (True, False), name


def test_what_the_grammar_names_is_there() -> None:
    assert not [place.kind for kind in kinds().values() for place in kind.places.values() if place.kind not in kinds()]
    assert not [name for name in (*BARE, *ATTRIBUTES) if name not in kinds()]
    assert all(made(name) is not None for name in BARE) and made("p:pic") is None


def test_values_are_of_their_kind() -> None:
    assert fits("hex6", "00ffAA") and not fits("hex6", "ZZZZZZ") and fits("count", "0") and not fits("count", "-1") and fits("1..9", "9")
    assert (in_numbers("share", "12%"), in_numbers("length", "1in"), in_numbers("share", "900%"), in_numbers("flag", "1in")) == (
        "12000", "914400", "", "",
    )  # fmt: skip
