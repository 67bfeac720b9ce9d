"""The schemas say what the loader does: what it accepts they accept, and every fault of structure they refuse."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

import any_outline
from as_editors_read import read
from claimdeck.load.brands.tokens import Tokens
from claimdeck.load.records.hints import hints_of
from claimdeck.manual.fields import inside, named, records, says_example
from claimdeck.model.fields import keys
from claimdeck.model.project import Project
from claimdeck.schema import DOCUMENTS, schema_of, schema_text
from claimdeck.schema.records import Definitions
from conftest import ROOT, Run
from test_docs import OUTLINE, PAGES, examples, standing_in
from test_load import CASES, MARKS, faults, talk_folder

__all__ = ["talk_folder"]

SEEN = {"unknown-key", "missing-key", "wrong-type", "unknown-value", "unknown-kind", "wrong-indentation", "missing-colon", "empty-item"}
"""Faults of structure. A schema cannot see what a name points to, whether a file is there, or how YAML was written."""
ABOUT_WORDS = {"not-words", "colon-in-text"}
"""Faults a schema sees as another type, or not at all, by how YAML was written."""
SCHEMAS = ROOT / ".claimdeck"
COMMENT = re.compile(r"^# yaml-language-server: \$schema=(\S+)$", re.MULTILINE)


def refused(name: str, value: Any) -> list[str]:
    """What the schema says against a value."""
    found = Draft202012Validator(schema_of(name)).iter_errors(value)
    return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in found]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_schema_is_one_and_says_what_every_key_means(name: str) -> None:
    schema = schema_of(name)
    Draft202012Validator.check_schema(schema)
    groups = [schema, *schema["$defs"].values()]
    keys = [key for group in groups for one in (group, *group.get("anyOf", ())) for key in one.get("properties", {}).items()]
    silent = [key for key, said in keys if not said.get("description") and key != "date-parts"]
    assert not silent and json.loads(schema_text(name)) == schema


def good() -> list[tuple[str, str, str]]:
    """(which schema, where from, its text) of every file in the repository that is right."""
    folders = {
        "outline": ("decks/*/outline.yaml", "tests/cases/decks/*/outline.yaml", "tests/cases/overlong/*.yaml"),
        "brand": ("assets/brands/*/brand.yaml", "src/claimdeck/brands/*/brand.yaml"),
    }
    files = [(name, path) for name, patterns in folders.items() for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    whole, *fragments = (example for page in PAGES for example in examples(page))
    pages = [whole, *(standing_in(whole, fragment) for fragment in fragments)]
    shown = [("outline", f"docs-{number}", text) for number, text in enumerate(pages)]
    shown += [("project", "docs-project", text) for text in examples(ROOT / "docs" / "project.md")]
    return [(name, f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")) for name, path in files] + shown


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, _, text in good()], ids=[where for _, where, _ in good()])
def test_what_is_right_is_accepted(name: str, text: str) -> None:
    assert not refused(name, read(text))


def test_libraries_are_accepted() -> None:
    whole = read(examples(OUTLINE)[0])
    assert not refused("claims", whole["claims"]) and not refused("references", whole["references"])
    assert refused("claims", {"one": {"txt": "Words"}}) and refused("references", [whole["references"]])


def wrong() -> list[Path]:
    """The cases with a fault of structure, as far as YAML can be read at all."""
    return [case for case in sorted(CASES.glob("*.yaml")) if SEEN & set(re.findall(r"#! ([a-z-]+)", case.read_text(encoding="utf-8")))]


@pytest.mark.parametrize("case", wrong(), ids=lambda path: path.stem)
def test_a_fault_of_structure_is_refused(case: Path) -> None:
    try:
        seen = read(MARKS.sub("", case.read_text(encoding="utf-8")))
    except Exception as unreadable:
        assert "yaml" in type(unreadable).__module__
        return
    assert refused("outline", seen)


ALL = Draft202012Validator(schema_of("outline"))


@settings(max_examples=40, deadline=None, suppress_health_check=[*HealthCheck])
@given(any_outline.outlines())
def test_what_the_loader_accepts_the_schema_accepts(talk_folder: Path, outline: str) -> None:
    unread = SEEN | ABOUT_WORDS | {"duplicate-key", "not-a-number"}  # of a key in two spellings the second is not read
    structural = [finding for finding in faults(talk_folder, outline.encode()) if finding.rule in unread]
    complaints = [fault.message for fault in ALL.iter_errors(read(outline))]
    assert structural or not complaints, f"{complaints}\n{outline}"


def test_the_command_prints_the_same_bytes_each_time_or_saves_them(claimdeck: Run, tmp_path: Path) -> None:
    printed = claimdeck("schema", PYTHONHASHSEED="1")
    assert printed.returncode == 0 and printed.stdout == schema_text("outline")
    assert claimdeck("schema", "brand", "-o", tmp_path / "brand.json").returncode == 0
    assert (tmp_path / "brand.json").read_text(encoding="utf-8") == schema_text("brand")
    unknown = claimdeck("schema", "outlines")
    assert unknown.returncode == 2 and "did you mean 'outline'?" in unknown.stderr


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_schema_beside_our_own_talks_is_up_to_date(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(SCHEMAS / f"{name}.schema.json", schema_text(name))


@pytest.mark.parametrize("pattern", ["decks/*/outline.yaml", "assets/brands/*/brand.yaml", "claimdeck.yaml"])
def test_our_own_files_say_where_their_schema_is(pattern: str) -> None:
    files = sorted(ROOT.glob(pattern))
    assert files
    for file in files:
        [named] = COMMENT.findall(file.read_text(encoding="utf-8"))
        assert (file.parent / named).resolve().is_file()


def examples_of_keys() -> list[tuple[str, Any, Any]]:
    """(where, the key's type, its example) of every key of every record that has one."""
    written = {**records(), **{named(one): one for root in (Tokens, Project) for one in inside(root)}}
    keyed = [(name, record, key, field) for name, record in written.items() for key, field in keys(record).items()]
    shown = [one for one in keyed if one[3].metadata["example"]]
    return [(f"{name}.{key}", hints_of(record)[field.name], says_example(field)) for name, record, key, field in shown]


@pytest.mark.parametrize(("kind", "example"), [one[1:] for one in examples_of_keys()], ids=[one[0] for one in examples_of_keys()])
def test_every_example_may_be_written(kind: Any, example: Any) -> None:
    definitions = Definitions()
    schema = definitions.of(kind)
    assert not [*Draft202012Validator({**schema, "$defs": definitions.found}).iter_errors(example)]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_editor_writes_an_example_into_an_outline(name: str) -> None:
    assert '"examples"' not in schema_text(name)
