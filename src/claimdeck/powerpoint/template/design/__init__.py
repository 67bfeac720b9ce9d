"""What a designer made: layouts, placeholders, art, tables and samples, read into records."""
