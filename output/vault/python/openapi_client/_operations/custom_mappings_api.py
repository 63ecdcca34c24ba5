# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

CUSTOM_MAPPINGS_ONE: _o.Op[_m.GetCustomMappingResponse] = _o.Op(
    "customMappingsOne",
    "GET",
    "/vault/custom-mappings/{unified_api}/{service_id}/{target_field_id}",
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
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("target_field_id", "target_field_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.GetCustomMappingResponse,
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
CUSTOM_MAPPINGS_ADD: _o.Op[_m.CreateCustomMappingResponse] = _o.Op(
    "customMappingsAdd",
    "POST",
    "/vault/custom-mappings/{unified_api}/{service_id}/{target_field_id}",
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
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("target_field_id", "target_field_id", "path", _o.text, required=True),
        _o.Param("create_custom_mapping_request", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.CreateCustomMappingRequest),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateCustomMappingResponse,
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
CUSTOM_MAPPINGS_UPDATE: _o.Op[_m.UpdateCustomMappingResponse] = _o.Op(
    "customMappingsUpdate",
    "PATCH",
    "/vault/custom-mappings/{unified_api}/{service_id}/{target_field_id}",
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
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("target_field_id", "target_field_id", "path", _o.text, required=True),
        _o.Param("update_custom_mapping_request", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.UpdateCustomMappingRequest),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.UpdateCustomMappingResponse,
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
CUSTOM_MAPPINGS_DELETE: _o.Op[None] = _o.Op(
    "customMappingsDelete",
    "DELETE",
    "/vault/custom-mappings/{unified_api}/{service_id}/{target_field_id}",
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
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("target_field_id", "target_field_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp("204", True),
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
CUSTOM_MAPPINGS_ALL: _o.Op[_m.GetCustomMappingsResponse] = _o.Op(
    "customMappingsAll",
    "GET",
    "/vault/custom-mappings/{unified_api}/{service_id}",
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
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.GetCustomMappingsResponse,
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
