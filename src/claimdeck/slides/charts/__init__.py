"""What a chart is drawn from: its sheet, its scale, its marks and words."""
