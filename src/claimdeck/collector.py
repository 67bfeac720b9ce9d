"""The garbage collector, paused while a talk is read, planned and written.

A build makes tens of thousands of records and hardly a cycle among them, so there is nothing to collect, but every sweep would look at
all of them: a third of the time of a talk of 200 slides. What is no longer needed is freed as ever, by counting references.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Inside, no sweeps; behind it everything is as it was."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
