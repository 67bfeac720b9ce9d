"""How boxes one below the other share the height there is: each gets what its words need, the rest gives way alike."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimdeck.model.record import record

SHARES = tuple(share / 20 for share in range(20, 6, -1))
"""The shares of its designed height that everything keeps at least, in the order they are tried."""


@record(kw_only=False)
class Need:
    """Something between two heights (EMU, downwards) that takes so much of them at least, from `left` to `right`; `words` or not."""

    top: int
    bottom: int
    least: int
    left: int = 0
    right: int = 0
    words: bool = False


@record(kw_only=False)
class Moved:
    """Where heights go: those between two known ones in proportion, those above the first and below the last as far as these."""

    known: tuple[tuple[int, int], ...]

    def to(self, height: int) -> int:
        """Where a height goes."""
        (first, above), (last, below) = self.known[0], self.known[-1]
        if height <= first:
            return height + above - first
        if height >= last:
            return height + below - last
        i = next(i for i, (cut, _) in enumerate(self.known) if cut >= height)
        (low, there), (high, then) = self.known[i - 1], self.known[i]
        return there + round((then - there) * (height - low) / (high - low))


def shared(needs: Sequence[Need], end: int, least: float) -> Moved | None:
    """Everything as high as it needs, from where the first begins to `end`; None where under `least` of its height were left to the rest.

    What met before meets after: heights are moved, not boxes.
    """
    cuts = sorted({height for need in needs for height in (need.top, need.bottom)})
    tries = (_stacked(cuts, needs, share) for share in SHARES if share >= least)
    found = next((heights for heights in tries if heights[-1] <= end), None) if len(cuts) > 1 else None
    return Moved(tuple(zip(cuts, found, strict=True))) if found else None


def _stacked(cuts: Sequence[int], needs: Iterable[Need], share: float) -> list[int]:
    """The cuts as high up as they go."""
    where = {cuts[0]: cuts[0]}
    for above, cut in pairwise(cuts):
        at_least = [where[need.top] + need.least for need in needs if need.bottom == cut and need.top < cut]
        where[cut] = max([where[above] + round(share * (cut - above)), *at_least])
    return list(where.values())
