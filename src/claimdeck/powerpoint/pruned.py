"""A foreign template without the layouts, masters and pictures that no slide of a deck uses."""

from functools import lru_cache

from claimdeck.model.carried import Carried, CarriedPart
from claimdeck.model.record import changed
from claimdeck.powerpoint.reach import reached


@lru_cache(maxsize=8)
def pruned(carried: Carried, used: frozenset[str]) -> Carried:
    """What is left of a template where slides stand on these layouts; all of it where they stand on none."""
    masters = {one.part: one for one in carried.masters}
    kept = {part.name: _master(part, used) for part in carried.parts if part.name in masters and _used(part, used)}
    if not kept:
        return carried
    left = tuple(one for name, one in masters.items() if name in kept)
    starts = [*(one.part for one in left), *(link.target for link in carried.relations), *([carried.notes.part] if carried.notes else [])]
    parts = reached((kept.get(part.name, part) for part in carried.parts), starts)
    return changed(carried, masters=left, parts=tuple(parts), layouts=tuple(one for one in carried.layouts if one in used))


def _used(master: CarriedPart, used: frozenset[str]) -> bool:
    return any(link.target in used for link in master.relations)


def _master(part: CarriedPart, used: frozenset[str]) -> CarriedPart:
    """The master over fewer layouts."""
    from claimdeck.powerpoint.template.carry.pieces import document_of
    from claimdeck.powerpoint.template.package.elements import parsed
    from claimdeck.powerpoint.zipped import as_member, content_of

    gone = {link.id for link in part.relations if link.kind.endswith("/slideLayout") and link.target not in used}
    if not gone:
        return part
    root = parsed(content_of(part.packed), part.name)
    listed = root.find("p:sldLayoutIdLst")
    if listed:
        listed.children = [one for one in listed if one.get("r:id") not in gone]
    relations = tuple(link for link in part.relations if link.id not in gone)
    return changed(part, packed=as_member(document_of(root)), relations=relations)
