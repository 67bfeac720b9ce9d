"""Dividing a slide: into ever more parts, each composed by its kind, until all of them fit; or an error at the outline's line."""

from collections.abc import Callable

from claimdeck.model.compose import Draft, Part
from claimdeck.model.face import Faces
from claimdeck.plan.fitting.search import Search
from claimdeck.plan.fitting.tried import Divided, Furnish, briefly


def divide(weights: tuple[int, ...], compose: Callable[[Part], Draft | None], furnish: Furnish, faces: Faces) -> Divided | None:
    """The least number of parts that fit; None when no layout holds even one item, the last try when nothing fits.

    Where only the sources are too long, however much the slide is divided, they give way to the list at the end.
    """
    search = Search(weights, compose, furnish, faces)
    count = search.first()
    if count is None:
        return None
    while not search.over(count):
        count = search.next(count)
    brief = search.only_sources and briefly(search.only_sources, furnish, faces)
    return search.found or brief or search.last
