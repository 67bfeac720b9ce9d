"""Where titles stand on a template's sheets, and how they look."""
