"""A sheet's elements → the pieces a deck writes: what only the deck knows is left open."""

from claimdeck.model.drawn import Drawn, Piece, Place, Saying
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.xml import MAIN, RELATIONS, SLIDES, document, escaped, quoted

STANDARD = (("a", MAIN), ("r", RELATIONS), ("p", SLIDES))


def drawn(root: Element, lost: tuple[str, ...]) -> Drawn:
    """A sheet's root element as pieces."""
    root.spaces = (*STANDARD, *root.spaces)
    ids = (one.get("id") for one in root.every("p:cNvPr"))
    largest = max((int(one) for one in ids if one.isdecimal()), default=1)
    return Drawn(pieces=joined(root), shapes=largest, lost=lost)


def document_of(root: Element) -> bytes:
    """An element as a whole part."""
    root.spaces = (*STANDARD, *root.spaces)
    return document("".join(piece for piece in joined(root) if isinstance(piece, str)))


def joined(root: Element) -> tuple[Piece, ...]:
    """An element as claimdeck's own writer would set it; what lies between two open places is one piece."""
    made: list[Piece] = []
    words: list[str] = []
    for piece in _written(root, []):
        if isinstance(piece, str):
            words.append(piece)
        else:
            made += ["".join(words), piece]
            words.clear()
    return (*made, "".join(words))


def _written(element: Element, out: list[Piece]) -> list[Piece]:
    """The element's pieces behind those in `out`."""
    out.append("<" + element.name)
    out += [f' xmlns{prefix and ":" + prefix}="{quoted(uri)}"' for prefix, uri in element.spaces]
    for key, value in element.attributes.items():
        if isinstance(value, str):
            out.append(f' {key}="{value if value.isalnum() else quoted(value)}"')
        else:
            out += (f' {key}="', value, '"')
    if not element.children:
        out.append("/>")
        return out
    out.append(">")
    for child in element.children:
        if isinstance(child, Element):
            _written(child, out)
        else:
            out.append(escaped(child) if isinstance(child, str) else child)
    out.append(f"</{element.name}>")
    return out


def stamped(root: Element) -> None:
    """Leave a place for the stamp above everything that is drawn."""
    tree = root.find("p:cSld", "p:spTree")
    if tree:
        more = tree.find("p:extLst")
        tree.children.insert(tree.children.index(more) if more else len(tree.children), Place.STAMP)


def speaking(body: Element | None, what: str) -> None:
    """Leave the words of a text body (the first run of its first paragraph) and its language to the deck; `what` may be empty."""
    if body is None:
        return
    for one in body.every():
        if one.name in ("a:rPr", "a:endParaRPr") and "lang" in one.attributes:
            one.attributes["lang"] = Place.LANGUAGE
    paragraph = body.find("a:p")
    if what and paragraph:
        _left_open(paragraph, what)


def _left_open(paragraph: Element, what: str) -> None:
    runs = [child for child in paragraph if child.name in ("a:r", "a:fld", "a:br")]
    first = next((run for run in runs if run.name == "a:r"), Element("a:r", {}, children=[Element("a:rPr", {"lang": Place.LANGUAGE})]))
    at = paragraph.children.index(runs[0]) if runs else int(paragraph.find("a:pPr") is not None)
    first.children = [*(child for child in first if child.name != "a:t"), Element("a:t", {}, children=[Place.WORDS])]
    rest = [child for child in paragraph.children if child not in runs]
    paragraph.children = [*rest[:at], Saying(what, joined(first)), *rest[at:]]
