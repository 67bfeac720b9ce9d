"""A brand on a template that is not claimdeck's own: which layout has which role, and what stands in for colours that are not read."""

from dataclasses import replace

from claimdeck.mapping.dress import dressed
from claimdeck.model.brand import Brand
from claimdeck.model.carried import Carried
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet


def on_foreign(brand: Brand, carried: Carried, design: Design) -> Brand:
    """The brand as its talks are built on the template."""
    sheets = _roles(design)
    worn = dressed(brand, design, sheets, _area(design, sheets))
    assert worn.drawn is not None
    return replace(worn, carried=carried, drawn=replace(worn.drawn, carried=carried))


def _roles(d: Design) -> dict[str, Sheet]:
    m0 = [s for s in d.layouts if s.master == 0]

    def t(*types: str) -> Sheet | None:
        return next((s for ty in types for s in m0 if s.type == ty), None)

    c = t("obj") or max(m0, key=lambda s: max([h.frame.w * h.frame.h for h in s.holders("body", "obj")], default=0))
    return {
        "title": t("title") or m0[0], "section": t("secHead", "title") or m0[0], "content": c, "title_only": t("titleOnly", "obj") or c,
        "comparison": t("twoTxTwoObj") or c, "table": c, "chart": c,
    }  # fmt: skip


def _area(d: Design, sh: dict[str, Sheet]) -> Frame:
    from claimdeck.mapping import bodies

    b = bodies.main_body(sh["content"])
    return b.frame if b else Frame(int(d.width * 0.06), int(d.height * 0.25), int(d.width * 0.88), int(d.height * 0.62))
