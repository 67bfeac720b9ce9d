"""On somebody's template: words that are larger, and lists that are looser, where there is room for them."""
