"""The manifest inside the deck: a custom XML part of the presentation, which PowerPoint keeps when the deck is edited and saved."""

from collections.abc import Iterable, Iterator

from claimdeck.model.record import changed
from claimdeck.powerpoint.package import OFFICE, Part, Relation
from claimdeck.powerpoint.presentation import NAME
from claimdeck.powerpoint.xml import document, tag

ITEM, PROPERTIES = "customXml/item1.xml", "customXml/itemProps1.xml"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
NAMESPACE = "urn:claimdeck:manifest"
IDENTITY = "{0C1A1D0E-9A5F-5D1C-8B3E-5C6F0D7A4E21}"
"""The same in every deck: it names the store, and a deck has one manifest."""


def with_manifest(parts: Iterable[Part], made_of: bytes) -> Iterator[Part]:
    """The parts with the manifest's, and a relationship from the presentation to it; `made_of` is JSON that XML can hold."""
    for part in parts:
        yield changed(part, relations=(*part.relations, _relation(part))) if part.name == NAME else part
    text = made_of.decode("utf-8").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    beside = Relation(id="rId1", kind=OFFICE + "customXmlProps", target=PROPERTIES)
    yield Part(name=ITEM, content=document(tag("manifest", text, xmlns=NAMESPACE)), relations=(beside,))
    schemas = tag("ds:schemaRefs", tag("ds:schemaRef", ds__uri=NAMESPACE))
    store = tag("ds:datastoreItem", schemas, ds__itemID=IDENTITY, xmlns__ds=STORE)
    yield Part(name=PROPERTIES, content=document(store), type=PROPERTIES_TYPE)


def _relation(part: Part) -> Relation:
    return Relation(id=f"rId{len(part.relations) + 1}", kind=OFFICE + "customXml", target=ITEM)
