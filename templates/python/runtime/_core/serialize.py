"""Parameters as text: the styles of OpenAPI (3.1, 4.8.12.2), percent-encoded by RFC 3986."""

from __future__ import annotations

import json
import math
import typing as _t
from urllib.parse import quote

from ..exceptions import ApiValueError
from .kinds import is_dict, is_list
from .wire import to_wire

# Brackets are reserved, too, but no query may hold them (RFC 3986 §3.4); an apostrophe is always encoded by whoever
# writes URLs as browsers do (WHATWG URL, special-query percent-encode set).
_RESERVED = ":/?@!$()*,;"
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_ASCII = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False)


def _encoded(encoder: json.JSONEncoder, value: _t.Any) -> str:
    try:
        return encoder.encode(value)
    except ValueError as error:
        raise ApiValueError(f"not a JSON value: {error}") from error


def json_text(value: _t.Any) -> str:
    """JSON, short."""
    return _encoded(_JSON, value)


def json_header(value: _t.Any) -> str:
    """JSON for a header, which can hold no more than ASCII everywhere: the rest is escaped."""
    return _encoded(_ASCII, value).replace("\x7f", "\\u007f")


def json_bytes(value: _t.Any) -> bytes:
    """JSON in UTF-8."""
    text = json_text(value)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _encoded(_ASCII, value).encode("ascii")


def text_of(value: _t.Any) -> str:
    """A primitive JSON value as the text that parameters use."""
    if type(value) is str:
        return value
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ApiValueError("infinity and NaN cannot be sent")
        return _number(value)
    if isinstance(value, (dict, list)):
        return json_text(value)
    return str(value)


def _number(value: float) -> str:
    """The shortest text that reads back as the same number, as JSON writers have it (ECMA-262 §6.1.6.1.20)."""
    plain, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = plain.partition(".")
    digits = (whole + fraction).lstrip("0")
    sign = "-" if math.copysign(1.0, value) < 0 else ""
    before = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if not digits:
        return f"{sign}0"
    if before > 21 or before <= -6:
        rest = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{sign}{digits[0]}{rest}e{before - 1:+d}"
    if before <= 0:
        return f"{sign}0.{'0' * -before}{digits}"
    if len(digits) <= before:
        return sign + digits.ljust(before, "0")
    return f"{sign}{digits[:before]}.{digits[before:]}"


def encode(text: str, reserved: bool = False) -> str:
    """Percent-encodes a value; with `reserved` the characters stay that a query may hold."""
    if not reserved:
        return quote(text, safe="-._~")
    kept = quote(text, safe="-._~%" + _RESERVED)
    parts = kept.split("%")
    result = parts[0]
    for part in parts[1:]:
        pair = len(part) >= 2 and all(
            char in "0123456789abcdefABCDEF" for char in part[:2]
        )
        result += ("%" if pair else "%25") + part
    return result


def plain(value: _t.Any) -> _t.Any:
    """The JSON value of an argument."""
    return to_wire(value)


def _items(value: _t.Sequence[_t.Any]) -> _t.List[str]:
    """What is null in a list is left out."""
    return [text_of(item) for item in value if item is not None]


def _entries(value: _t.Mapping[str, _t.Any]) -> _t.List[_t.Tuple[str, str]]:
    return [(key, text_of(item)) for key, item in value.items() if item is not None]


def path_value(
    wire: str,
    value: _t.Any,
    style: str,
    explode: bool,
    escape: _t.Callable[[str], str],
) -> str:
    """A path parameter: simple, label or matrix."""
    name = escape(wire)
    if is_list(value):
        items = [escape(item) for item in _items(value)]
        if style == "label":
            return "." + ("." if explode else ",").join(items)
        if style == "matrix":
            if explode:
                return "".join(f";{name}={item}" for item in items)
            return f";{name}={','.join(items)}"
        return ",".join(items)
    if is_dict(value):
        pairs = [(escape(key), escape(item)) for key, item in _entries(value)]
        if explode:
            joined = [f"{key}={item}" for key, item in pairs]
            if style == "label":
                return "." + ".".join(joined)
            return ";" + ";".join(joined) if style == "matrix" else ",".join(joined)
        flat = ",".join(f"{key},{item}" for key, item in pairs)
        if style == "label":
            return "." + flat
        return f";{name}={flat}" if style == "matrix" else flat
    text = escape(text_of(value))
    if style == "label":
        return "." + text
    if style == "matrix":
        return f";{name}={text}" if text else f";{name}"
    return text


Pairs = _t.List[_t.Tuple[str, str]]


def query_pairs(
    wire: str,
    value: _t.Any,
    style: str,
    explode: bool,
    reserved: bool,
    escape: _t.Optional[_t.Callable[[str], str]] = None,
) -> Pairs:
    """A query parameter as encoded pairs; also the fields of form bodies."""

    def of(text: str) -> str:
        return escape(text) if escape is not None else encode(text, reserved)

    name = escape(wire) if escape is not None else encode(wire)
    if is_list(value):
        items = [of(item) for item in _items(value)]
        if not items:
            return []
        if style == "deepObject":
            return _deep(wire, value, of, escape or encode)
        if explode:
            return [(name, item) for item in items]
        return [(name, _separator(style).join(items))]
    if is_dict(value):
        entries = value
        if style == "deepObject":
            return _deep(wire, entries, of, escape or encode)
        pairs = _entries(entries)
        if not pairs:
            return []
        if explode:
            return [
                pair
                for key, item in entries.items()
                if item is not None
                for pair in _exploded(key, item, style, reserved, escape)
            ]
        flat = [of(part) for pair in pairs for part in pair]
        return [(name, _separator(style).join(flat))]
    return [(name, of(text_of(value)))]


def _exploded(
    key: str,
    value: _t.Any,
    style: str,
    reserved: bool,
    escape: _t.Optional[_t.Callable[[str], str]],
) -> Pairs:
    """A property of an object whose properties are parameters. An array repeats its name; what is deeper has brackets."""
    if is_dict(value) or (is_list(value) and any(is_dict(item) for item in value)):
        return query_pairs(key, value, "deepObject", True, reserved, escape)
    within = value if is_list(value) else text_of(value)
    return query_pairs(key, within, style, True, reserved, escape)


def _separator(style: str) -> str:
    signs = {"spaceDelimited": "%20", "tabDelimited": "%09", "pipeDelimited": "%7C"}
    return signs.get(style, ",")


def _deep(
    prefix: str,
    value: _t.Any,
    of: _t.Callable[[str], str],
    keyed: _t.Callable[[str], str],
) -> Pairs:
    """`a[b]=1`; items of an array have brackets too, and numbered ones where they are no texts: `a[]=1`, `a[0][b]=1`."""
    if is_dict(value):
        result: Pairs = []
        for key, item in value.items():
            result.extend(_deep(f"{prefix}[{key}]", item, of, keyed))
        return result
    if is_list(value):
        result = []
        for at, item in enumerate(value):
            number = at if is_dict(item) or is_list(item) else ""
            result.extend(_deep(f"{prefix}[{number}]", item, of, keyed))
        return result
    return [] if value is None else [(keyed(prefix), of(text_of(value)))]


def header_value(wire: str, value: _t.Any, explode: bool) -> str:
    """A header parameter, style simple; refuses what would end the line."""
    if is_list(value):
        text = ",".join(_items(value))
    elif is_dict(value):
        sign = "=" if explode else ","
        text = ",".join(f"{key}{sign}{item}" for key, item in _entries(value))
    else:
        text = text_of(value)
    return check_header(wire, text)


def check_header(name: str, text: str) -> str:
    """Header text that is safe to send; refuses what no Latin-1 can say."""
    check_line(name, text)
    if not text.isascii() and any(char > "\xff" for char in text):
        raise ApiValueError(f"the header {name!r} must not hold text beyond Latin-1")
    return text


def check_line(name: str, text: str) -> None:
    """Refuses what would end a header early, and what no header can carry (RFC 9110 §5.5)."""
    line = name + text
    if line.isascii() and line.isprintable():
        return
    for char in line:
        if (char < " " and char != "\t") or char == "\x7f":
            raise ApiValueError(
                f"the header {name!r} must not hold line breaks or other control characters"
            )
