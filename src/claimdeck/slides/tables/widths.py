"""How wide the columns of a table are: the first one for its words, the others by their widest content."""

from claimdeck.model.record import record

FIRST = 0.35
"""The share of a table that its first column has where there is room."""


@record(kw_only=False)
class Wish:
    """What a column needs at least (its longest word or number), and what it would like (no line broken), insets included, in EMU."""

    least: int
    whole: int
    first: bool = False


def widths(wishes: list[Wish], room: int) -> tuple[int, ...]:
    """Widths that fill the room: all wishes and a share of what is left; else the least, and a share of what is wished beyond it."""
    wanted = [wish.whole for wish in wishes]
    if sum(wanted) <= room:
        return _exact(_with_the_rest(wishes, wanted, room), room)
    least = [wish.least for wish in wishes]
    beyond = [wish.whole - wish.least for wish in wishes]
    left, all_beyond = room - sum(least), sum(beyond)
    if left < 0:
        return _exact([one * room // sum(least) for one in least], room)
    return _exact([one + left * more // max(all_beyond, 1) for one, more in zip(least, beyond, strict=True)], room)


def _with_the_rest(wishes: list[Wish], wanted: list[int], room: int) -> list[int]:
    """The first column up to its share, then all the others alike."""
    spare = room - sum(wanted)
    firsts = [max(0, min(spare, int(FIRST * room) - wish.whole)) if wish.first else 0 for wish in wishes]
    spare -= sum(firsts)
    others = sum(not wish.first for wish in wishes) or 1
    return [width + more + (0 if wish.first else spare // others) for wish, width, more in zip(wishes, wanted, firsts, strict=True)]


def _exact(found: list[int], room: int) -> tuple[int, ...]:
    """The widths with what rounding lost in the last one."""
    return (*found[:-1], room - sum(found[:-1]))
