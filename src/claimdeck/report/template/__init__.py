"""What a template of anybody's can carry, and what a person should look at: told as records, text, data for programs and a page."""
