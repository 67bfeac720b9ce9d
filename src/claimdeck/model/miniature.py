"""A small copy of a picture of a template, as an address that holds it: what a page shows without any other file."""

from claimdeck.model.record import record


@record
class Miniature:
    """Its size in pixels, and its content as a `data:` address."""

    width: int
    height: int
    address: str
