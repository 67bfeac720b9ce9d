"""What stops claimdeck: the environment or a broken brand, never the author's material (that is a Finding)."""


class ClaimdeckError(Exception):
    """Something outside the material stops us; `hint` says what to do. The command exits with 2."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class UnreadableFile(ClaimdeckError):
    """A file named on the command line cannot be read."""


class UnwritableOutput(ClaimdeckError):
    """The deck cannot be saved where it was asked to go; what was there before is still there, whole."""


class BrandError(ClaimdeckError):
    """The brand cannot carry a deck at all."""


class TemplateError(BrandError):
    """A template that cannot be used: the message goes on after its name (`is empty`)."""
