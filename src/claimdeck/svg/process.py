"""Draws an SVG as a PNG: standard input to standard output, so many pixels wide. A process of its own, so that it can be ended.

Fonts are left out, so that every machine draws alike. It ends with 3 where resvg is not installed, with 1 where it cannot draw.
"""

import sys


def main() -> int:
    """The process."""
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        return 3
    try:
        drawn = svg_to_bytes(svg_string=sys.stdin.buffer.read().decode(), width=int(sys.argv[1]), skip_system_fonts=True)
    except ValueError:
        return 1
    sys.stdout.buffer.write(drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main())
