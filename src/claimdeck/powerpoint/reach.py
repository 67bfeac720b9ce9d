"""The parts of a package that can be reached: from its presentation on, whatever points to what."""

from collections.abc import Iterable, Iterator

from claimdeck.model.carried import CarriedPart


def reached(parts: Iterable[CarriedPart], starts: Iterable[str]) -> Iterator[CarriedPart]:
    """The parts that these lead to, in their order."""
    everything = {part.name: part for part in parts}
    waiting, seen = list(starts), set[str]()
    while waiting:
        name = waiting.pop()
        if name in everything and name not in seen:
            seen.add(name)
            waiting += [link.target for link in everything[name].relations if not link.external]
    return (part for name, part in everything.items() if name in seen)
