"""What happens where a judge is not installed: a test skips on a desk and fails where everything must be there."""

import os
from typing import NoReturn

import pytest


def absent(reason: str) -> NoReturn:
    """Skips the test, or fails it under CI=true: a judge nobody asked is no approval."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}, and CI=true asks for every judge")
    pytest.skip(reason)
