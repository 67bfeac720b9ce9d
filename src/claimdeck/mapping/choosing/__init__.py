"""Which layout of a template does what in a talk: what speaks for it, what is against it, and whom an author names."""
