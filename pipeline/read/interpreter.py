"""pdfminer's page interpreter with two economies: operators are looked up once, and nobody listens to its debug log.

It remains pdfminer's interpreter: its parser, its state, its methods for every operator that can move or show text,
draw a line or place a picture. Only colours and the like, which no text depends on, are passed over.
"""

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence

from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter
from pdfminer.pdftypes import stream_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSKeyword

# Colours, dashes, joins, clipping, marked content: nothing that changes where or what is written.
_PASSED_OVER = frozenset(
    b"rg RG g G k K sc SC scn SCN cs CS ri i j J d M gs sh W W* BMC BDC EMC MP DP BX EX".split()
)  # fmt: skip
_LOGGERS = ("psparser", "pdfinterp", "pdffont", "pdfdocument", "pdfparser", "cmapdb")


class Interpreter(PDFPageInterpreter):
    """As its parent, with the method of each operator kept after it was first looked up."""

    def __init__(self, rsrcmgr, device):
        super().__init__(rsrcmgr, device)
        self._methods: dict[bytes, tuple[Callable[..., None] | None, int]] = {}

    def subinterp(self) -> "Interpreter":
        inner = type(self)(self.rsrcmgr, self.device)
        inner.parent_stream_ids.update(self.parent_stream_ids)
        inner.parent_stream_ids.update(self.stream_ids)
        return inner

    def execute(self, streams: Sequence[object]) -> None:
        self.stream_ids.clear()
        valid = []
        for given in streams:
            stream = stream_value(given)
            # A form that holds itself, at whatever depth, is drawn once and not for ever.
            if stream.objid is not None and stream.objid not in self.parent_stream_ids:
                valid.append(stream)
                self.stream_ids.add(stream.objid)
        try:
            parser = PDFContentParser(valid)
        except PSEOF:
            return
        following, stack, methods = parser.nextobject, self.argstack, self._methods
        while True:
            try:
                _, found = following()
            except PSEOF:
                return
            if not isinstance(found, PSKeyword):
                stack.append(found)  # type: ignore[arg-type]
                continue
            known = methods.get(found.name)
            if known is None:
                known = methods[found.name] = self._method(found.name)
            method, count = known
            if method is None:
                stack.clear()
            elif count:
                args = stack[-count:]
                del stack[-count:]
                if len(args) == count:
                    method(*args)
            else:
                method()

    def _method(self, name: bytes) -> tuple[Callable[..., None] | None, int]:
        if name in _PASSED_OVER:
            return None, 0
        written = name.decode("latin-1").replace("*", "_a").replace('"', "_w").replace("'", "_q")
        method = getattr(self, f"do_{written}", None)
        return (method, method.__code__.co_argcount - 1) if method else (None, 0)


@contextlib.contextmanager
def unheard() -> Iterator[None]:
    """While this lasts pdfminer's debug messages, some 40 000 a page, go straight to nowhere."""
    loggers = [logging.getLogger(f"pdfminer.{name}") for name in _LOGGERS]
    quiet = [logger for logger in loggers if not logger.isEnabledFor(logging.DEBUG)]
    for logger in quiet:
        logger.debug = _nothing  # type: ignore[method-assign]
    try:
        yield
    finally:
        for logger in quiet:
            logger.__dict__.pop("debug", None)


def _nothing(*args: object, **kwargs: object) -> None:
    return None
