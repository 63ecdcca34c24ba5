"""Types of fields whose values are read and written in a way of their own, for Pydantic's validators."""

from __future__ import annotations

import base64
import datetime as _dt
import decimal
import re
import typing as _t
import uuid

from pydantic import BeforeValidator, PlainSerializer, WrapValidator

from .formats import (
    HttpDatetime,
    WireDatetime,
    WireDecimal,
    WireUUID,
    format_decimal,
    format_http_date,
    format_rfc3339,
    parse_datetime,
    parse_http_date,
)

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)


def _read_datetime(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    if isinstance(value, _dt.datetime):
        return value
    if isinstance(value, str):
        return parse_datetime(value)
    raise ValueError("a datetime or a text of RFC 3339 is wanted")


def _write_datetime(value: _t.Any) -> _t.Any:
    return format_rfc3339(value) if isinstance(value, _dt.datetime) else value


def _read_http_date(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    if isinstance(value, _dt.datetime):
        return value
    if not isinstance(value, str):
        raise ValueError("a datetime or an HTTP date is wanted")  # noqa: TRY004
    parsed = parse_http_date(value)
    result = WireDatetime.fromtimestamp(parsed.timestamp(), _dt.timezone.utc)
    result.wire = value
    return result


def _as_http_date(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    found = _read_http_date(value, handler)
    result = HttpDatetime.fromtimestamp(
        (
            found
            if found.tzinfo is not None
            else found.replace(tzinfo=_dt.timezone.utc)
        ).timestamp(),
        _dt.timezone.utc,
    )
    result.wire = format_http_date(found)
    return result


def _read_date(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    if isinstance(value, str):
        if _DATE.match(value) is None:
            raise ValueError("not a full-date of RFC 3339")
        return _dt.date.fromisoformat(value)
    if isinstance(value, _dt.date):
        return value.date() if isinstance(value, _dt.datetime) else value
    raise ValueError("a date or a text of RFC 3339 is wanted")


def _read_uuid(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    if isinstance(value, uuid.UUID):
        return value
    if not isinstance(value, str):
        raise ValueError("a UUID or its text is wanted")  # noqa: TRY004
    result = WireUUID(value)
    result.wire = value
    return result


def _write_uuid(value: _t.Any) -> _t.Any:
    if isinstance(value, WireUUID) and value.wire:
        return value.wire
    return str(value) if isinstance(value, uuid.UUID) else value


def _read_decimal(value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    if isinstance(value, WireDecimal):
        return value
    if isinstance(value, str):
        result = WireDecimal(handler(value))
        result.wire = value
        return result
    if isinstance(value, decimal.Decimal):
        return handler(value)
    raise ValueError("a Decimal or its text is wanted")


def _write_decimal(value: _t.Any) -> _t.Any:
    return format_decimal(value) if isinstance(value, decimal.Decimal) else value


def _exact(value: _t.Any) -> _t.Any:
    if isinstance(value, (bool, float)):
        raise ValueError("not an integer")  # noqa: TRY004
    return value


def _read_base64url(value: _t.Any) -> _t.Any:
    if isinstance(value, (bytes, bytearray)):
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")
    return value


DateTime = _t.Annotated[
    _dt.datetime,
    WrapValidator(_read_datetime),
    PlainSerializer(_write_datetime, return_type=_t.Any, when_used="json"),
]
"""`format: date-time`."""

HttpDate = _t.Annotated[
    _dt.datetime,
    WrapValidator(_as_http_date),
    PlainSerializer(_write_datetime, return_type=_t.Any, when_used="json"),
]
"""`format: http-date`."""

Date = _t.Annotated[_dt.date, WrapValidator(_read_date)]
"""`format: date`."""

Uuid = _t.Annotated[
    uuid.UUID,
    WrapValidator(_read_uuid),
    PlainSerializer(_write_uuid, return_type=_t.Any, when_used="json"),
]
"""`format: uuid`."""

DecimalText = _t.Annotated[
    decimal.Decimal,
    WrapValidator(_read_decimal),
    PlainSerializer(_write_decimal, return_type=_t.Any, when_used="json"),
]
"""`type: string, format: decimal`."""

Base64Url = _t.Annotated[_t.Union[str, bytes], BeforeValidator(_read_base64url)]
"""`format: base64url`: bytes are encoded when they are given."""

EXACT = BeforeValidator(_exact)
"""For literals that are integers: Python takes `True` and 1.0 for 1."""
