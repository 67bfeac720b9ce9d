"""From a source to words: markup, typography, numbers of references, and what is held together at line ends."""
