"""claimdeck turns an outline of claims and references into a branded PowerPoint talk that a medical reviewer can trust."""

__version__ = "0.1.0"
