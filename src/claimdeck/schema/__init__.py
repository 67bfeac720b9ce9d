"""JSON Schemas for editors, printed from the records the loader reads: what may be written, and what it means."""

from claimdeck.schema.documents import DOCUMENTS, schema_of, schema_text

__all__ = ["DOCUMENTS", "schema_of", "schema_text"]
