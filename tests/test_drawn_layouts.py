"""The pictures of layouts in docs/brands.md show what is so now: text, drawn anew by tools/draw_templates.py."""

import importlib.util
import sys
from pathlib import Path

import pytest

from conftest import ROOT

TOOL = ROOT / "tools" / "draw_templates.py"
SPEC = importlib.util.spec_from_file_location("draw_templates", TOOL)
assert SPEC is not None and SPEC.loader is not None
draw = importlib.util.module_from_spec(SPEC)
sys.modules["draw_templates"] = draw
SPEC.loader.exec_module(draw)


@pytest.mark.parametrize("name", draw.SHOWN)
def test_a_picture_is_what_would_be_drawn_now(name: str, tmp_path: Path) -> None:
    kept = (draw.PICTURES / f"{name}.svg").read_text(encoding="utf-8")
    assert draw.drawn(name, tmp_path) == kept, "run tools/draw_templates.py, and look whether docs/brands.md still says what they show"
