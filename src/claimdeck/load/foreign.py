"""A brand on a template that is not claimdeck's own: which layout has which role, and what stands in for colours that are not read."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from claimdeck.load.mosaics import mosaics
from claimdeck.load.reading import Reading
from claimdeck.load.tokens import LayoutChoice
from claimdeck.mapping.dress import dressed
from claimdeck.mapping.roles import roles
from claimdeck.mapping.wanted import Chosen, chosen
from claimdeck.model.brand import Brand
from claimdeck.model.carried import Carried
from claimdeck.model.sheets import Design

Read = Callable[[str], bytes]


def on_foreign(brand: Brand, carried: Carried, design: Design, read: Read, wanted: tuple[LayoutChoice, ...], reading: Reading) -> Brand:
    """The brand as its talks are built on the template; layouts that are named and not there are reported.

    `read` gives the bytes of the template's parts.
    """
    named = chosen(design, ((one.use, one.layout) for one in wanted))
    _report(named, wanted, reading)
    worn = dressed(brand, design, roles(design, named.roles), named.places, mosaics(read))
    assert worn.drawn is not None, "a template has both"
    return replace(worn, carried=carried, drawn=replace(worn.drawn, carried=carried))


def _report(named: Chosen, wanted: Iterable[LayoutChoice], reading: Reading) -> None:
    spans = {(one.use, one.layout): one.span for one in wanted}
    for one in named.unknown:
        near = ", ".join(f"'{name}'" for name in one.nearest) or "none, since its layouts have no names"
        reading.error(
            "unknown-layout", f"the template has no layout '{one.layout}'", spans[one.use, one.layout], f"the nearest of its names: {near}"
        )
