"""Shapes a sheet cannot have: sizes below nothing, indices that are none."""

import re
from collections.abc import Sequence
from itertools import count

from claimdeck.powerpoint.template.package.elements import Element

NUMBER = re.compile(r"-?\d{1,10}")
LARGEST = 4294967295
TITLES = ("title", "ctrTitle")
SIZES = {"a:off": ("x", "y"), "a:ext": ("cx", "cy"), "a:chOff": ("x", "y"), "a:chExt": ("cx", "cy")}


def boxes(_: Element, every: Sequence[Element]) -> bool:
    """Places and ties of placeholders, put right."""
    return any([repair(every) for repair in (_places, _ties, _titles)])


def _places(every: Sequence[Element]) -> bool:
    """Numbers where numbers must be; a size below nothing is as large the other way."""
    found = False
    for where in [one for one in every if one.name in ("a:xfrm", "p:xfrm")]:
        for one in where:
            for name in SIZES.get(one.name, ()):
                value = one.get(name)
                right = _number(value, signed=one.name.endswith("ff"))
                if right != value:
                    one.attributes[name], found = right, True
    return found


def _number(value: str, *, signed: bool) -> str:
    if not NUMBER.fullmatch(value):
        inches = re.fullmatch(r"(-?\d+(?:\.\d+)?)(in|cm|mm|pt|pi|pc)", value)
        if inches:
            return value
        whole = re.fullmatch(r"(-?\d{1,10})\.\d*", value)
        value = whole[1] if whole else "0"
    return value if signed else value.lstrip("-")


def _ties(every: Sequence[Element]) -> bool:
    """Placeholders: an index that is no number becomes one that is free."""
    holders = [one for one in every if one.name == "p:ph"]
    taken = {one.get("idx") for one in holders}
    free = (str(number) for number in count(100) if str(number) not in taken)
    wrong = [one for one in holders if "idx" in one.attributes and not _index(one.get("idx"))]
    for one in wrong:
        one.attributes["idx"] = next(free)
    return bool(wrong)


def _titles(every: Sequence[Element]) -> bool:
    """A title has no index: a slide's is found by its type, but not by every program where that on its layout has one."""
    holders = [one for one in every if one.name == "p:ph"]
    titles = [one for one in holders if one.get("type") in TITLES]
    others = {one.get("idx") or "0" for one in holders if one not in titles}
    if len(titles) != 1 or "0" in others or titles[0].get("idx") in ("", "0"):
        return False
    del titles[0].attributes["idx"]
    return True


def _index(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) <= 10 and int(value) <= LARGEST
