"""Ten dots for a share: the rows of two columns stand apart, however narrow the columns are."""

from types import SimpleNamespace
from typing import Any

import pytest

from claimdeck.load.locale import read_locale
from claimdeck.model.shapes import Frame, frame
from claimdeck.slides.dots import dots

DESK: Any = SimpleNamespace(locale=read_locale("en-GB")[0])


def row(left: float, wide: float) -> list[Frame]:
    """The places of the dots of a column, in inches."""
    return [shape.frame for shape in dots(DESK, 0, 0.5, frame(left, 0, wide, 3), marked=False).members]


@pytest.mark.parametrize(("wide", "gap"), [(2.854, 0.25), (1.9, 0.25), (1.4, 0.2), (0.9, 0.15)])
def test_rows_of_dots_of_two_columns_stand_further_apart_than_their_dots(wide: float, gap: float) -> None:
    one, other = row(1, wide), row(1 + wide + gap, wide)
    inside, between, below = one[1].x - one[0].right, other[0].x - one[4].right, one[5].y - one[0].bottom
    assert 0 < inside < between / 1.5
    assert abs(below - inside) <= 2
    assert one[4].right <= frame(1, 0, wide, 3).right
