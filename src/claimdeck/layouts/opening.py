"""The cover and the statement."""

from claimdeck.layouts.ground import ground
from claimdeck.layouts.motif import ARCS, MOST_ARCS, rings
from claimdeck.layouts.standard import LEFT, citations_slot, light, text_slot, topic_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, MUTE
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.shapes import Fill, Shape, frame

PICTURE_FRAME = frame(7.5, 0, 5.833, 7.5)


def cover_name(*, picture: bool = False, arcs: int = 0) -> str:
    """The name of the cover with a picture, or with that many arcs (0: as many as a talk without sections has)."""
    if picture:
        return "CD Cover picture"
    return "CD Cover" if arcs < 2 or arcs == ARCS else "CD Cover ring" if arcs > MOST_ARCS else f"CD Cover {arcs}"


def cover(brand: Brand, *, picture: bool = False, arcs: int = ARCS) -> Layout:
    """The opening slide on the brand's ground, with the motif or a picture at the right."""
    on = ground(brand)
    title = Level(size=44, floor=32, step=2, colour=on.title, bold=brand.bold_headings, heading=True, tracking=-45, spacing=92)
    subtitle = Level(size=20, floor=16, colour=on.text, spacing=113)
    facts = Level(size=12, floor=12, colour=on.quiet, spacing=125)
    width = 6.5 if picture else 6.667 if brand.page.narrow else 7.083
    slots = (
        Slot(
            idx=0,
            name="Title",
            role=Role.COVER_TITLE,
            frame=frame(LEFT, 1.479, width, 2.125),
            levels=(title,),
            anchor="b",
            prompt="title",
            most_lines=3,
        ),
        topic_slot(on.quiet, frame(LEFT, 0.542, width, 0.25), 12, 120),
        Slot(idx=1, name="Subtitle", role=Role.SUBTITLE, frame=frame(LEFT, 4.125, min(width, 6.667), 1.5), levels=(subtitle,)),
        text_slot(14, "Audience and code", frame(LEFT, 6.083, min(width, 6.667), 0.583), facts),
        citations_slot(on.quiet, frame(LEFT, 6.75, min(width, 6.667), 0.417), 2),
    )
    drawn = (Slot(idx=18, name="Picture", role=Role.PICTURE, frame=PICTURE_FRAME, levels=(facts,), prompt="picture"),) if picture else ()
    motif = rings(arcs) if brand.motif == "rings" and not picture else ()
    stroke = Shape(name="Accent rule", frame=frame(LEFT, 3.813, 1, 0.063), fill=Fill(on.stroke), decorative=True)
    return Layout(
        name=cover_name(picture=picture, arcs=arcs),
        slots=slots + drawn,
        decoration=(*motif, stroke),
        dark=on.dark,
        background=on.fill,
        master_decoration=False,
        kind="title",
    )


def statement(brand: Brand, *, support: bool) -> Layout:
    """One sentence beside a bar."""
    level = Level(size=44, floor=32, step=2, colour=DARK, bold=brand.bold_headings, heading=True, tracking=-30, spacing=99)
    where = frame(1.125, 2.083, 11.042, 2.25 if support else 3.333)
    slot = Slot(
        idx=0,
        name="Statement",
        role=Role.TITLE,
        frame=where,
        levels=(level,),
        anchor="b" if support else "ctr",
        prompt="title",
        most_lines=3,
    )
    below = text_slot(1, "Support", frame(1.125, 4.542, 10.417, 0.875), Level(size=20, floor=18, colour=MUTE, spacing=113))
    bar = Shape(name="Bar", frame=frame(LEFT, 2.083, 0.104, 3.333), fill=Fill(DARK), decorative=True)
    base = light(brand, "CD Statement" if support else "CD Statement alone", *((below,) if support else ()), decoration=(bar,))
    return Layout(name=base.name, slots=(slot, *base.slots[1:]), decoration=base.decoration)
