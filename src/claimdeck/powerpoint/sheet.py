"""A sheet being written (slide, layout, master, notes): it hands out the ids of shapes and relationships."""

from collections.abc import Mapping
from types import MappingProxyType

from claimdeck.powerpoint.package import OFFICE, Part, Relation

NOBODY: Mapping[str, str] = MappingProxyType({})


class Sheet:
    """The context of one part: `language` (BCP 47) of its words, `number` of its slide, parts by anchor and by image's name."""

    def __init__(self, language: str, number: int = 0, anchors: Mapping[str, str] = NOBODY, media: Mapping[str, str] = NOBODY) -> None:
        self.language, self.number, self.anchors, self.media = language, number, anchors, media
        self._shapes = 1  # the sheet's own shape tree has the id 1
        self._named: dict[str, int] = {}
        self._awaited: set[str] = set()
        self._relations: dict[tuple[str, str, bool], str] = {}

    def shape_id(self, name: str) -> int:
        """An id no other shape of this sheet has, for the shape of that name."""
        if name in self._awaited:
            self._awaited.discard(name)
            return self._named[name]
        self._shapes += 1
        self._named[name] = self._shapes
        return self._shapes

    def id_of(self, name: str) -> int:
        """The id of the last shape of that name, or the one that it will have: lines may lie below what they lead to."""
        if name not in self._named:
            self.shape_id(name)
            self._awaited.add(name)
        return self._named[name]

    def keep(self, largest: int) -> None:
        """Hand out only ids above the largest of shapes that are on the sheet already."""
        self._shapes = max(self._shapes, largest)

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of the relationship to a target; `kind` is the last word of its type. The same target has the same id."""
        return self._relations.setdefault((OFFICE + kind, target, external), f"rId{len(self._relations) + 1}")

    def count(self, kind: str) -> int:
        """How many targets of that kind it relates to so far."""
        return sum(1 for one, _, _ in self._relations if one == OFFICE + kind)

    def part(self, name: str, content: bytes, content_type: str) -> Part:
        """The finished part with every relationship handed out. Raises KeyError where a shape that a line leads to was never written."""
        if self._awaited:
            raise KeyError(*sorted(self._awaited))
        made = (Relation(id=key, kind=kind, target=target, external=outside) for (kind, target, outside), key in self._relations.items())
        return Part(name=name, content=content, type=content_type, relations=tuple(made))
