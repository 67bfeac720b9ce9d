"""What a template's file holds beside its design: what kind it is, what is in it that decks do without, what it carries around."""

from claimdeck.model.record import record


@record
class Contents:
    """`kind` says in words what the file is; sizes are bytes as packed in the file.

    `slides` are sample slides, of which `hidden` are not shown. `external` are addresses outside, but for links to click on; `tags`,
    `objects` and `custom_data` count what add-ins and other programs left. `colour_map` is what that of the talk's master exchanges.
    """

    kind: str
    bytes: int
    slides: int = 0
    hidden: int = 0
    sections: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    macros: bool = False
    external: tuple[str, ...] = ()
    tags: int = 0
    objects: int = 0
    custom_data: int = 0
    labels: tuple[str, ...] = ()
    embedded_fonts: tuple[str, ...] = ()
    media: int = 0  # bytes of pictures, sound and film
    own: tuple[tuple[str, int], ...] = ()  # bytes that only one layout needs, by its part
    notes_master: bool = True
    handout_master: bool = False
    colour_map: tuple[tuple[str, str], ...] = ()
