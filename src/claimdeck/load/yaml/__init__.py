"""YAML files as trees: every node with its place, findings with their lines."""
