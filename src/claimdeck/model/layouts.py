"""The layouts of a brand by name, and a template's own as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from claimdeck.model.layout import Layout

Recipe = Callable[[], Layout]


class Layouts:
    """Layouts by name, each made when it is first asked for: a talk uses a dozen of some hundreds.

    `more` are further recipes, asked for when a name is not among the first ones nor among those that are `never` there, or
    somebody wants all.
    """

    def __init__(
        self,
        recipes: Mapping[str, Recipe] = MappingProxyType({}),
        more: Callable[[], Mapping[str, Recipe]] | None = None,
        never: frozenset[str] = frozenset(),
    ) -> None:
        self._recipes, self._more, self._never = dict(recipes), more, never
        self._made: dict[str, Layout] = {}

    def get(self, name: str) -> Layout | None:
        """The layout of that name, or None."""
        if name not in self._made and name not in self._never and (recipe := self._recipes.get(name) or self._all().get(name)):
            self._made[name] = recipe()
        return self._made.get(name)

    def names(self) -> tuple[str, ...]:
        """Every name, without making a layout."""
        return tuple(self._all())

    def __iter__(self) -> Iterator[Layout]:
        """Every layout, made."""
        return (made for name in self._all() if (made := self.get(name)))

    def _all(self) -> Mapping[str, Recipe]:
        if self._more:
            self._recipes |= self._more()
            self._more = None
        return self._recipes


UNSOURCED, PICTURED = " without sources", " with pictures"
"""Behind the name of one of a template's own layouts: with nothing at its foot, and with pictures in its placeholders for them."""


class OwnLayouts(Layouts):
    """A template's own layouts as they are, for slides that name one; they are called otherwise than claimdeck's.

    `find` tells how one is called here by the name an author writes (empty: there is none), `near` the names that come nearest to
    it, and `known` are all of them.
    """

    def __init__(
        self, recipes: Mapping[str, Recipe], find: Callable[[str], str], near: Callable[[str], tuple[str, ...]], known: tuple[str, ...]
    ) -> None:
        super().__init__(recipes)
        self.find, self.near, self.known = find, near, known

    def without(self) -> OwnLayouts:
        """The same names, and none of the layouts."""
        return OwnLayouts({}, self.find, self.near, self.known)
