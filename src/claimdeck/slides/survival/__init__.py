"""What a slide of survival curves is put together from."""
