"""The garbage collector, paused while a talk is read, planned and written.

A build makes tens of thousands of records and not a cycle among them, so there is nothing to collect, but every sweep would look at
all of them: a third of the time of a talk of 200 slides. What is no longer needed is freed as ever, by counting references.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 2_000_000
"""So many things that outlived a build are swept at last, should there be cycles among them after all."""
unswept = [0]


@contextmanager
def paused() -> Iterator[None]:
    """Inside, no sweeps; behind it everything is as it was, but for what has been made, which counts as old."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            _grow_old()
            gc.enable()


def _grow_old() -> None:
    """Else the next thing that is made would start a sweep over all that the build has made, some hundredths of its time.

    A host that has frozen things of its own keeps them so.
    """
    unswept[0] += gc.get_count()[0]
    if unswept[0] > MANY:
        unswept[0] = 0
        gc.collect()
    elif not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
