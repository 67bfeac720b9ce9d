"""Sheets of a template written into a deck: its own XML, with the deck's words, pictures and stamp in their places."""

from collections.abc import Iterable, Mapping

from claimdeck.model.brand import Brand
from claimdeck.model.drawn import Asset, Drawn, Piece, Place, Saying, Target
from claimdeck.model.plan import Plan
from claimdeck.powerpoint.media import picture_name
from claimdeck.powerpoint.package import DEFAULTS, Part
from claimdeck.powerpoint.placeholders import prompt
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import document, escaped


def sheet_content(sheet: Sheet, drawn: Drawn, plan: Plan, footer: str, places: Mapping[Place, str]) -> bytes:
    """The sheet as a part's content."""
    known = {**places, Place.LANGUAGE: sheet.language}

    def said(piece: Piece, here: Mapping[Place, str]) -> str:
        match piece:
            case Place():
                return here[piece]
            case Target():
                return _related(sheet, piece)
            case Saying():
                words = footer if piece.what == "footer" else prompt(piece.what, plan.prompts)
                return "".join(said(one, {**here, Place.WORDS: escaped(words)}) for one in piece.pieces) if words else ""
        return piece

    return document("".join(said(piece, known) for piece in drawn.pieces))


def _related(sheet: Sheet, target: Target) -> str:
    if target.asset is None:
        return sheet.relate("hyperlink", target.address, external=True)
    return sheet.relate("image", asset_name(target.asset))


def asset_name(asset: Asset) -> str:
    """The part of a template's picture."""
    return picture_name(asset.content, asset.extension)


def asset_parts(brand: Brand, plan: Plan) -> tuple[Part, ...]:
    """The template's pictures that the deck's theme, master and layouts show."""
    if brand.template is None:
        return ()
    sheets = (brand.template.master, *(layout.drawn for layout in plan.layouts if layout.drawn))
    shown = [asset for _, asset in brand.template.theme_targets] + [asset for sheet in sheets for asset in _assets(sheet.pieces)]
    parts = {asset_name(asset): asset for asset in shown}
    return tuple(Part(name=name, content=asset.content, type=_type(asset)) for name, asset in parts.items())


def _assets(pieces: Iterable[Piece]) -> Iterable[Asset]:
    return (piece.asset for piece in pieces if isinstance(piece, Target) and piece.asset)


def _type(asset: Asset) -> str:
    return "" if DEFAULTS.get(asset.extension) == asset.type else asset.type
