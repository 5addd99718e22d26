"""What can go wrong, and what the caller is told.

    PipelineError                 exit code 1
    |-- UsageError                2   the command was called wrongly, or a setting cannot be used
    |-- NotFoundError             3   a file, folder, dataset or row that was asked for is not there
    |-- UnreadableError           4   one document cannot be read; carries the status it ends in
    |   |-- EncryptedError            status encrypted
    |   |-- CorruptError              status corrupt
    |   |-- EmptyError                status empty
    |   |-- NeedsOcrError             status needs_ocr
    |   |-- TooLargeError             status too_large
    |   `-- TimeoutExceededError      status timeout
    |-- BusyError                 5   another run holds the processed folder
    `-- StorageError              6   the processed folder cannot be written or is damaged

Every message says what to do about it. A document's own error never stops a run: `extract` turns it into a status.
"""

from pipeline.schema import Status


class PipelineError(Exception):
    """Base of all errors that the product raises on purpose."""

    exit_code = 1


class UsageError(PipelineError):
    exit_code = 2


class NotFoundError(PipelineError):
    exit_code = 3


class UnreadableError(PipelineError):
    """A document that cannot be read. `status` is the named status that it ends in."""

    exit_code = 4
    status = Status.FAILED


class EncryptedError(UnreadableError):
    status = Status.ENCRYPTED


class CorruptError(UnreadableError):
    status = Status.CORRUPT


class EmptyError(UnreadableError):
    status = Status.EMPTY


class NeedsOcrError(UnreadableError):
    status = Status.NEEDS_OCR


class TooLargeError(UnreadableError):
    status = Status.TOO_LARGE


class TimeoutExceededError(UnreadableError):
    status = Status.TIMEOUT


class BusyError(PipelineError):
    exit_code = 5


class StorageError(PipelineError):
    exit_code = 6
