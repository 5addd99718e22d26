"""The analyst's desk: server-rendered, read-only pages over the dataset, in Swedish and English."""

from pipeline.web.app import Desk, create_app

__all__ = ["Desk", "create_app"]
