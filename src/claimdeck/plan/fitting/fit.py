"""Fitting: every box that shares a size steps down together until all of them fit: the space between paragraphs first, then the type."""

from collections.abc import Iterator, Mapping, Sequence

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Fit, Item
from claimdeck.model.record import record
from claimdeck.plan.fitting.box import AS_WANTED, SPACINGS, Box, Step, Stood
from claimdeck.plan.fitting.boxes import boxes

TITLE_KIN, SOURCES_KIN = "title", "sources"


@record(kw_only=False)
class Fitted:
    """The step of each kin over all parts of a slide, what became of the boxes of each part, and (part, box) of what is too full."""

    steps: Mapping[str, Step]
    fits: tuple[tuple[Fit, ...], ...]
    lost: tuple[tuple[int, Box], ...]


def fit(slides: Sequence[tuple[Layout, tuple[Item, ...]]], faces: Faces) -> Fitted:
    """Every kin at the first step at which all its boxes fit, or at its last one."""
    kins: dict[str, list[tuple[int, Box]]] = {}
    for part, (layout, items) in enumerate(slides):
        for box in boxes(layout, items, faces):
            kins.setdefault(box.kin, []).append((part, box))
    steps: dict[str, Step] = {}
    told: list[dict[str, Fit]] = [{} for _ in slides]
    lost: list[tuple[int, Box]] = []
    for kin, group in kins.items():
        step, all_stood = _settled([box for _, box in group])
        steps[kin] = step
        for (part, box), stood in zip(group, all_stood, strict=True):
            _tell(told[part], box.told(step, stood))
            if not stood.fits:
                lost.append((part, box))
    return Fitted(steps, tuple([tuple(one.values()) for one in told]), tuple(lost))


def _settled(group: list[Box]) -> tuple[Step, list[Stood]]:
    """The first step at which all boxes of a kin fit, else the last one, with how each stands; words stay whole where they can."""
    step, first = AS_WANTED, None
    for step in _steps(group):
        if (stood := _all_fit(group, step)) is None:
            continue
        if not [box for box in group if box.whole and box.torn(step)]:
            return step, stood
        first = first or (step, stood)
    return first or (step, [box.stood(step) for box in group])


def _all_fit(group: list[Box], step: Step) -> list[Stood] | None:
    """How each stands, or None as soon as one does not fit."""
    found = []
    for box in group:
        stood = box.stood(step)
        if not stood.fits:
            return None
        found.append(stood)
    return found


def _steps(group: list[Box]) -> Iterator[Step]:
    """As wanted, then closer, then smaller: at each size the widest space that fits."""
    yield AS_WANTED
    stride, most = max(level.step for box in group for level in box.levels), max(box.smallest for box in group)
    spacings = SPACINGS if any(box.spaced for box in group) else SPACINGS[:1]
    for smaller in sorted({*range(0, most + 1, stride), most}):
        yield from (Step(smaller, spacing) for spacing in spacings if smaller or spacing < 100)


def _tell(told: dict[str, Fit], one: Fit) -> None:
    """Keep the fullest of boxes with one name."""
    other = told.get(one.box)
    if other is None or other.fill < one.fill:
        told[one.box] = one
