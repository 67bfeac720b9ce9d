"""The picture of a brand whose motif is one, on covers that name none and on the openings of sections."""

from claimdeck.layouts.opening import PICTURE_FRAME
from claimdeck.model.author import ImageName, PictureField
from claimdeck.model.compose import Desk
from claimdeck.model.plan import Item, Picture


def brand_picture(desk: Desk) -> tuple[Item, ...]:
    """The brand's own picture, where its motif is one."""
    brand = desk.brand
    shown = PictureField(file=ImageName(brand.picture), alt=brand.picture_alt or brand.title)
    if not brand.picture:
        return ()
    return (Picture(idx=18, image=shown.file, description=shown.alt, crop=desk.crop(shown, brand.page.across(PICTURE_FRAME))),)
