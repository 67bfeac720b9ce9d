"""What a foreign template holds beside its design that a deck does not take over, where somebody might miss it."""

from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.carried import Notice
from claimdeck.powerpoint.template.archive import Archive
from claimdeck.powerpoint.template.elements import Element

LABEL = "docMetadata/LabelInfo.xml"


def luggage(archive: Archive, presentation: Element) -> Iterator[Notice]:
    """Macros, labels, protection."""
    kinds = {kind for kind, _, _ in archive.relations(archive.main).values()}
    if "vbaProject" in kinds:
        yield Notice(what="macros", sentence="holds macros, which the deck does not have")
    if archive.named(LABEL) or b"MSIP_Label" in _custom(archive):
        yield Notice(what="label", sentence="carries a sensitivity label, which the deck does not have: label the deck itself")
    if presentation.find("p:modifyVerifier") is not None:
        yield Notice(what="protection", sentence="asks for a password before it is changed, which the deck does not")


def _custom(archive: Archive) -> bytes:
    part = archive.named("docProps/custom.xml")
    try:
        return archive.read(part) if part else b""
    except TemplateError:
        return b""
