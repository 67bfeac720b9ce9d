"""What a sheet of a template has: its boxes, its placeholders, what they are for and what a slide gets of them."""
