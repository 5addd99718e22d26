"""The analyst's desk: server-rendered, read-only pages over the dataset, in Swedish and English."""

from pipeline.web.app import create_app
from pipeline.web.desk import Desk

__all__ = ["Desk", "create_app"]
