# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

CONNECTIONS_ALL: _o.Op[_m.GetConnectionsResponse] = _o.Op(
    "connectionsAll",
    "GET",
    "/vault/connections",
    params=(
        _o.Param("x_apideck_consumer_id", "x-apideck-consumer-id", "header", _o.text),
        _o.Param(
            "x_apideck_app_id",
            "x-apideck-app-id",
            "header",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(min_length=1)],
            required=True,
        ),
        _o.Param("api", "api", "query", _o.text, style="form", explode=True),
        _o.Param(
            "configured",
            "configured",
            "query",
            _o.boolean,
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
                    lambda: _m.GetConnectionsResponse,
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
CONNECTIONS_ONE: _o.Op[_m.GetConnectionResponse] = _o.Op(
    "connectionsOne",
    "GET",
    "/vault/connections/{unified_api}/{service_id}",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.GetConnectionResponse),),
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
CONNECTIONS_ADD: _o.Op[_m.CreateConnectionResponse] = _o.Op(
    "connectionsAdd",
    "POST",
    "/vault/connections/{unified_api}/{service_id}",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("connection", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Connection),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateConnectionResponse,
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
CONNECTIONS_UPDATE: _o.Op[_m.UpdateConnectionResponse] = _o.Op(
    "connectionsUpdate",
    "PATCH",
    "/vault/connections/{unified_api}/{service_id}",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("connection", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Connection),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.UpdateConnectionResponse,
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
CONNECTIONS_DELETE: _o.Op[None] = _o.Op(
    "connectionsDelete",
    "DELETE",
    "/vault/connections/{unified_api}/{service_id}",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
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
CONNECTIONS_IMPORT: _o.Op[_m.CreateConnectionResponse] = _o.Op(
    "connectionsImport",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/import",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("connection_import_data", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.ConnectionImportData),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateConnectionResponse,
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
CONNECTIONS_MIGRATE: _o.Op[_m.CreateConnectionResponse] = _o.Op(
    "connectionsMigrate",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/migrate",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("connection_migrate_data", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.ConnectionMigrateData),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateConnectionResponse,
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
            "409",
            False,
            (_o.Content("application/json", "json", lambda: _m.ConflictResponse),),
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
CONNECTIONS_TOKEN: _o.Op[_m.GetConnectionResponse] = _o.Op(
    "connectionsToken",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/token",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("connections_token_request", "", "body", None),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.ConnectionsTokenRequest),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.GetConnectionResponse),),
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
VALIDATE_CONNECTION_STATE: _o.Op[_m.ValidateConnectionStateResponse] = _o.Op(
    "validateConnectionState",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/validate",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("validate_connection_state_request", "", "body", None),
    ),
    contents=(
        _o.Content(
            "application/json",
            "json",
            lambda: _m.ValidateConnectionStateRequest,
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
                    lambda: _m.ValidateConnectionStateResponse,
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
CONNECTION_CONSENTS_ALL: _o.Op[_m.GetConsentRecordsResponse] = _o.Op(
    "connectionConsentsAll",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/consent",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.GetConsentRecordsResponse,
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
CONNECTION_CONSENT_UPDATE: _o.Op[_m.UpdateConsentResponse] = _o.Op(
    "connectionConsentUpdate",
    "PATCH",
    "/vault/connections/{unified_api}/{service_id}/consent",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("update_consent_request", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.UpdateConsentRequest),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.UpdateConsentResponse),),
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
CONNECTIONS_CONFIRM: _o.Op[_m.ConfirmConnectionResponse] = _o.Op(
    "connectionsConfirm",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/confirm",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("confirm_connection", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.ConfirmConnection),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.ConfirmConnectionResponse,
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
CREATE_CALLBACK_STATE: _o.Op[_m.CreateCallbackStateResponse] = _o.Op(
    "createCallbackState",
    "POST",
    "/vault/connections/{unified_api}/{service_id}/callback-state",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("create_callback_state", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.CreateCallbackState),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.CreateCallbackStateResponse,
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
CONNECTION_SETTINGS_ALL: _o.Op[_m.GetConnectionResponse] = _o.Op(
    "connectionSettingsAll",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/{resource}/config",
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
        _o.Param("resource", "resource", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.GetConnectionResponse),),
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
CONNECTION_SETTINGS_UPDATE: _o.Op[_m.UpdateConnectionResponse] = _o.Op(
    "connectionSettingsUpdate",
    "PATCH",
    "/vault/connections/{unified_api}/{service_id}/{resource}/config",
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
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("unified_api", "unified_api", "path", _o.text, required=True),
        _o.Param("resource", "resource", "path", _o.text, required=True),
        _o.Param("connection", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Connection),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.UpdateConnectionResponse,
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
CONNECTIONS_SCHEMA: _o.Op[_m.GetResourceSchemaResponse] = _o.Op(
    "connectionsSchema",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/{resource}/schema",
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
        _o.Param("resource", "resource", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.GetResourceSchemaResponse,
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
CONNECTIONS_EXAMPLE: _o.Op[_m.GetResourceExampleResponse] = _o.Op(
    "connectionsExample",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/{resource}/example",
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
        _o.Param("resource", "resource", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.GetResourceExampleResponse,
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
CUSTOM_FIELDS_ALL: _o.Op[_m.GetCustomFieldsResponse] = _o.Op(
    "customFieldsAll",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/{resource}/custom-fields",
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
        _o.Param("resource", "resource", "path", _o.text, required=True),
        _o.Param(
            "resource_id",
            "resource_id",
            "query",
            _o.text,
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
                    lambda: _m.GetCustomFieldsResponse,
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
CONNECTION_CUSTOM_MAPPINGS_ALL: _o.Op[_m.GetCustomMappingsResponse] = _o.Op(
    "connectionCustomMappingsAll",
    "GET",
    "/vault/connections/{unified_api}/{service_id}/{resource}/custom-mappings",
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
        _o.Param("resource", "resource", "path", _o.text, required=True),
        _o.Param(
            "resource_id",
            "resource_id",
            "query",
            _o.text,
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
CONNECTIONS_AUTHORIZE: _o.Op[None] = _o.Op(
    "connectionsAuthorize",
    "GET",
    "/vault/authorize/{service_id}/{application_id}",
    params=(
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("application_id", "application_id", "path", _o.text, required=True),
        _o.Param(
            "state",
            "state",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param(
            "redirect_uri",
            "redirect_uri",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param(
            "scope",
            "scope",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="spaceDelimited",
        ),
        _o.Param("nonce", "nonce", "query", _o.text, style="form", explode=True),
    ),
    responses=(
        _o.Resp("301", True),
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
)
CONNECTIONS_REVOKE: _o.Op[None] = _o.Op(
    "connectionsRevoke",
    "GET",
    "/vault/revoke/{service_id}/{application_id}",
    params=(
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
        _o.Param("application_id", "application_id", "path", _o.text, required=True),
        _o.Param(
            "state",
            "state",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param(
            "redirect_uri",
            "redirect_uri",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp("301", True),
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
)
CONNECTIONS_CALLBACK: _o.Op[None] = _o.Op(
    "connectionsCallback",
    "GET",
    "/vault/callback",
    params=(
        _o.Param(
            "state",
            "state",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param(
            "code",
            "code",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param("error", "error", "query", _o.text, style="form", explode=True),
        _o.Param(
            "error_description",
            "error_description",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp("301", True),
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
)
VAULT_O_AUTH_DISCONNECT: _o.Op[str] = _o.Op(
    "vaultOAuthDisconnect",
    "GET",
    "/vault/oauth/disconnect/{jwt}/{service_id}",
    params=(
        _o.Param("jwt", "jwt", "path", _o.text, required=True),
        _o.Param("service_id", "service_id", "path", _o.text, required=True),
    ),
    responses=(
        _o.Resp("200", True, (_o.Content("text/html", "text"),)),
        _o.Resp("302", True),
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
    accept="text/html, application/json",
)
VAULT_O_AUTH_DISCONNECT_CALLBACK: _o.Op[_m.VaultOAuthDisconnectCallback200Response] = (
    _o.Op(
        "vaultOAuthDisconnectCallback",
        "POST",
        "/vault/oauth/disconnect/{jwt}/{service_id}",
        params=(
            _o.Param("jwt", "jwt", "path", _o.text, required=True),
            _o.Param("service_id", "service_id", "path", _o.text, required=True),
            _o.Param("request_body", "", "body", None, required=True),
        ),
        contents=(
            _o.Content(
                "application/json",
                "json",
                lambda: _t.Dict[_p.StrictStr, _t.Any],
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
                        lambda: _m.VaultOAuthDisconnectCallback200Response,
                    ),
                ),
            ),
            _o.Resp(
                "400",
                False,
                (
                    _o.Content(
                        "application/json",
                        "json",
                        lambda: _m.BadRequestResponse,
                    ),
                ),
            ),
            _o.Resp(
                "401",
                False,
                (
                    _o.Content(
                        "application/json",
                        "json",
                        lambda: _m.UnauthorizedResponse,
                    ),
                ),
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
    )
)
