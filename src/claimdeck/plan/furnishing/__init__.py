"""What every slide carries beside its kind's own items: title, sources, footer, number, notes."""
