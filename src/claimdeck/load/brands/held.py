"""What must hold of a brand's values beyond their types: sizes within the scale, rules and languages that exist."""

from claimdeck.load.brands.inheritance import place_of
from claimdeck.load.brands.series import named_once
from claimdeck.load.brands.tokens import Sizes, Tokens
from claimdeck.load.locale import tags
from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Mapping
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Brand
from claimdeck.model.fields import keys
from claimdeck.model.finding import warning
from claimdeck.model.scale import SCALE
from claimdeck.model.span import Span

MEASURES = (("logo", "clear_space", 0.15), ("shape", "radius", 0.25), ("shape", "strip", 0.25))
"""Measures in inches, each from 0 to the largest that leaves zones whole."""


def held(tokens: Tokens, root: Mapping, reading: Reading) -> None:
    """Report every value that is read and cannot stand."""
    _sizes(tokens, root, reading)
    for group, name, most in MEASURES:
        value = getattr(getattr(tokens, group), name, 0.0)
        if not 0 <= value <= most:
            span, key = place_of(root, group, name), name.replace("_", "-")
            reading.error(
                "unknown-value", f"'{key}' is {value:g} inches; from 0 to {most:g} are possible", span, "write inches, such as 0.1"
            )
    for name in ("headings", "body"):
        span = place_of(root, "fonts", name)
        if span != place_of(root, "fonts") and not getattr(tokens.fonts, name).strip():
            reading.error("unknown-value", f"'{name}' names no face", span, "write the face as programs know it, such as Arial")
    named_once(root, reading)
    _footers(tokens, reading)
    _levels(tokens, reading)
    _uses(tokens, reading)


def _uses(tokens: Tokens, reading: Reading) -> None:
    """Report layouts for what is neither a role nor a kind of slide."""
    if not tokens.layouts:
        return
    from claimdeck.mapping.choosing.choices import ROLES
    from claimdeck.mapping.choosing.wanted import ALSO, role_named
    from claimdeck.slides import KINDS

    for one in tokens.layouts:
        if role_named(one.use) is None and one.use not in KINDS:
            said = f"'{one.use}' is neither a role of layouts nor a kind of slide"
            reading.error("unknown-value", said, one.span, suggestion(one.use, (*ROLES, *ALSO, *KINDS)))


def unfollowed(tokens: Tokens, root: Mapping, reading: Reading) -> None:
    """Report layouts that are named where nothing is to be chosen: there is no template, or one that claimdeck wrote."""
    asked = [("layouts", tokens.layouts[0].span)] if tokens.layouts else []
    asked += [("style", place_of(root, "style"))] if tokens.style else []
    for key, span in asked:
        said = f"'{key}' names layouts of a company's template, and there is none here whose names are not claimdeck's"
        hint = f"name a company's template under 'template', or take '{key}' out"
        reading.found.append(warning("unfollowed-layouts", said, span, hint))


def undrawn(brand: Brand, tokens: Tokens, root: Mapping, reading: Reading) -> None:
    """Report a logo that finds no free corner on a company's template."""
    from claimdeck.mapping.marked import unmarked

    missing = unmarked(brand) if brand.logo else ()
    if not missing or tokens.logo is None:
        return
    asked = tokens.logo.corner
    where = f"no room at the {asked.replace('-', ' ')}" if asked else "no corner free"
    said = f"the logo is not drawn on {' and '.join(missing)}: the template leaves it {where}"
    other = "name another `corner:`, or " if asked else ""
    hint = f"{other}put it on the template's master, in View, Slide Master, and take it out of the brand"
    reading.found.append(warning("undrawn-logo", said, place_of(root, "logo"), hint))


def _sizes(tokens: Tokens, root: Mapping, reading: Reading) -> None:
    for group in ("sizes", "floors"):
        for role, field in keys(Sizes).items():
            value = getattr(getattr(tokens, group), field.name)
            largest, least = SCALE[role]
            size = getattr(tokens.sizes, field.name) or largest
            most = min(largest, size) if group == "floors" else largest
            if value is not None and not least <= value <= most:
                _out_of_scale(role, group, value, (least, most), place_of(root, group, field.name), reading)


def _out_of_scale(role: str, group: str, value: float, bounds: tuple[float, float], span: Span, reading: Reading) -> None:
    least, most = bounds
    allowed = f"{least:g} to {most:g}" if most > least else f"{most:g} only"
    said = f"'{role}' under '{group}' is {value:g} pt; the scale allows {allowed}"
    reading.error("out-of-scale", said, span, f"write a size from {least:g} to {most:g}, or take the line out")


def _footers(tokens: Tokens, reading: Reading) -> None:
    for one in tokens.footer:
        if one.language and one.language not in tags():
            reading.error("unknown-language", f"there is no language '{one.language}'", one.span, suggestion(one.language, tags()))


def _levels(tokens: Tokens, reading: Reading) -> None:
    if not tokens.levels:
        return
    from claimdeck.rules import names

    for one in tokens.levels:
        if one.rule not in names():
            said = f"'{one.rule}' is no finding whose level can be changed; errors stay errors"
            reading.error("unknown-rule", said, one.span, suggestion(one.rule, names()))
