"""A template in: a brand whose layouts, theme and master are those of a .potx or .pptx, found by claimdeck's own names."""

from dataclasses import replace
from functools import lru_cache, partial

from claimdeck.layouts.kin import alike, parents
from claimdeck.layouts.standard import ALONE
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout
from claimdeck.model.layouts import Layouts, Recipe
from claimdeck.model.mapped import Content
from claimdeck.powerpoint.template.opened import Opened
from claimdeck.powerpoint.template.sheets import layout_of, variant_of

__all__ = ["dressed", "opened"]


@lru_cache(maxsize=2)
def opened(content: Content) -> Opened:
    """A template by its bytes, read once in a run however many talks are built from it. Raises TemplateError."""
    return Opened(content)


def dressed(brand: Brand, content: Content, prompts: frozenset[str]) -> Brand:
    """The brand, whose colours and faces are the template's already, in its layouts.

    `prompts` are the words by which claimdeck's own prompts are known.

    Raises TemplateError where the file is none, or none of claimdeck's.
    """
    found = opened(content)
    recipes = {name: recipe for name in brand.layouts.names() if (recipe := _recipe(found, brand.layouts, name, prompts))}
    return replace(brand, template=found.template(prompts), layouts=Layouts(recipes))


def _recipe(found: Opened, own: Layouts, name: str, prompts: frozenset[str]) -> Recipe | None:
    """How to come by a layout: the template's, else one made from its next of kin, else claimdeck's own, marked as absent.

    None for one without topic whose like with a topic is absent, too: then that one is named.
    """
    if name in found.layouts:
        return partial(_read, found, own, name, prompts)
    kin = parents(name, found.layouts)
    if name.endswith(ALONE) and not kin:
        return None
    return partial(_made, found, own, name, kin, prompts)


def _read(found: Opened, own: Layouts, name: str, prompts: frozenset[str]) -> Layout:
    wanted = _own(own, name)
    if wanted not in found.read:
        found.read[wanted] = layout_of(found.archive, found.layouts[name], found.master, wanted, prompts)
    return found.read[wanted]


def _made(found: Opened, own: Layouts, name: str, kin: list[str], prompts: frozenset[str]) -> Layout:
    wanted = _own(own, name)
    for one in kin if wanted not in found.read else ():
        base = own.get(one)
        if base and alike(base, wanted):
            found.read[wanted] = variant_of(found.archive, found.layouts[one], found.master, base, wanted, prompts)
            break
    return found.read.get(wanted) or replace(wanted, absent=True)


def _own(own: Layouts, name: str) -> Layout:
    made = own.get(name)
    assert made is not None, "the name is one of its own"
    return made
