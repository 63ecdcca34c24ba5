# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

USER_DATA_SAVE: _o.Op[_m.Key] = _o.Op(
    "user_data_save",
    "POST",
    "/locals",
    params=(
        _o.Param("url", "url", "query", _p.StrictStr, style="form", explode=True),
        _o.Param("body", "body", "query", _p.StrictStr, style="form", explode=True),
        _o.Param(
            "headers_query_2",
            "headers",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "headers_query",
            "_headers",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param("method", "method", "query", _p.StrictStr, style="form", explode=True),
        _o.Param(
            "options",
            "options",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "request",
            "request",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "configuration",
            "configuration",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "cancellation_token",
            "cancellationToken",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "operation_index",
            "operationIndex",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param("key", "", "body", None),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Key),),
    responses=(
        _o.Resp("200", True, (_o.Content("application/json", "json", lambda: _m.Key),)),
    ),
)
