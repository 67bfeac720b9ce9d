"""What a study's plan is drawn from."""
