"""The archive: every question that can be asked of it, by subject."""

from pipeline.query.cases import Cases
from pipeline.query.decisions import Decisions
from pipeline.query.doubts import Doubts
from pipeline.query.exporting import Exporting
from pipeline.query.meetings import Meetings
from pipeline.query.municipalities import Municipalities
from pipeline.query.people import People
from pipeline.query.quality import Quality
from pipeline.query.reviewing import Reviewing
from pipeline.query.search import Searching
from pipeline.query.timelines import Timelines
from pipeline.query.topics import Topics


class Archive(
    Searching, Decisions, Meetings, Cases, People, Municipalities, Topics, Timelines, Quality, Doubts, Reviewing,
    Exporting,
):  # fmt: skip
    """The dataset in force in one processed folder. Raises NotFoundError where there is none yet."""
