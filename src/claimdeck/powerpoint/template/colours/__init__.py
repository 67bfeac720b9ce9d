"""The colours of a template, as they are seen: themes, maps, names, changes."""
