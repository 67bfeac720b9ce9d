"""How a talk is laid on a template of anybody's: what its layouts can carry, what is read on them, what stands in for what is not."""
