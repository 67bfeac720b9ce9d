"""Every name of a finding in the source, read from its calls: `error("unknown-key", …)`, `Mending("missing-space", …)`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "claimdeck"
MAKERS = {"error", "warning", "hold", "note", "Mending", "Finding"}
NAME = re.compile(r"[a-z]+(-[a-z]+)+")


def finding_names() -> dict[str, str]:
    """Names, each with a file that has it."""
    return {name: module.relative_to(SOURCE).as_posix() for module in sorted(SOURCE.rglob("*.py")) for name in _names(module)}


def _names(module: Path) -> Iterator[str]:
    """Names handed to what makes findings; where a variable is handed, every such word of the module."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        for given in _first(call):
            words = [node.value for node in ast.walk(given) if isinstance(node, ast.Constant)]
            if not words and isinstance(given, (ast.Name, ast.Subscript)):
                words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
            yield from (word for word in words if isinstance(word, str) and NAME.fullmatch(word))


def _first(call: ast.Call) -> list[ast.expr]:
    """What a call hands as the finding's name."""
    maker = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    named = [keyword.value for keyword in call.keywords if keyword.arg == "rule"]
    return named or call.args[:1] if maker in MAKERS else []
