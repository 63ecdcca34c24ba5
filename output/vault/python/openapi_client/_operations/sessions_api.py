# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

SESSIONS_CREATE: _o.Op[_m.CreateSessionResponse] = _o.Op(
    "sessionsCreate",
    "POST",
    "/vault/sessions",
    params=(
        _o.Param(
            "x_apideck_consumer_id",
            "x-apideck-consumer-id",
            "header",
            _o.text,
            required=True,
        ),
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("session", "", "body", None),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Session),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.CreateSessionResponse),),
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
)
