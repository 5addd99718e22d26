"""pdfium's functions called plainly: addresses go in and come out as whole numbers."""

import ctypes
from typing import Any

import pypdfium2.raw as raw


def plainly(function, *arguments, gives: Any = ctypes.c_void_p) -> Any:
    """A pdfium function that takes and gives addresses as whole numbers: a third of the cost of a call."""
    kinds = [ctypes.c_int if argument is int else ctypes.c_void_p for argument in arguments]
    address: Any = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(gives, *kinds)(address)


owner_of = plainly(raw.FPDFText_GetTextObject, None, int)
loose_of = plainly(raw.FPDFText_GetLooseCharBox, None, int, None)
origin_of = plainly(raw.FPDFText_GetCharOrigin, None, int, None, None)
matrix_of = plainly(raw.FPDFText_GetMatrix, None, int, None)
points_of = plainly(raw.FPDFText_GetFontSize, None, int, gives=ctypes.c_double)
mode_of = plainly(raw.FPDFTextObj_GetTextRenderMode, None, gives=ctypes.c_int)
font_of = plainly(raw.FPDFTextObj_GetFont, None)
object_of = plainly(raw.FPDFPage_GetObject, None, int)
inner_of = plainly(raw.FPDFFormObj_GetObject, None, int)
kind_of = plainly(raw.FPDFPageObj_GetType, None, gives=ctypes.c_int)
bounds_of = plainly(raw.FPDFPageObj_GetBounds, None, None, None, None, None, gives=ctypes.c_int)
segments_of = plainly(raw.FPDFPath_CountSegments, None, gives=ctypes.c_int)
