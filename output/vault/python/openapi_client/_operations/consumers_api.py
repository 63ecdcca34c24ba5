# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

CONSUMERS_ADD: _o.Op[_m.CreateConsumerResponse] = _o.Op(
    "consumersAdd",
    "POST",
    "/vault/consumers",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("create_consumer_request", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.CreateConsumerRequest),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateConsumerResponse,
                ),
            ),
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
CONSUMERS_ALL: _o.Op[_m.GetConsumersResponse] = _o.Op(
    "consumersAll",
    "GET",
    "/vault/consumers",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param(
            "filter",
            "filter",
            "query",
            lambda: _m.ConsumersFilter,
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
            (_o.Content("application/json", "json", lambda: _m.GetConsumersResponse),),
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
        argument=2,
        is_text=True,
        next=("meta", "cursors", "next"),
    ),
)
CONSUMERS_ONE: _o.Op[_m.GetConsumerResponse] = _o.Op(
    "consumersOne",
    "GET",
    "/vault/consumers/{consumer_id}",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("consumer_id", "consumer_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.GetConsumerResponse),),
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
CONSUMERS_UPDATE: _o.Op[_m.UpdateConsumerResponse] = _o.Op(
    "consumersUpdate",
    "PATCH",
    "/vault/consumers/{consumer_id}",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("consumer_id", "consumer_id", "path", _o.text, required=True),
        _o.Param("update_consumer_request", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.UpdateConsumerRequest),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.UpdateConsumerResponse,
                ),
            ),
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
CONSUMERS_DELETE: _o.Op[_m.DeleteConsumerResponse] = _o.Op(
    "consumersDelete",
    "DELETE",
    "/vault/consumers/{consumer_id}",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("consumer_id", "consumer_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.DeleteConsumerResponse,
                ),
            ),
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
CONSUMER_REQUEST_COUNTS_ALL: _o.Op[_m.ConsumerRequestCountsInDateRangeResponse] = _o.Op(
    "consumerRequestCountsAll",
    "GET",
    "/vault/consumers/{consumer_id}/stats",
    params=(
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("consumer_id", "consumer_id", "path", _o.text, required=True),
        _o.Param(
            "start_datetime",
            "start_datetime",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param(
            "end_datetime",
            "end_datetime",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.ConsumerRequestCountsInDateRangeResponse,
                ),
            ),
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
