"""A foreign template's own package as a deck's frame: its parts as they are, with the deck's slides, sections and notes in their places."""

from collections.abc import Iterator

from claimdeck.model.carried import Carried, CarriedPart, CarriedRelation, NotesMaster
from claimdeck.model.drawn import Place
from claimdeck.model.page import Page
from claimdeck.model.plan import Plan
from claimdeck.model.record import changed, record
from claimdeck.powerpoint.notes import MASTER as OWN_NOTES
from claimdeck.powerpoint.notes import OWN
from claimdeck.powerpoint.notes_master import notes_master_part
from claimdeck.powerpoint.package import OFFICE, Part, Relation
from claimdeck.powerpoint.presentation import FIRST_SLIDE_ID, NAME, TYPE
from claimdeck.powerpoint.properties import app_part, core_part, settings_parts
from claimdeck.powerpoint.pruned import pruned
from claimdeck.powerpoint.sections import section_list
from claimdeck.powerpoint.slide import slide_name
from claimdeck.powerpoint.table_styles import table_styles
from claimdeck.powerpoint.xml import document, quoted, tag


@record
class Frame:
    """What a deck has beside its slides: the parts, and the notes master its pages of notes stand on."""

    parts: tuple[Part, ...]
    notes: NotesMaster


def frame_of(plan: Plan, carried: Carried, page: Page, *, prune: bool = False) -> Frame:
    """The template's parts and the deck's own between them; what the template lacks is claimdeck's.

    With `prune` layouts no slide stands on are left out, masters without a layout, and what only these show.
    """
    if prune:
        carried = pruned(carried, frozenset(layout.part for layout in plan.layouts))
    parts = [_part(one) for one in carried.parts]
    names = {part.name.casefold() for part in parts}
    notes = carried.notes
    if notes is None:
        theme = _theme(carried, names)
        master = changed(notes_master_part(plan.properties.language, theme.name, plan.prompts.text, page), name=_free(OWN_NOTES, names))
        parts += [theme, master]
        notes = changed(OWN, part=master.name)
    settings = [changed(part, name=_free(part.name, names)) for part in _missing(carried)]
    themes = tuple(master.name for master in carried.masters)
    parts += [*settings, _presentation(plan, carried, notes, settings), core_part(plan.properties), app_part(plan, themes)]
    return Frame(parts=tuple(parts), notes=notes)


def _part(one: CarriedPart) -> Part:
    return Part(name=one.name, type=one.type, packed=one.packed, relations=tuple(_relation(link) for link in one.relations))


def _relation(link: CarriedRelation) -> Relation:
    return Relation(id=quoted(link.id), kind=quoted(link.kind), target=link.target, external=link.external)


def _theme(carried: Carried, names: set[str]) -> Part:
    """The first master's theme once more: a notes master has one of its own."""
    like = carried.part(carried.masters[0].theme)
    assert like, "a template has the theme of its first master"
    return changed(_part(like), name=_free("ppt/theme/theme1.xml", names))


def _missing(carried: Carried) -> Iterator[Part]:
    """Claimdeck's own settings and table styles where the template has none."""
    there = {link.kind for link in carried.relations}
    kinds = zip(("presProps", "viewProps", "tableStyles"), (*settings_parts(), table_styles(None)), strict=True)
    return (part for kind, part in kinds if OFFICE + kind not in there)


def _free(name: str, names: set[str]) -> str:
    """The name, with another number where it is taken; it is taken afterwards."""
    stem, _, extension = name.rpartition(".")
    stem = stem.rstrip("0123456789")
    tries = (name, *(f"{stem}{number}.{extension}" for number in range(2, len(names) + 3)))
    made = next(one for one in tries if one.casefold() not in names)
    names.add(made.casefold())
    return made


def _presentation(plan: Plan, carried: Carried, notes: NotesMaster, settings: list[Part]) -> Part:
    """The template's presentation part over the deck's slides."""
    relations = [_relation(link) for link in carried.relations]

    def relate(kind: str, target: str) -> str:
        relations.append(Relation(id=f"rId{len(relations) + 1}", kind=OFFICE + kind, target=target))
        return relations[-1].id

    masters = (tag("p:sldMasterId", id=one.id, r__id=relate("slideMaster", one.part)) for one in carried.masters)
    listed = (f'<p:sldId id="{FIRST_SLIDE_ID + i}" r:id="{relate("slide", slide_name(i + 1))}"/>' for i in range(len(plan.slides)))
    places = {
        Place.MASTERS: tag("p:sldMasterIdLst", *masters),
        Place.SLIDES: tag("p:sldIdLst", *listed),
        Place.NOTES: tag("p:notesMasterIdLst", tag("p:notesMasterId", r__id=relate("notesMaster", notes.part))),
        Place.EXTENSIONS: _extensions(plan, carried),
    }
    relate("theme", carried.masters[0].theme)
    for part in settings:
        relate(part.name.rpartition("/")[2].partition(".")[0].rstrip("0123456789"), part.name)
    pieces = (places[piece] if isinstance(piece, Place) else piece for piece in carried.presentation)
    content = document("".join(piece for piece in pieces if isinstance(piece, str)))
    return Part(name=NAME, content=content, type=TYPE, relations=tuple(relations))


def _extensions(plan: Plan, carried: Carried) -> str:
    inside = section_list(plan, FIRST_SLIDE_ID) + carried.extensions
    return tag("p:extLst", inside) if inside else ""
