"""What is drawn on a page and is no text, through pdfium: ruled lines, pictures and the discs of lists."""

import ctypes

import pypdfium2.raw as raw

from pipeline.read.calls import bounds_of, inner_of, kind_of, object_of, segments_of
from pipeline.read.page import Sheet

MAX_OBJECTS = 60_000


def take_shapes(page, form, matrix, height: float, sheet: Sheet, dots: list, depth: int = 0) -> None:
    """Ruled lines, pictures and drawn bullets, through nested forms."""
    a, b, c, d, e, f = matrix
    count = raw.FPDFFormObj_CountObjects(form) if form else raw.FPDFPage_CountObjects(page)
    if count > MAX_OBJECTS:
        sheet.cut = f"more than {MAX_OBJECTS} objects on one page"
        return
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    edges = tuple(map(ctypes.addressof, (left, bottom, right, top)))
    text = raw.FPDF_PAGEOBJ_TEXT
    get = inner_of if form else object_of
    parent = ctypes.cast(form if form else page.raw, ctypes.c_void_p).value
    for index in range(count):
        place = get(parent, index)
        kind = kind_of(place)
        if kind == text:
            continue
        if kind == raw.FPDF_PAGEOBJ_FORM:
            if depth < 6:
                obj = ctypes.cast(place, raw.FPDF_PAGEOBJECT)
                inner = raw.FS_MATRIX()
                raw.FPDFPageObj_GetMatrix(obj, inner)
                take_shapes(page, obj, _times(inner, matrix), height, sheet, dots, depth + 1)
            continue
        if not bounds_of(place, *edges):
            continue
        xs = (a * left.value + c * bottom.value + e, a * right.value + c * top.value + e)
        ys = (height - (b * left.value + d * bottom.value + f), height - (b * right.value + d * top.value + f))
        box = (min(xs), min(ys), max(xs), max(ys))
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            sheet.pictures.append(box)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            sheet.drawn += 1
            _path(place, box, sheet, dots)


def _path(place: int, box, sheet: Sheet, dots: list) -> None:
    x0, top, x1, bottom = box
    wide, high = x1 - x0, bottom - top
    middle_x, middle_y = (x0 + x1) / 2, (top + bottom) / 2
    segments = segments_of(place)
    if high < 3.5 < wide - 0.5 or (segments == 2 and 5 * high < wide):
        sheet.rules.append((x0, middle_y, x1, middle_y))  # bounds take in the thickness of the pen
    elif wide < 3.5 < high - 0.5 or (segments == 2 and 5 * wide < high):
        sheet.rules.append((middle_x, top, middle_x, bottom))
    elif 1.5 < wide < 8 and 1.5 < high < 8:
        if segments > 4:
            dots.append(box)
    elif 4 <= segments <= 6:
        stroke, fill = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(ctypes.cast(place, raw.FPDF_PAGEOBJECT), ctypes.byref(fill), ctypes.byref(stroke))
        if stroke.value:
            edges = (x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)
            sheet.rules += edges


def _times(inner, outer) -> tuple[float, float, float, float, float, float]:
    a, b, c, d, e, f = outer
    return (
        inner.a * a + inner.b * c, inner.a * b + inner.b * d, inner.c * a + inner.d * c, inner.c * b + inner.d * d,
        inner.e * a + inner.f * c + e, inner.e * b + inner.f * d + f,
    )  # fmt: skip
