"""A part brought into the form the format asks for: children known, in order and as many as may be, values of their kind.

What is missing and can be made from nothing is made; what cannot be whole is left out, and what cannot do without it, too.
"""

from operator import is_not, itemgetter

from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.repair.grammar import Kind, fits, in_numbers, kinds
from claimdeck.powerpoint.template.repair.made import ATTRIBUTES, made

CHOICE = "AlternateContent"
_by_rank = itemgetter(0)


def conformed(root: Element) -> tuple[bool, bool]:
    """Whether the element is now as it should be, and whether anything had to be changed. One of no kind that is known is left alone."""
    kind = kinds().get(root.name)
    if kind is None:
        return True, False
    former = _Former(root)
    return former.whole(root, kind), former.changed


class _Former:
    """`may` are the prefixes of extensions that programs may overlook."""

    def __init__(self, root: Element) -> None:
        self.kinds, self.changed = kinds(), False
        self.declared = {prefix for prefix, _ in root.spaces} | {"a", "r", "p"}
        self.may = self._overlooked(root)
        self.opened = frozenset(next((root.get(one) for one in root.attributes if one.endswith(":ProcessContent")), "").split())

    def _overlooked(self, root: Element) -> frozenset[str]:
        """What the root says may be overlooked, without what it does not declare."""
        name = next((one for one in root.attributes if one.endswith(":Ignorable")), "")
        said = root.get(name).split()
        right = [prefix for prefix in said if prefix in self.declared]
        if said != right:
            root.attributes[name], self.changed = " ".join(right), True
        return frozenset(right)

    def whole(self, one: Element, kind: Kind, *, chosen: bool = False) -> bool:
        """Bring an element into form; False where it cannot be. `chosen`: it stands in a choice by what programs understand."""
        if not self._said(one, kind, chosen):
            return False
        if kind.holds == "any":
            return self._anything(one)
        return self._worded(one) if kind.holds else self._held(one, kind, chosen)

    def _said(self, one: Element, kind: Kind, chosen: bool) -> bool:
        known = kind.attributes
        if not (one.attributes or kind.needed):
            return True
        wrong = [
            name for name, value in one.attributes.items()
            if (not fits(known[name], str(value)) if name in known else not self._free(name, chosen))
        ]  # fmt: skip
        for name in wrong:
            plain = in_numbers(known[name], one.get(name)) if name in known else ""
            one.attributes.pop(name)
            one.attributes |= {name: plain} if plain else {}
        usual = ATTRIBUTES.get(one.name, {})
        missing = [name for name in kind.needed if name not in one.attributes]
        one.attributes.update({name: usual[name] for name in missing if name in usual})
        self.changed = self.changed or bool(wrong or missing)
        return all(name in usual for name in missing)

    def _free(self, name: str, chosen: bool) -> bool:
        """Whether an attribute the format does not know may stay: an extension's."""
        prefix, colon, _ = name.rpartition(":")
        return bool(colon) and (prefix in ("xml", "mc") or (prefix not in ("r", "a", "p") and (chosen or prefix in self.may)))

    def _anything(self, one: Element) -> bool:
        """One element of any kind: where the kind is known, it has to be whole."""
        inside = next(iter(one), None)
        if inside is not None and one.children != [inside]:
            one.children, self.changed = [inside], True
        return inside is None or inside.name not in self.kinds or self.whole(inside, self.kinds[inside.name], chosen=True)

    def _worded(self, one: Element) -> bool:
        if any(isinstance(child, Element) for child in one.children):
            one.children, self.changed = [child for child in one.children if not isinstance(child, Element)], True
        return True

    def _held(self, one: Element, kind: Kind, chosen: bool) -> bool:
        if not (one.children or kind.asked):
            return True
        ranked = self._in_order(one, kind, chosen) if _is_ordered(one, kind) else self._ranked(one, kind, chosen)
        whole = self._asked(ranked, kind)
        children = [child for _, child in sorted(ranked, key=_by_rank)]
        if len(children) != len(one.children) or any(map(is_not, children, one.children)):
            one.children, self.changed = [*children], True
        return whole

    def _in_order(self, one: Element, kind: Kind, chosen: bool) -> list[tuple[int, Element]]:
        """The children of one whose are all known and in order, as most are, without those that cannot be whole."""
        placed = [(kind.places[child.name], child) for child in one]
        return [(place.rank, child) for place, child in placed if self.whole(child, self.kinds[place.kind], chosen=chosen)]

    def _ranked(self, one: Element, kind: Kind, chosen: bool) -> list[tuple[int, Element]]:
        ranked, rank, full = list[tuple[int, Element]](), 0, set[int]()
        for child in self._without_choices(one, kind):
            found = self._rank(child, kind, rank, chosen)
            if found is None or (found in full and child.name in kind.places):
                continue
            rank = found
            full |= {rank} & kind.single if child.name in kind.places or child.name.endswith(CHOICE) else set()
            ranked.append((rank, child))
        return ranked

    def _rank(self, child: Element, kind: Kind, rank: int, chosen: bool) -> int | None:
        """Where a child belongs, brought into form; None where it has to go. An extension's stays behind what it stands behind."""
        place = kind.places.get(child.name)
        if place:
            return place.rank if self.whole(child, self.kinds[place.kind], chosen=chosen) else None
        if child.name.endswith(CHOICE):
            return next((kind.places[one.name].rank for side in child for one in side if one.name in kind.places), rank)
        prefix = child.name.rpartition(":")[0]
        return rank if prefix not in ("", "a", "p", "r") and (chosen or prefix in self.may) else None

    def _without_choices(self, one: Element, kind: Kind) -> list[Element]:
        """Children, their choices looked into; one that offers nothing is replaced by what stands for it otherwise.

        So is what may be overlooked by what it holds, where the root says that this counts (`mc:ProcessContent`).
        """
        found: list[Element] = []
        for child in one:
            if child.name.endswith(CHOICE):
                found += self._chosen(child, kind)
            elif self.opened and {child.name, child.name.rpartition(":")[0] + ":*"} & self.opened:
                found += [_declaring(inside, child.spaces) for inside in self._without_choices(child, kind)]
            else:
                found.append(child)
        return found

    def _chosen(self, choice: Element, kind: Kind) -> list[Element]:
        for side in choice:
            self.declared |= {prefix for prefix, _ in (*choice.spaces, *side.spaces)}
            self._flatten(side)
            kept = [one for one in side if self._rank(one, kind, 0, True) is not None]
            if len(kept) != len(side.children):
                side.children, self.changed = [*kept], True
        offers = [one for one in choice if one.name.endswith(":Choice") and self._understood(one)]
        otherwise = [one for one in choice if one.name.endswith(":Fallback")][:1]
        if not offers:
            return [one for side in otherwise for one in side]
        if len(offers) + len(otherwise) != len(choice.children):
            choice.children, self.changed = [*offers, *otherwise], True
        return [choice]

    def _flatten(self, side: Element) -> None:
        """A choice that stands right in a side of another: what its last side, which asks for least, holds stands in its place."""
        while any(child.name.endswith(CHOICE) for child in side):
            self.changed, inside = True, list[Element]()
            for child in side:
                last = ([*child] or [Element("", {})])[-1] if child.name.endswith(CHOICE) else None
                inside += [_declaring(one, (*child.spaces, *last.spaces)) for one in last] if last else [child]
            side.children = [*inside]

    def _understood(self, side: Element) -> bool:
        asked = side.get("Requires").split()
        return bool(asked and side.children) and all(prefix in self.declared for prefix in asked)

    def _asked(self, ranked: list[tuple[int, Element]], kind: Kind) -> bool:
        """Whether nothing is missing; what can be made from nothing is made."""
        ranks = [rank for rank, _ in ranked]
        for rank, (least, names) in kind.asked.items():
            if ranks.count(rank) < least:
                one = made(names[0]) if least == 1 else None
                if one is None or not self.whole(one, self.kinds[names[0]]):
                    return False
                ranked.append((rank, one))
        return True


def _is_ordered(one: Element, kind: Kind) -> bool:
    """Whether all that an element holds is known, and stands where and as often as it may."""
    last = -1
    for child in one.children:
        place = kind.places.get(child.name) if isinstance(child, Element) else None
        if place is None or place.rank < last or (place.rank == last and last in kind.single):
            return False
        last = place.rank
    return True


def _declaring(one: Element, spaces: tuple[tuple[str, str], ...]) -> Element:
    """An element that declares what was declared around it, too."""
    one.spaces = tuple({**dict(spaces), **dict(one.spaces)}.items())
    return one
