# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import operation as _o

if _t.TYPE_CHECKING:
    from ..streaming import Stream as _Stream

START_JOB: _o.Op[_t.Union[_m.Result, _m.Job, None]] = _o.Op(
    "startJob",
    "POST",
    "/jobs",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Result),),
        ),
        _o.Resp("202", True, (_o.Content("application/json", "json", lambda: _m.Job),)),
        _o.Resp("204", True),
        _o.Resp(
            "400",
            False,
            (_o.Content("application/json", "json", lambda: _m.Problem),),
        ),
        _o.Resp(
            "404",
            False,
            (_o.Content("application/json", "json", lambda: _m.StartJob404Response),),
        ),
        _o.Resp(
            "422",
            False,
            (
                _o.Content("application/problem+json", "json", lambda: _m.Problem),
                _o.Content("text/plain", "text"),
            ),
        ),
        _o.Resp(
            "4XX",
            False,
            (_o.Content("application/json", "json", lambda: _m.Problem),),
        ),
        _o.Resp("5XX", False, (_o.Content("text/html", "text"),)),
        _o.Resp(
            "default",
            False,
            (_o.Content("application/json", "json", lambda: _m.Problem),),
        ),
    ),
    accept="application/json, application/problem+json, text/html",
)
ANY_SUCCESS: _o.Op[_m.Result] = _o.Op(
    "anySuccess",
    "GET",
    "/range",
    responses=(
        _o.Resp(
            "2XX",
            True,
            (_o.Content("application/json", "json", lambda: _m.Result),),
        ),
    ),
)
ONLY_DEFAULT: _o.Op[_m.Result] = _o.Op(
    "onlyDefault",
    "GET",
    "/default",
    responses=(
        _o.Resp(
            "default",
            True,
            (_o.Content("application/json", "json", lambda: _m.Result),),
        ),
    ),
)
EMPTY_BODY: _o.Op[None] = _o.Op(
    "emptyBody",
    "GET",
    "/empty",
    responses=(_o.Resp("200", True),),
    accept="",
)
HEADERS_ONLY: _o.Op[None] = _o.Op(
    "headersOnly",
    "HEAD",
    "/empty",
    responses=(_o.Resp("200", True),),
    accept="",
)
RESET: _o.Op[None] = _o.Op(
    "reset",
    "DELETE",
    "/empty",
    responses=(_o.Resp("205", True),),
    accept="",
)
REPORT: _o.Op[_m.Result] = _o.Op(
    "report",
    "GET",
    "/raw",
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content("application/json", "json", lambda: _m.Result),
                _o.Content("text/csv", "text"),
                _o.Content("application/pdf", "binary"),
            ),
        ),
    ),
)
JSON_TEXT: _o.Op[str] = _o.Op(
    "jsonText",
    "POST",
    "/raw",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", _o.text, bare=True),),
        ),
    ),
)
DOWNLOAD: _o.Op[bytes] = _o.Op(
    "download",
    "GET",
    "/file",
    responses=(
        _o.Resp("200", True, (_o.Content("application/octet-stream", "binary"),)),
        _o.Resp(
            "404",
            False,
            (_o.Content("application/json", "json", lambda: _m.Problem),),
        ),
    ),
    accept="application/octet-stream, application/json",
)
EVENTS: _o.Op[_Stream[_m.Job]] = _o.Op(
    "events",
    "GET",
    "/events",
    responses=(
        _o.Resp("200", True, (_o.Content("text/event-stream", "event-stream"),)),
    ),
    accept="text/event-stream",
    stream=_o.Streamed("sse", "data", lambda: _m.Job, resumes=True),
)
