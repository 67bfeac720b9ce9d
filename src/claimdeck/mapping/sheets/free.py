"""The largest free rectangle of a page."""

from collections.abc import Iterable

from claimdeck.mapping.sheets.boxes import Box

ACROSS, DOWN = 64, 48
MARGIN = 0.04


def largest(blocked: Iterable[Box]) -> Box:
    """The largest rectangle within the margins that no box reaches into, on a grid of 64 × 48; empty where there is none."""
    rows = _free(tuple(blocked))
    best, found, heights = 0, Box(0, 0, 0, 0), [0] * ACROSS
    for bottom, row in enumerate(rows):
        heights = [height + 1 if free else 0 for height, free in zip(heights, row, strict=True)]
        left, width, height = _widest(heights)
        if width * height > best:
            best = width * height
            found = Box(left / ACROSS, (bottom + 1 - height) / DOWN, width / ACROSS, height / DOWN)
    return found


def _free(blocked: tuple[Box, ...]) -> list[list[bool]]:
    """The cells that lie within the margins and outside of every box."""
    rows = [[_within(column, ACROSS) and _within(row, DOWN) for column in range(ACROSS)] for row in range(DOWN)]
    for one in blocked:
        for row in _cells(one.y, one.bottom, DOWN):
            for column in _cells(one.x, one.right, ACROSS):
                rows[row][column] = False
    return rows


def _within(number: int, count: int) -> bool:
    return number / count >= MARGIN - 1e-9 and (number + 1) / count <= 1 - MARGIN + 1e-9


def _cells(start: float, end: float, count: int) -> range:
    """The cells a stretch reaches into; what only touches a cell's edge leaves it free."""
    first, last = int(start * count + 1e-6), int(-(-(end * count - 1e-6) // 1))
    return range(max(0, first), min(count, max(last, first + 1)))


def _widest(heights: list[int]) -> tuple[int, int, int]:
    """The largest rectangle under a row of heights: left, width, height."""
    best, waiting = (0, 0, 0), list[tuple[int, int]]()
    for at, height in enumerate([*heights, 0]):
        start = at
        while waiting and waiting[-1][1] >= height:
            start, tall = waiting.pop()
            best = max(best, (start, at - start, tall), key=lambda one: one[1] * one[2])
        waiting.append((start, height))
    return best
