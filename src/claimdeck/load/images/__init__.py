"""Pictures: opened, refused or made what every program shows."""
