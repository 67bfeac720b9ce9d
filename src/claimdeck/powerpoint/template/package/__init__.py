"""A template's file: what it is, what it holds, and its parts as elements; never more unpacked than it may be."""
