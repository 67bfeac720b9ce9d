"""A slide in so many parts, furnished and fitted: what fits of each, and what is too full."""

from typing import Protocol

from claimdeck.model.compose import Draft, Part
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Fit, Item, Overfull
from claimdeck.model.record import changed, record
from claimdeck.plan.fitting.box import Box
from claimdeck.plan.fitting.fit import SOURCES_KIN, TITLE_KIN, Fitted, fit
from claimdeck.plan.fitting.sizes import sized

Furnished = tuple[Draft, Layout, tuple[Item, ...]]


class Furnish(Protocol):
    """Adds title, topic, sources, footer and number to a draft: the layout and all items in reading order.

    With `brief` the sources are not written out: the slide names the list at the end.
    """

    def __call__(self, draft: Draft, part: Part, *, brief: bool = False) -> tuple[Layout, tuple[Item, ...]]:
        """The layout and the items."""
        ...


@record(kw_only=False)
class Divided:
    """A slide's parts, fitted: the draft each was made from, its layout, and its items with their sizes.

    `ranges` are the items each part has, `fits` how the boxes of each were fitted, `overfull` why there are several parts; `lost` what is
    too full even so, `brief` the parts whose sources are not written out.
    """

    parts: tuple[tuple[Draft, Layout, tuple[Item, ...]], ...]
    ranges: tuple[Part, ...]
    fits: tuple[tuple[Fit, ...], ...]
    lost: tuple[tuple[int, Box], ...] = ()
    overfull: Overfull | None = None
    brief: frozenset[int] = frozenset()


def fitted(parts: list[Part], drafts: list[Draft], furnish: Furnish, faces: Faces, brief: frozenset[int] = frozenset()) -> Divided:
    """The drafts of the parts furnished and fitted."""
    furnished = [(draft, *furnish(draft, part, brief=part.index in brief)) for part, draft in zip(parts, drafts, strict=True)]
    found = fit([(layout, items) for _, layout, items in furnished], faces)
    if any(box.kin not in (TITLE_KIN, SOURCES_KIN) for _, box in found.lost) and (other := _balanced(furnished, faces)):
        furnished, found = other
    sizes = tuple((draft, layout, sized(layout, items, found.steps)) for draft, layout, items in furnished)
    return Divided(sizes, tuple(parts), found.fits, found.lost, None, brief)


def _balanced(furnished: list[Furnished], faces: Faces) -> tuple[list[Furnished], Fitted] | None:
    """The parts with their boxes as high as their words need, where that is enough; None where it is not."""
    from claimdeck.plan.fitting.balance import balanced  # few boxes are too low

    made = [(draft, *(balanced(layout, items, faces) or (layout, items))) for draft, layout, items in furnished]
    found = fit([(layout, items) for _, layout, items in made], faces)
    return None if any(box.kin not in (TITLE_KIN, SOURCES_KIN) for _, box in found.lost) else (made, found)


def briefly(before: Divided, furnish: Furnish, faces: Faces) -> Divided | None:
    """The same parts, those whose sources are too long naming the list instead; None where that does not help."""
    brief = frozenset(part for part, _ in before.lost)
    found = fitted(list(before.ranges), [draft for draft, _, _ in before.parts], furnish, faces, brief)
    return None if found.lost else changed(found, overfull=before.overfull)
