"""What a forest plot is put together from."""
