"""Shapes a sheet cannot have: sizes below nothing, indices and types that are none, text without a paragraph."""

import re
from collections.abc import Sequence
from itertools import count

from claimdeck.powerpoint.template.elements import Element

NUMBER = re.compile(r"-?\d{1,10}")
LARGEST = 4294967295
TYPES = frozenset((
    "title", "body", "ctrTitle", "subTitle", "dt", "sldNum", "ftr", "hdr", "obj", "chart", "tbl", "clipArt", "dgm", "media",
    "sldImg", "pic",
))  # fmt: skip
SIZES = {"a:off": ("x", "y"), "a:ext": ("cx", "cy"), "a:chOff": ("x", "y"), "a:chExt": ("cx", "cy")}
CHOICES = {"sz": frozenset(("full", "half", "quarter")), "orient": frozenset(("horz", "vert"))}


def boxes(_: Element, every: Sequence[Element]) -> bool:
    """Places, ties of placeholders and bodies of text, put right."""
    return any([repair(every) for repair in (_places, _ties, _words)])


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
    """Placeholders: an index that is no number becomes one that is free, a type that is none goes."""
    holders = [one for one in every if one.name == "p:ph"]
    taken = {one.get("idx") for one in holders}
    free = (str(number) for number in count(100) if str(number) not in taken)
    found = False
    for one in holders:
        if "idx" in one.attributes and not (one.get("idx").isascii() and one.get("idx").isdecimal() and int(one.get("idx")) <= LARGEST):
            one.attributes["idx"] = next(free)
            found = True
        wrong = [name for name, known in CHOICES.items() if name in one.attributes and one.get(name) not in known]
        wrong += ["type"] if "type" in one.attributes and one.get("type") not in TYPES else []
        for name in wrong:
            del one.attributes[name]
        found = found or bool(wrong)
    return found


def _words(every: Sequence[Element]) -> bool:
    """A body of text has at least one paragraph, and its own settings."""
    found = False
    for one in [body for body in every if body.name in ("p:txBody", "a:txBody")]:
        if one.find("a:bodyPr") is None:
            one.children.insert(0, Element("a:bodyPr", {}))
            found = True
        if one.find("a:p") is None:
            one.children.append(Element("a:p", {}))
            found = True
    return found
