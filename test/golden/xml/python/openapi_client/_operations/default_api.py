# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

LIST_BOOKS: _o.Op[str] = _o.Op(
    "listBooks",
    "GET",
    "/books",
    responses=(_o.Resp("200", True, (_o.Content("application/xml", "xml"),)),),
    accept="application/xml",
)
ADD_BOOK: _o.Op[str] = _o.Op(
    "addBook",
    "POST",
    "/books",
    params=(_o.Param("book", "", "body", None, required=True),),
    contents=(_o.Content("application/xml", "xml"),),
    responses=(
        _o.Resp("200", True, (_o.Content("application/xml", "xml"),)),
        _o.Resp("default", False, (_o.Content("application/xml", "xml"),)),
    ),
    accept="application/xml",
)
REPLACE_NOTES: _o.Op[str] = _o.Op(
    "replaceNotes",
    "PUT",
    "/notes",
    params=(_o.Param("notes", "", "body", None, required=True),),
    contents=(_o.Content("application/xml", "xml"),),
    responses=(_o.Resp("200", True, (_o.Content("application/atom+xml", "xml"),)),),
    accept="application/atom+xml",
)
SEND_RAW: _o.Op[str] = _o.Op(
    "sendRaw",
    "POST",
    "/raw",
    params=(_o.Param("body", "", "body", None, required=True),),
    contents=(_o.Content("application/xml", "xml"),),
    responses=(_o.Resp("200", True, (_o.Content("application/xml", "xml"),)),),
    accept="application/xml",
)
GET_BOTH: _o.Op[_m.Book] = _o.Op(
    "getBoth",
    "GET",
    "/both",
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content("application/xml", "xml"),
                _o.Content("application/json", "json", lambda: _m.Book),
            ),
        ),
    ),
)
