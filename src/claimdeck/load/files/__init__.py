"""Where a talk's files and the talks of a folder are."""
