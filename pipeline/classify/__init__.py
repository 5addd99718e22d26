"""classify: agenda items -> topics. scikit-learn lives here, and models are read with skops (nothing is unpickled)."""

from pipeline.classify.model import Classifier

__all__ = ["Classifier"]
