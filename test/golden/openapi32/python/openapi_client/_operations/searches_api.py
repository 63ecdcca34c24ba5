# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import operation as _o

if _t.TYPE_CHECKING:
    from ..streaming import Stream as _Stream

QUERY_THINGS: _o.Op[_t.List[_m.Thing]] = _o.Op(
    "queryThings",
    "QUERY",
    "/things",
    params=(_o.Param("search", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Search),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_m.Thing]),),
        ),
    ),
    security=(("device",), ("key",)),
)
FIND_THINGS: _o.Op[_Stream[_m.Thing]] = _o.Op(
    "findThings",
    "GET",
    "/things",
    params=(
        _o.Param(
            "filter",
            "filter",
            "query",
            lambda: _m.Search,
            style="form",
            explode=True,
        ),
        _o.Param("session", "session", "cookie", _o.text, style="cookie", explode=True),
    ),
    responses=(_o.Resp("200", True, (_o.Content("application/jsonl", "json-lines"),)),),
    security=(("device",), ("key",)),
    accept="application/jsonl",
    stream=_o.Streamed("json-lines", "data", lambda: _m.Thing),
)
