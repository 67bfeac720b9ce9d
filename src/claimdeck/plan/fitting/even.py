"""Items over parts, as even as can be."""


def even(weights: tuple[int, ...], parts: int) -> list[tuple[int, int]]:
    """Contiguous ranges of items, as even as can be: the heaviest part is as light as possible, earlier parts fuller."""
    if parts == 1:
        return [(0, len(weights))]
    most, ranges, first = _least_load(weights, parts), [], 0
    for left in range(parts, 0, -1):
        target, last, load = sum(weights[first:]) / left, first, 0
        while last < len(weights) - (left - 1) and (last == first or (load < target and load + weights[last] <= most)):
            load, last = load + weights[last], last + 1
        ranges.append((first, last))
        first = last
    return [*ranges[:-1], (ranges[-1][0], len(weights))]


def _least_load(weights: tuple[int, ...], parts: int) -> int:
    """The load of the heaviest part when it is as light as possible."""
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _needed(weights, middle) <= parts else (middle + 1, high)
    return low


def _needed(weights: tuple[int, ...], most: int) -> int:
    """How many parts it takes when none may be heavier."""
    parts, load = 1, 0
    for weight in weights:
        parts, load = (parts + 1, weight) if load and load + weight > most else (parts, load + weight)
    return parts
