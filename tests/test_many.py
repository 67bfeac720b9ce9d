"""Templates with more of everything than any designer needs: what is made of them stays the same, and takes no longer than it must."""

import time
from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import foreign
import hostile
from claimdeck.mapping.choosing.wanted import names_of
from claimdeck.mapping.sheets.called import fillables
from claimdeck.mapping.sheets.stripes import stripes
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Sheet
from claimdeck.powerpoint.template.design.design import LONGEST, design
from claimdeck.powerpoint.template.package.archive import Archive
from hostile_built import chosen

Made = TypeVar("Made")
PATIENCE = 2.0
"""Seconds of the processor: ten times what is needed, and a tenth of what it took where everything was held against everything."""


def quickly(make: Callable[[], Made]) -> Made:
    """What is made, which must not take long."""
    began = time.process_time()
    made = make()
    assert time.process_time() - began < PATIENCE
    return made


def sheet() -> Sheet:
    return design(Archive(hostile.base())).layouts[1]


def test_a_thousand_placeholders_are_called_by_their_numbers() -> None:
    one = sheet()
    [body] = one.holders("obj")
    rows = tuple(changed(body, type="body", idx=100 + i, frame=Frame(9144 * i, 0, 9000, 900000)) for i in range(1000))
    found = quickly(lambda: fillables(changed(one, placeholders=rows), 9144000, 6858000))
    assert [each.called[:2] for each in found[:2]] == [("body", "body 1"), ("body 2", "second body")]
    assert found[-1].called == ("body 1000", "text 1000")


def test_a_map_of_many_sides_is_seen_as_stripes_however_often_one_asks() -> None:
    ring = tuple((i * 37 % 9000, i * 61 % 5000) for i in range(20_000))
    seen = quickly(lambda: [stripes((ring,)) for _ in range(50)])
    assert seen[0] == seen[-1] and sum(one.h for one in seen[0]) >= max(y for _, y in ring)
    assert all(one.bottom == other.y for one, other in pairwise(seen[0]))


def test_layouts_of_one_name_are_counted_once() -> None:
    found = design(Archive(hostile.base()))
    many = changed(found, layouts=tuple(changed(found.layouts[0], place=f"0.{i}") for i in range(20_000)))
    named = quickly(lambda: names_of(many))
    assert named["0.0"] == found.layouts[0].name and named["0.19999"] == f"{found.layouts[0].name}#20000"


def test_a_name_of_megabytes_is_cut() -> None:
    made = hostile.edited((hostile.LAYOUT, '<p:cSld name="', '<p:cSld name="' + "n" * 1_000_000))
    archive, _ = foreign.taken(made)
    assert len(design(archive).layouts[1].name) == LONGEST


def test_a_sheet_in_a_choice_is_none_that_is_left_out() -> None:
    for part, name in ((hostile.LAYOUT, "cSld"), (hostile.LAYOUT, "spTree"), (hostile.MASTER, "spTree")):
        archive, kept = foreign.taken(chosen(part, name))
        assert len(kept.layouts) == 11 and design(archive) == design(foreign.taken(hostile.base())[0])
