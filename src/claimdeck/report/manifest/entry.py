"""An entry of a list: its keys as JSON has them, without those that are empty."""

from typing import Any


def entry(**fields: Any) -> dict[str, Any]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value}
