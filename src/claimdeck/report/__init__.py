"""Stage 6: what goes beside the deck. Today the findings, as text."""
