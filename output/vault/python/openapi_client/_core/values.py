"""Values that remember how the server wrote them, so that what was read can be sent back unchanged."""

from __future__ import annotations

import base64
import datetime as _dt
import decimal
import re
import typing as _t
import uuid
from email.utils import format_datetime, parsedate_to_datetime

from pydantic import BeforeValidator, PlainSerializer, WrapValidator

_RFC3339 = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:?\d\d)?\Z"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")


class WireDatetime(_dt.datetime):
    """A datetime with the text it was read from."""

    wire: str = ""


class WireUUID(uuid.UUID):
    """A UUID with the text it was read from."""

    wire: str = ""

    if not _t.TYPE_CHECKING:

        def __setattr__(self, name, value):
            object.__setattr__(self, name, value)


def parse_datetime(text: str) -> WireDatetime:
    """Reads RFC 3339. Digits beyond microseconds stay in `wire` only."""
    match = _RFC3339.match(text)
    if match is None:
        raise ValueError("not a date-time of RFC 3339")
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    result = WireDatetime(
        int(year),
        int(month),
        int(day),
        int(hour),
        int(minute),
        int(second),
        int((fraction or "0")[:6].ljust(6, "0")),
        _zone(zone),
    )
    result.wire = text
    return result


def _zone(text: _t.Optional[str]) -> _t.Optional[_dt.tzinfo]:
    if text is None:
        return None
    if text in ("Z", "z"):
        return _dt.timezone.utc
    offset = _dt.timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return _dt.timezone(-offset if text[0] == "-" else offset)


def format_rfc3339(value: _dt.datetime) -> str:
    """Writes RFC 3339; a time without a zone is taken as UTC."""
    if isinstance(value, WireDatetime) and value.wire:
        return value.wire
    if value.tzinfo is None:
        return value.isoformat() + "Z"
    return value.isoformat().replace("+00:00", "Z")


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
    parsed = parsedate_to_datetime(value)
    result = WireDatetime.fromtimestamp(parsed.timestamp(), _dt.timezone.utc)
    result.wire = value
    return result


def format_http_date(value: _dt.datetime) -> str:
    """Writes the date format of HTTP headers (RFC 9110 5.6.7)."""
    if isinstance(value, WireDatetime) and value.wire:
        return value.wire
    aware = (
        value if value.tzinfo is not None else value.replace(tzinfo=_dt.timezone.utc)
    )
    return format_datetime(aware.astimezone(_dt.timezone.utc), usegmt=True)


class HttpDatetime(WireDatetime):
    """A datetime that is written as an HTTP date."""


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
    if isinstance(value, (str, decimal.Decimal)):
        return handler(value)
    raise ValueError("a Decimal or its text is wanted")


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

DecimalText = _t.Annotated[decimal.Decimal, WrapValidator(_read_decimal)]
"""`type: string, format: decimal`."""

Base64Url = _t.Annotated[_t.Union[str, bytes], BeforeValidator(_read_base64url)]
"""`format: base64url`: bytes are encoded when they are given."""
