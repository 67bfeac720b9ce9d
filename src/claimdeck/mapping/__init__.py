"""How a talk is laid on a template of anybody's: what its layouts can carry, what is read on them, what stands in for what is not.

Read `dress.py` first: all decisions come together there. Below it, from what is decided to what is seen: `ways` (placeholder or drawn),
`covers`, `placing`, `room`, `headings`, `footer`, `choosing` (which layout), `ground` (which colours), `sheets`.
"""
