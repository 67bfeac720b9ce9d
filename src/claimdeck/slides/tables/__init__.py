"""What a table is put together from."""
