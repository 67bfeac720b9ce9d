"""YAML as editors read it before they hold it against a schema: YAML 1.2's few rules, so that `yes` and dates are words."""

import re
from typing import Any

import yaml

TAGS = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+0123456789.")),
)


class Editor(yaml.SafeLoader):
    """The core schema of YAML 1.2."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in TAGS:
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))  # type: ignore[arg-type]
Editor.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))  # type: ignore[arg-type]


def read(text: str) -> Any:
    """The value an editor sees."""
    return yaml.load(text, Editor)
