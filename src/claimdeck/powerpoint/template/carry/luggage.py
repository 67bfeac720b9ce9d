"""What a foreign template holds beside its design that a deck does not take over, where somebody might miss it."""

from collections.abc import Iterable, Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.carried import Notice
from claimdeck.model.record import changed
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

MOST = 5
"""So many of a sort are told one by one."""
LABEL = "docMetadata/LabelInfo.xml"


def luggage(archive: Archive, presentation: Element) -> Iterator[Notice]:
    """Names of parts, macros, labels, signatures, protection."""
    if archive.misnamed:
        yield Notice(
            what="repair", sentence=f"has parts under names the format does not allow ({archive.misnamed}); the deck has plain ones"
        )
    kinds = {kind for kind, _, _ in archive.relations(archive.main).values()}
    if "vbaProject" in kinds:
        yield Notice(what="macros", sentence="holds macros, which the deck does not have")
    if archive.named(LABEL) or b"MSIP_Label" in _custom(archive):
        yield Notice(what="label", sentence="carries a sensitivity label, which the deck does not have: label the deck itself")
    if any(link.kind.endswith("/digital-signature/origin") for link in archive.links("")):
        yield Notice(what="protection", sentence="is digitally signed, which the deck is not: sign the deck itself")
    if presentation.find("p:modifyVerifier") is not None:
        yield Notice(what="protection", sentence="asks for a password before it is changed, which the deck does not")


def told(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Each once, and of a sort that would fill pages the first few and how many more there are."""
    by_sort: dict[str, list[Notice]] = {}
    for one in dict.fromkeys(notices):
        by_sort.setdefault(one.what, []).append(one)
    more = {
        what: [changed(those[0], sentence=f"has {len(those) - MOST} faults more of that sort ({what})")] if len(those) > MOST else []
        for what, those in by_sort.items()
    }
    return tuple(one for what, those in by_sort.items() for one in (*those[:MOST], *more[what]))


def _custom(archive: Archive) -> bytes:
    part = archive.named("docProps/custom.xml")
    try:
        return archive.read(part) if part else b""
    except TemplateError:
        return b""
