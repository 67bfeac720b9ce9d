"""The card of a contact slide: around its blocks, not far below them, and an address of four lines has its room."""

import pytest

from claimdeck.layouts.back import CARD_ENDS, contact
from claimdeck.mapping.sheets.placed import lines_high
from claimdeck.model.units import inches
from templates import brand


@pytest.mark.parametrize(
    ("blocks", "hugs"),
    [
        ((True, False, False, False), True),
        ((False, True, False, False), True),
        ((False, True, True, False), True),
        ((True, True, True, False), False),
        ((True, False, False, True), False),
    ],
)
def test_a_card_without_a_code_beside_it_ends_below_its_blocks(blocks: tuple[bool, bool, bool, bool], hugs: bool) -> None:
    made = contact(brand("ember"), *blocks)
    card = next(one.frame for one in made.decoration if one.name == "Card")
    lowest = max(slot.frame.bottom for slot in made.slots if slot.frame.meets(card))
    assert (card.bottom < inches(CARD_ENDS)) is hugs
    assert 0 < card.bottom - lowest < inches(0.5) or not hugs


@pytest.mark.parametrize("qr", [False, True])
def test_an_address_alone_has_room_for_four_lines_and_no_rule_above(qr: bool) -> None:
    made = contact(brand("ember"), False, False, True, qr)
    address = made.slot(14)
    assert address and address.frame.h >= lines_high(address.levels[0], 4, brand("ember").faces)
    assert "Rule" not in {one.name for one in made.decoration}
