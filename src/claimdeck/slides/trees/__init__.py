"""What a decision tree is drawn from."""
