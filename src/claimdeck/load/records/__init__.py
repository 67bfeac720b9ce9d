"""Trees as records: by the types of their fields alone."""
