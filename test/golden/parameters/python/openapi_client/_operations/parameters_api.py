# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o
from .._core import values as _v

IN_PATH: _o.Op[None] = _o.Op(
    "inPath",
    "GET",
    "/path/{simple}/{list}/{exploded}/{label}/{labels}/{matrix}/{matrices}",
    params=(
        _o.Param("simple", "simple", "path", _o.text, required=True),
        _o.Param("list", "list", "path", lambda: _t.List[_p.StrictStr], required=True),
        _o.Param(
            "exploded",
            "exploded",
            "path",
            lambda: _m.Point,
            required=True,
            explode=True,
        ),
        _o.Param("label", "label", "path", _o.integer, required=True, style="label"),
        _o.Param(
            "labels",
            "labels",
            "path",
            lambda: _t.List[_p.StrictStr],
            required=True,
            style="label",
            explode=True,
        ),
        _o.Param(
            "matrix",
            "matrix",
            "path",
            lambda: _m.Point,
            required=True,
            style="matrix",
        ),
        _o.Param(
            "matrices",
            "matrices",
            "path",
            lambda: _m.Point,
            required=True,
            style="matrix",
            explode=True,
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
IN_QUERY: _o.Op[None] = _o.Op(
    "inQuery",
    "GET",
    "/query",
    params=(
        _o.Param(
            "text",
            "text",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param("empty", "empty", "query", _o.text, style="form", explode=True),
        _o.Param("flag", "flag", "query", _o.boolean, style="form", explode=True),
        _o.Param("count", "count", "query", _o.integer, style="form", explode=True),
        _o.Param("on", "on", "query", lambda: _v.Date, style="form", explode=True),
        _o.Param("at", "at", "query", lambda: _v.DateTime, style="form", explode=True),
        _o.Param(
            "list",
            "list",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="form",
            explode=True,
        ),
        _o.Param("csv", "csv", "query", lambda: _t.List[_p.StrictStr], style="form"),
        _o.Param(
            "spaces",
            "spaces",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="spaceDelimited",
        ),
        _o.Param(
            "pipes",
            "pipes",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="pipeDelimited",
        ),
        _o.Param(
            "point",
            "point",
            "query",
            lambda: _m.Point,
            style="form",
            explode=True,
        ),
        _o.Param("pointcsv", "pointcsv", "query", lambda: _m.Point, style="form"),
        _o.Param(
            "filter",
            "filter",
            "query",
            lambda: _m.Filter,
            style="deepObject",
            explode=True,
        ),
        _o.Param(
            "reserved",
            "reserved",
            "query",
            _o.text,
            style="form",
            explode=True,
            reserved=True,
        ),
        _o.Param(
            "document",
            "document",
            "query",
            lambda: _m.Filter,
            media="application/json",
            style="form",
        ),
        _o.Param(
            "odd_name_",
            "odd[name] &=",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
IN_HEADERS: _o.Op[None] = _o.Op(
    "inHeaders",
    "GET",
    "/headers",
    params=(
        _o.Param(
            "x_request_id",
            "X-Request-Id",
            "header",
            lambda: _v.Uuid,
            required=True,
        ),
        _o.Param("x_flags", "x-flags", "header", lambda: _t.List[_p.StrictBool]),
        _o.Param("x_point", "X-Point", "header", lambda: _m.Point, explode=True),
        _o.Param("x_since", "X-Since", "header", lambda: _v.DateTime),
        _o.Param("session", "session", "cookie", _o.text, style="form", explode=True),
        _o.Param(
            "choices",
            "choices",
            "cookie",
            lambda: _t.List[_p.StrictStr],
            style="form",
            explode=True,
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
