"""What takes long to make, kept on disk between runs, and asked for by everything it is made from.

No deck depends on it: what is kept is what would be made again. Where it is damaged, or cannot be read or written, it is made again.
The folder is the user's own for such files; the variable CLAIMDECK_CACHE names another one, and `off` keeps nothing.
"""

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zlib import adler32, crc32

VARIABLE, OFF = "CLAIMDECK_CACHE", ("", "off")
MOST_BYTES, MOST_FILES = 256_000_000, 4000
"""What the folder holds at most; what was not asked for the longest goes first."""
SEAL, CHECK = 32, 4
"""So many bytes before the content are its fingerprint, of small files their check sum, by which a damaged file is known."""
OURS = r"[0-9a-f]{64}\.(?:kept|part[0-9]+)"
"""The names of our files; no other file of the folder is ever touched."""


def remembered(made_from: tuple[bytes | str, ...], make: Callable[[], bytes]) -> bytes:
    """What `make` gives, or gave an earlier run for the very same; `made_from` has all that it depends on, its maker's version, too."""
    folder = place()
    if folder is None:
        return make()
    file = folder / f"{_key(made_from)}.kept"
    found = _content(file, SEAL, _sealed)
    if found is None:
        found = make()
        with suppress(OSError):
            _write(file, _sealed(found) + found)
            _bound(folder)
    return found


def recalled(text: str, make: Callable[[], bytes]) -> bytes:
    """The same for what depends on a text alone, which is kept with it and compared: loading a hash takes longer than reading both."""
    folder = place()
    if folder is None:
        return make()
    said = text.encode(errors="surrogatepass")
    file = folder / f"{crc32(said):032x}{adler32(said):016x}{len(said):016x}.kept"
    begin = len(said).to_bytes(8, "big") + said
    found = _content(file, CHECK, _checked)
    if found is None or not found.startswith(begin):
        found = begin + make()
        with suppress(OSError):
            _write(file, _checked(found) + found)
            _bound(folder)
    return found[len(begin) :]


def place() -> Path | None:
    """The folder; None where nothing is to be kept, or where there is no home for it."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return None if named.strip().lower() in OFF else Path(named)
    with suppress(RuntimeError):  # a user without a home
        return _usual() / "claimdeck"
    return None


def _usual() -> Path:
    """Where this system keeps such files. Raises RuntimeError."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    name, home = ("LOCALAPPDATA", ("AppData", "Local")) if sys.platform == "win32" else ("XDG_CACHE_HOME", (".cache",))
    named = Path(os.environ.get(name, ""))
    return named if named.is_absolute() else Path.home().joinpath(*home)


def _key(made_from: tuple[bytes | str, ...]) -> str:
    """One name for all parts, whatever they have in them."""
    from hashlib import sha256

    whole = sha256()
    for part in made_from:
        content = part.encode() if isinstance(part, str) else part
        whole.update(len(content).to_bytes(8, "big") + content)
    return whole.hexdigest()


def _sealed(content: bytes) -> bytes:
    from hashlib import sha256

    return sha256(content).digest()


def _checked(content: bytes) -> bytes:
    return crc32(content).to_bytes(CHECK, "big")


def _content(file: Path, size: int, seal: Callable[[bytes], bytes]) -> bytes | None:
    """What is kept there behind its seal, if it is whole; asking for it makes it young again."""
    try:
        kept = file.read_bytes()
    except OSError:
        return None
    content = kept[size:]
    if seal(content) != kept[:size]:
        return None
    with suppress(OSError):
        os.utime(file)
    return content


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all, however many runs write the same at once."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_suffix(f".part{os.getpid()}")
    try:
        part.write_bytes(content)
        os.replace(part, file)
    finally:
        with suppress(OSError):
            os.unlink(part)


def _bound(folder: Path) -> None:
    """Take away what is too much, the oldest first."""
    ours = re.compile(OURS)
    with os.scandir(folder) as entries:
        found = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in entries if ours.fullmatch(entry.name)]
    room = MOST_BYTES
    for number, (_, size, path) in enumerate(sorted(found, reverse=True)):
        room -= size
        if room < 0 or number >= MOST_FILES:
            with suppress(OSError):
                os.unlink(path)
