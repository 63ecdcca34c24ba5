# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

LOCALS_POST: _o.Op[_m.Key] = _o.Op(
    "user_data_save",
    "POST",
    "/locals",
    params=(
        _o.Param("url", "url", "query", _o.text, style="form", explode=True),
        _o.Param("body", "body", "query", _o.text, style="form", explode=True),
        _o.Param(
            "headers_query_2",
            "headers",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "headers_query",
            "_headers",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param("method", "method", "query", _o.text, style="form", explode=True),
        _o.Param("options", "options", "query", _o.text, style="form", explode=True),
        _o.Param("request", "request", "query", _o.text, style="form", explode=True),
        _o.Param(
            "configuration",
            "configuration",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "cancellation_token",
            "cancellationToken",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "operation_index",
            "operationIndex",
            "query",
            _o.text,
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
CASING_GET: _o.Op[_m.Casing] = _o.Op(
    "userDataSave",
    "GET",
    "/casing",
    params=(
        _o.Param(
            "foo_bar_query_2",
            "fooBar",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "foo_bar_query_3",
            "foo_bar",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "foo_bar_query",
            "foo-bar",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param("foo_bar_header", "foo.bar", "header", _o.text),
        _o.Param("var_2nd", "2nd", "query", _o.text, style="form", explode=True),
        _o.Param("größe", "größe", "query", _o.text, style="form", explode=True),
        _o.Param("filter", "$filter", "query", _o.text, style="form", explode=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Casing),),
        ),
    ),
)
