"""Footer, date and slide number in a template's placeholders."""
