# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o
from .._core import values as _v

SEND_FORMATS: _o.Op[_m.Formats] = _o.Op(
    "sendFormats",
    "PUT",
    "/formats/{day}",
    params=(
        _o.Param("day", "day", "path", lambda: _v.Date, required=True),
        _o.Param(
            "since",
            "since",
            "query",
            lambda: _v.DateTime,
            style="form",
            explode=True,
        ),
        _o.Param("big", "big", "query", _o.integer, style="form", explode=True),
        _o.Param("x_modified", "X-Modified", "header", lambda: _v.HttpDate),
        _o.Param("formats", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Formats),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Formats),),
        ),
    ),
)
