"""claimdeck's layouts on a template's sheet: in its placeholders where it has them, else drawn."""
