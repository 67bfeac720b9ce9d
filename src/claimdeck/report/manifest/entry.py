"""An entry of a list: its keys as JSON has them, without those that are empty."""

from typing import Any


def entry(**fields: Any) -> dict[str, Any]:
    """The fields that say something; `layout_height` is written `layout-height`."""
    return {name.replace("_", "-"): value for name, value in fields.items() if value not in ("", None, False, [], {})}
