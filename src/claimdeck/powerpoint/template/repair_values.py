"""Values of settings that are none: a setting that may be left out is left out, and what it inherits holds."""

import re
from collections.abc import Sequence

from claimdeck.powerpoint.template.elements import Element

FLAG = re.compile("0|1|true|false")
NUMBER = re.compile(r"[+-]?\d{1,10}")
MEASURE = re.compile(r"-?\d+(?:\.\d+)?(?:mm|cm|in|pt|pc|pi|%)")
LARGEST = 2147483647
PARAGRAPHS = ("a:pPr", "a:defPPr", *(f"a:lvl{level}pPr" for level in range(1, 10)))
LETTERS = ("a:rPr", "a:defRPr", "a:endParaRPr")
LOCKS = ("a:spLocks", "a:picLocks", "a:grpSpLocks", "a:graphicFrameLocks", "a:cxnSpLocks")
FLAGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(PARAGRAPHS, ("rtl", "eaLnBrk", "latinLnBrk", "hangingPunct")),
    **dict.fromkeys(LETTERS, ("b", "i", "kumimoji", "noProof", "normalizeH", "dirty", "err", "smtClean")),
    **dict.fromkeys(LOCKS, (
        "noGrp", "noSelect", "noRot", "noChangeAspect", "noMove", "noResize", "noEditPoints", "noAdjustHandles", "noChangeArrowheads",
        "noChangeShapeType", "noTextEdit", "noCrop", "noUngrp", "noDrilldown",
    )),
    "a:bodyPr": ("spcFirstLastPara", "rtlCol", "fromWordArt", "anchorCtr", "forceAA", "upright", "compatLnSpc"),
    "a:xfrm": ("flipH", "flipV"),
    "p:cNvPr": ("hidden",),
    "p:cNvSpPr": ("txBox",),
    "p:hf": ("sldNum", "hdr", "ftr", "dt"),
    "p:nvPr": ("isPhoto", "userDrawn"),
    "p:ph": ("hasCustomPrompt",),
}  # fmt: skip
Bounds = tuple[int, int]
ANY: Bounds = (-LARGEST, LARGEST)
OF_PARAGRAPHS: dict[str, Bounds] = {
    "marL": (0, 51206400), "marR": (0, 51206400), "lvl": (0, 8), "indent": (-51206400, 51206400), "defTabSz": ANY,
}  # fmt: skip
OF_LETTERS: dict[str, Bounds] = {"sz": (100, 400000), "kern": (0, 400000), "spc": (-400000, 400000), "baseline": ANY}
NUMBERS: dict[str, dict[str, Bounds]] = {
    **{name: OF_PARAGRAPHS for name in PARAGRAPHS},
    **{name: OF_LETTERS for name in LETTERS},
    "a:bodyPr": {"rot": ANY, "lIns": ANY, "tIns": ANY, "rIns": ANY, "bIns": ANY, "numCol": (1, 16), "spcCol": (0, LARGEST)},
    "a:xfrm": {"rot": ANY},
    "a:ln": {"w": (0, 20116800)},
    "a:normAutofit": {"fontScale": (1000, 100000), "lnSpcReduction": (0, 13200000)},
    "a:tab": {"pos": ANY},
}
KNOWN = FLAGS.keys() | NUMBERS.keys()
COLOURS = frozenset(("a:srgbClr", "a:sysClr", "a:schemeClr", "a:prstClr", "a:scrgbClr", "a:hslClr"))
MORE = ("a:lumMod", "a:lumOff", "a:satMod", "a:satOff", "a:tint", "a:shade", "a:alpha", "a:hueMod", "a:hueOff")
"""Changes of a colour, which are nothing without a number."""


def values(root: Element, every: Sequence[Element]) -> bool:
    """Flags and numbers, as far as slides depend on them."""
    settings = [_flags(one) | _numbers(one) for one in every if one.name in KNOWN]
    return any([*settings, *(_changes(one) for one in every if one.name in COLOURS)])


def _flags(one: Element) -> bool:
    return _without(one, [name for name in FLAGS.get(one.name, ()) if name in one.attributes and not FLAG.fullmatch(one.get(name))])


def _numbers(one: Element) -> bool:
    bounds = NUMBERS.get(one.name, {})
    return _without(one, [name for name in one.attributes if name in bounds and not _within(one.get(name), bounds[name])])


def _within(value: str, bounds: Bounds) -> bool:
    return MEASURE.fullmatch(value) is not None or (NUMBER.fullmatch(value) is not None and bounds[0] <= int(value) <= bounds[1])


def _without(one: Element, wrong: list[str]) -> bool:
    for name in wrong:
        del one.attributes[name]
    return bool(wrong)


def _changes(one: Element) -> bool:
    wrong = [change for change in one if change.name in MORE and not _within(change.get("val"), ANY)]
    one.children = [child for child in one.children if not any(child is change for change in wrong)]
    return bool(wrong)
