"""Font files of the machine the tests run on."""

from pathlib import Path

from oracle.absence import absent

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts", Path("/Library/Fonts"))


def font(name: str) -> Path:
    """The file of a font, such as `Caladea-Regular`; a test without it skips, or fails where everything must be there."""
    found = next((file for folder in FOLDERS for file in folder.rglob(f"{name}.ttf")), None)
    return found or absent(f"the font {name} is not installed")
