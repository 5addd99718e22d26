"""Text -> mentions and decisions. spaCy lives here; a Doc never leaves this room."""

from pipeline.tag.tagger import Tagger

__all__ = ["Tagger"]
