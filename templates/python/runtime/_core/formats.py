"""Values that remember how the server wrote them, so that what was read can be sent back unchanged."""

from __future__ import annotations

import datetime as _dt
import decimal
import re
import typing as _t
import uuid
from email.utils import format_datetime, parsedate_to_datetime

_RFC3339 = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:?\d\d)?\Z",
    re.ASCII,
)


class WireDatetime(_dt.datetime):
    """A datetime with the text it was read from."""

    wire: str = ""

    def __reduce_ex__(self, protocol: _t.SupportsIndex) -> _t.Any:
        zone = self.tzinfo
        naive = self.replace(tzinfo=None)
        parts = (*naive.timetuple()[:6], naive.microsecond, zone)
        return _datetime_again, (type(self), parts, self.fold, self.wire)


def _datetime_again(
    kind: _t.Type[WireDatetime], parts: _t.Tuple[_t.Any, ...], fold: int, wire: str
) -> WireDatetime:
    result = kind(*parts, fold=fold)
    result.wire = wire
    return result


class WireUUID(uuid.UUID):
    """A UUID with the text it was read from."""

    wire: str = ""

    if not _t.TYPE_CHECKING:

        def __setattr__(self, name, value):
            object.__setattr__(self, name, value)

    def __reduce__(self) -> _t.Any:
        return _uuid_again, (self.int, self.wire)


def _uuid_again(number: int, wire: str) -> WireUUID:
    result = WireUUID(int=number)
    result.wire = wire
    return result


class WireDecimal(decimal.Decimal):
    """A Decimal with the text it was read from."""

    wire: str = ""

    def __reduce__(self) -> _t.Any:
        return _decimal_again, (str(self), self.wire)

    def __copy__(self) -> WireDecimal:
        return self

    def __deepcopy__(self, memo: _t.Dict[int, _t.Any]) -> WireDecimal:
        return self


def _decimal_again(text: str, wire: str) -> WireDecimal:
    result = WireDecimal(text)
    result.wire = wire
    return result


def format_decimal(value: decimal.Decimal) -> str:
    """Writes a decimal as digits, where that is not absurdly long; infinity and NaN are refused."""
    if isinstance(value, WireDecimal) and value.wire:
        return value.wire
    if not value.is_finite():
        raise ValueError("infinity and NaN cannot be sent")
    return format(value, "f") if abs(value.adjusted()) < 40 else str(value)


def format_duration(value: _dt.timedelta) -> str:
    """Writes a duration of ISO 8601, in days, hours, minutes and seconds."""
    if value < _dt.timedelta(0):
        return "-" + format_duration(-value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06d}".rstrip("0") if value.microseconds else ""
    date = f"{value.days}D" if value.days else ""
    time = "".join(
        f"{amount}{unit}" for amount, unit in ((hours, "H"), (minutes, "M")) if amount
    )
    if seconds or fraction:
        time += f"{seconds}{fraction}S"
    if not date and not time:
        return "PT0S"
    return f"P{date}T{time}" if time else f"P{date}"


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
    offset = value.utcoffset()
    if offset is None:
        return value.replace(tzinfo=None).isoformat() + "Z"
    if offset % _dt.timedelta(minutes=1):
        # RFC 3339 has no seconds in offsets, as local mean times of the past have them.
        value = _in_utc(value)
    return value.isoformat().replace("+00:00", "Z")


def _in_utc(value: _dt.datetime) -> _dt.datetime:
    try:
        return value.astimezone(_dt.timezone.utc)
    except OverflowError as error:
        raise ValueError("the time is not within the years 1 to 9999 of UTC") from error


def parse_http_date(text: str) -> _dt.datetime:
    """Reads the date formats of HTTP headers. Without an offset, or with an unknown one, it is UTC."""
    parsed = parsedate_to_datetime(text)
    if parsed.tzinfo is None:
        return parsed.replace(tzinfo=_dt.timezone.utc)
    return parsed


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
