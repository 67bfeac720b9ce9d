"""Where an event of the YAML reader begins and ends: line and column, both from 0."""

from claimdeck.load.yaml.pyyaml import yaml


def begin(event: yaml.Event) -> tuple[int, int]:
    """The place of its first letter."""
    return (event.start_mark.line, event.start_mark.column) if event.start_mark else (0, 0)


def end(event: yaml.Event) -> tuple[int, int]:
    """The place behind its last letter."""
    return (event.end_mark.line, event.end_mark.column) if event.end_mark else (0, 0)
