"""How well a layout's shape carries a role: from 0 to 1, or None where it cannot, whatever it is called."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimdeck.mapping.choosing.choices import Role
from claimdeck.mapping.choosing.fit_boxes import comparison, content, two_content
from claimdeck.mapping.choosing.fit_opening import closing, section, title
from claimdeck.mapping.choosing.fit_others import blank, picture, special, title_only
from claimdeck.mapping.sheets.looks import Look
from claimdeck.mapping.sheets.usual import Fit, Usual

FITS: Mapping[Role, Callable[[Look, Usual], Fit]] = MappingProxyType(
    {
        "title": title,
        "section": section,
        "content": content,
        "two_content": two_content,
        "comparison": comparison,
        "picture": picture,
        "table": special("tbl"),
        "chart": special("chart"),
        "closing": closing,
        "title_only": title_only,
        "blank": blank,
    }
)


def fit(role: Role, look: Look, usual: Usual) -> Fit:
    """How well the layout carries the role."""
    found = FITS[role](look, usual)
    return None if found is None else max(0.0, min(1.0, found))
