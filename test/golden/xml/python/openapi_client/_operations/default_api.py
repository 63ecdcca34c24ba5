# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import operation as _o
from .._core import xml as _x
from ._xml import SHAPES as _SHAPES

LIST_BOOKS: _o.Op[_t.List[_m.Book]] = _o.Op(
    "listBooks",
    "GET",
    "/books",
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/xml",
                    "xml",
                    lambda: _t.List[_m.Book],
                    xml=_x.Xml(
                        _x.Node(
                            "books",
                            "list",
                            of=_x.Node(
                                "book",
                                "object",
                                namespace="https://library.example.com/ns",
                                prefix="lib",
                            ),
                        ),
                        _SHAPES,
                    ),
                ),
            ),
        ),
    ),
    accept="application/xml",
)
ADD_BOOK: _o.Op[_m.Book] = _o.Op(
    "addBook",
    "POST",
    "/books",
    params=(_o.Param("book", "", "body", None, required=True),),
    contents=(
        _o.Content(
            "application/xml",
            "xml",
            lambda: _m.Book,
            xml=_x.Xml(
                _x.Node(
                    "book",
                    "object",
                    namespace="https://library.example.com/ns",
                    prefix="lib",
                ),
                _SHAPES,
            ),
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/xml",
                    "xml",
                    lambda: _m.Book,
                    xml=_x.Xml(
                        _x.Node(
                            "book",
                            "object",
                            namespace="https://library.example.com/ns",
                            prefix="lib",
                        ),
                        _SHAPES,
                    ),
                ),
            ),
        ),
        _o.Resp(
            "default",
            False,
            (
                _o.Content(
                    "application/xml",
                    "xml",
                    lambda: _m.Fault,
                    xml=_x.Xml(_x.Node("fault", "object", shape=3), _SHAPES),
                ),
            ),
        ),
    ),
    accept="application/xml",
)
REPLACE_NOTES: _o.Op[_m.Notes] = _o.Op(
    "replaceNotes",
    "PUT",
    "/notes",
    params=(_o.Param("notes", "", "body", None, required=True),),
    contents=(
        _o.Content(
            "application/xml",
            "xml",
            lambda: _m.Notes,
            xml=_x.Xml(
                _x.Node(
                    "notes",
                    "object",
                    namespace="https://library.example.com/notes",
                    shape=4,
                ),
                _SHAPES,
            ),
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/atom+xml",
                    "xml",
                    lambda: _m.Notes,
                    xml=_x.Xml(
                        _x.Node(
                            "notes",
                            "object",
                            namespace="https://library.example.com/notes",
                            shape=4,
                        ),
                        _SHAPES,
                    ),
                ),
            ),
        ),
    ),
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
SEND_PARCEL: _o.Op[None] = _o.Op(
    "sendParcel",
    "POST",
    "/parcels",
    params=(
        _o.Param("book", "book", "form", lambda: _m.Book, required=True),
        _o.Param("books", "books", "form", lambda: _t.List[_m.Book]),
        _o.Param("stamp", "stamp", "form", lambda: _m.SendParcelRequestStamp),
        _o.Param("text", "text", "form", _o.text),
    ),
    contents=(
        _o.Content(
            "multipart/form-data",
            "multipart",
            parts=(
                _o.Part(
                    "book",
                    media="application/xml",
                    xml=_x.Xml(
                        _x.Node(
                            "book",
                            "object",
                            namespace="https://library.example.com/ns",
                            prefix="lib",
                        ),
                        _SHAPES,
                    ),
                ),
                _o.Part(
                    "books",
                    media="text/xml",
                    repeated=True,
                    xml=_x.Xml(
                        _x.Node(
                            "book",
                            "object",
                            namespace="https://library.example.com/ns",
                            prefix="lib",
                        ),
                        _SHAPES,
                    ),
                ),
                _o.Part(
                    "stamp",
                    media="application/xml; charset=utf-8",
                    xml=_x.Xml(_x.Node("stamp", "object", shape=7), _SHAPES),
                ),
                _o.Part("text", media="application/xml"),
            ),
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
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
                _o.Content("application/json", "json", lambda: _m.Book),
                _o.Content("application/xml", "xml"),
            ),
        ),
    ),
)
