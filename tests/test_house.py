"""The promises of the house: floors, exports, shelves that are listed, documented and tried, short functions, plain words."""

import ast
import re
import shutil
import statistics
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from click import Context

import claimdeck as package
from claimdeck.cli import COMMANDS
from claimdeck.cli.group import commands
from claimdeck.load.brands.brand import brand_for
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.span import NOWHERE
from claimdeck.slides import KINDS

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "claimdeck"
MODULES = sorted(SOURCE.rglob("*.py"))
SHIPPED = ("src", "docs", "decks", "assets", "tools", ".ci")
NOT_OURS = ("LICENSE", ".git")  # in a second worktree .git is a file with a path
TEXTS = {".py", ".md", ".yaml", ".yml", ".toml", ".txt", ".json", ".svg", ""}


def shipped_texts() -> list[Path]:
    """Every text a user or developer gets, tests and the licence left out."""
    inside = [path for folder in SHIPPED for path in (ROOT / folder).rglob("*")]
    found = [path for path in (*ROOT.iterdir(), *inside) if path.is_file() and path.suffix in TEXTS and path.name not in NOT_OURS]
    return sorted(path for path in found if not any(part == "__pycache__" or part.endswith(".egg-info") for part in path.parts))


def test_imports_keep_to_the_floors() -> None:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command, "import-linter belongs to the dev extra: pip install -e '.[dev]'"
    finished = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout


def test_the_package_exports_what_it_lists_and_nothing_else() -> None:
    own = {name: value for name, value in vars(package).items() if not name.startswith("_") and name != "annotations"}
    public = {name for name, value in own.items() if not isinstance(value, ModuleType)}
    listed: list[str] = vars(package)["__all__"]
    assert listed == sorted(listed)
    assert public == set(listed)
    assert all(vars(package)[name].__doc__ for name in listed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_written_as_its_file_is_named(kind: str) -> None:
    assert KINDS[kind].__module__ == f"claimdeck.slides.{kind.replace('-', '_')}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_documented(kind: str) -> None:
    assert (ROOT / "docs" / "kinds" / f"{kind}.md").is_file()


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_a_case(kind: str) -> None:
    outlines = (ROOT / "tests" / "cases" / "decks").rglob("*.yaml")
    assert any(re.search(rf"^\s*- {kind}:", outline.read_text(encoding="utf-8"), re.MULTILINE) for outline in outlines)


def functions(module: Path) -> list[tuple[str, int]]:
    """Names and lengths in lines of a module's functions."""
    tree = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    found = [node for node in tree if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return [(f"{module.relative_to(ROOT)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1) for node in found]


def test_no_function_is_over_forty_lines() -> None:
    lengths = [found for module in MODULES for found in functions(module)]
    assert len(lengths) > 100
    assert [found for found in lengths if found[1] > 40] == []


def test_half_of_the_files_are_under_ninety_lines() -> None:
    assert statistics.median(len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES) < 90


FORBIDDEN = {
    r"\bcomplian(?:t|ce)\b": "these are pre-checks: no program can promise more",
    r"\bshared/": "the project explains itself alone",
    r"/work/|/tmp/|/home/": "a path of one machine",
    r"\b(?:util|utils|helpers|common|misc)\b\.py": "say what is in it",
}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_text_says_what_it_should_not(pattern: str) -> None:
    texts = shipped_texts()
    assert ROOT / "README.md" in texts
    said = [str(path.relative_to(ROOT)) for path in texts if re.search(pattern, path.read_text(encoding="utf-8"), re.IGNORECASE)]
    assert said == [], FORBIDDEN[pattern]


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    reasons = {line.split('"')[1]: line.partition("#")[2].split() for line in text.splitlines() if re.match(r'\s+"[\w.-]+>=', line)}
    assert [name for name in wanted if len(reasons.get(name, [])) < 3] == []


def test_every_command_is_a_file_and_every_file_a_command() -> None:
    files = {path.stem.replace("_", "-") for path in (SOURCE / "cli").glob("*.py")} - {"--init--", "bare", "group", "options", "say"}
    assert files == set(COMMANDS)
    assert all(commands.get_command(Context(commands), name) for name in COMMANDS)


@pytest.mark.parametrize("brand", ["ember", "plain"])
def test_every_layout_is_called_what_it_is_asked_for_by(brand: str) -> None:
    read = brand_for(brand, NOWHERE, ROOT, Reading())
    assert read is not None and len(read.layouts.names()) > 100
    assert [layout.name for layout in read.layouts] == list(read.layouts.names())
