"""Dividing into parts: contiguous, even, never an item lost."""

from hypothesis import given
from hypothesis import strategies as st

from claimdeck.plan.fitting.even import even


def test_seven_rows_are_four_and_three_never_six_and_one() -> None:
    assert even((1,) * 7, 2) == [(0, 4), (4, 7)]


def test_three_parts_are_three_two_and_two_never_three_three_and_one() -> None:
    assert even((1,) * 7, 3) == [(0, 3), (3, 5), (5, 7)]


def test_heavy_items_stand_alone() -> None:
    assert even((1, 1, 8, 1), 2) == [(0, 2), (2, 4)]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=40), st.integers(1, 40))
def test_every_item_is_in_exactly_one_part(weights: list[int], parts: int) -> None:
    ranges = even(tuple(weights), min(parts, len(weights)))
    assert len(ranges) == min(parts, len(weights))
    assert [i for first, last in ranges for i in range(first, last)] == list(range(len(weights)))
    assert all(first < last for first, last in ranges)
