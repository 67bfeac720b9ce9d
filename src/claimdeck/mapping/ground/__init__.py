"""What is really behind words on a sheet, and which of a template's colours are read there."""
