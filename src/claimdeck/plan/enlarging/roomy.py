"""A slide of somebody's template with its words as large, and its lists as loose, as there is room for."""

from claimdeck.model.face import Faces
from claimdeck.model.page import Laid
from claimdeck.plan.enlarging.airy import airy
from claimdeck.plan.enlarging.below_heads import below_heads
from claimdeck.plan.enlarging.fewer_lines import fewer_lines
from claimdeck.plan.enlarging.grown import grown
from claimdeck.plan.enlarging.grown_tables import grown_tables, is_table
from claimdeck.plan.enlarging.settled import settled
from claimdeck.plan.fitting.tried import Divided


def roomy(one: Divided, kind: str, how: Laid, faces: Faces) -> Divided:
    """The slide of that kind; `how` says where its page lies on the template's slide."""
    if kind == "statement":
        one = fewer_lines(one, faces)
    larger = (grown_tables if is_table(one) else grown)(one, how, faces)
    return settled(airy(below_heads(larger, faces), kind, how, faces), faces)
