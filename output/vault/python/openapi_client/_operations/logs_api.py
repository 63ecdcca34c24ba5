# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

LOGS_ALL: _o.Op[_m.GetLogsResponse] = _o.Op(
    "logsAll",
    "GET",
    "/vault/logs",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param(
            "x_apideck_consumer_id",
            "x-apideck-consumer-id",
            "header",
            _o.text,
            required=True,
        ),
        _o.Param(
            "filter",
            "filter",
            "query",
            lambda: _m.LogsFilter,
            style="deepObject",
            explode=True,
        ),
        _o.Param("cursor", "cursor", "query", _o.text, style="form", explode=True),
        _o.Param(
            "limit",
            "limit",
            "query",
            lambda: _t.Annotated[_p.StrictInt, _p.Field(ge=1, le=200)],
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.GetLogsResponse),),
        ),
        _o.Resp(
            "400",
            False,
            (_o.Content("application/json", "json", lambda: _m.BadRequestResponse),),
        ),
        _o.Resp(
            "401",
            False,
            (_o.Content("application/json", "json", lambda: _m.UnauthorizedResponse),),
        ),
        _o.Resp(
            "402",
            False,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.PaymentRequiredResponse,
                ),
            ),
        ),
        _o.Resp(
            "404",
            False,
            (_o.Content("application/json", "json", lambda: _m.NotFoundResponse),),
        ),
        _o.Resp(
            "422",
            False,
            (_o.Content("application/json", "json", lambda: _m.UnprocessableResponse),),
        ),
        _o.Resp(
            "default",
            False,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.UnexpectedErrorResponse,
                ),
            ),
        ),
    ),
    security=(("apiKey",),),
    pages=_o.Paged(
        "cursor",
        ("data",),
        argument=3,
        is_text=True,
        next=("meta", "cursors", "next"),
    ),
)
