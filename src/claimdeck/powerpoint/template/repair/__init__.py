"""What is wrong in a template's parts, put right in the form the format asks for."""
