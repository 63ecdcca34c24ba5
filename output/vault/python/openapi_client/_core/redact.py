"""Keeps credentials out of logs, errors and debug output."""

from __future__ import annotations

import base64
import binascii
import contextvars
import functools
import json
import logging
import re
import typing as _t
from urllib.parse import quote, quote_plus, unquote, unquote_plus, urlsplit

from .._settings import SECRET_NAMES

REDACTED = "[redacted]"

_STANDARD = {
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
    "api-key",
    "apikey",
    "x-auth-token",
    "x-csrf-token",
}
_NAMES = frozenset(_STANDARD | {name.lower() for name in SECRET_NAMES})
_SECRET_WORD = re.compile(
    r'(?i)("?(?:access_token|refresh_token|client_secret|password|api_key|apikey|secret)"?\s*[:=]\s*)("[^"]*"|[^\s&,}]+)'
)
_SPELLINGS = sorted(
    {
        form
        for name in _NAMES
        for form in (
            name,
            quote(name, errors="replace"),
            quote_plus(name, errors="replace"),
        )
    }
)
_QUERY = re.compile(
    r"(?i)(?<![\w-])("
    + "|".join(re.escape(form) for form in _SPELLINGS)
    + r")(=)[^&\s\"']+"
)
_CREDENTIALS = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{4,}")


def is_secret(name: str) -> bool:
    """Whether a header, cookie or query parameter of this name holds a credential."""
    return name.lower() in _NAMES


def redact_headers(headers: _t.Mapping[str, str]) -> _t.Dict[str, str]:
    """A copy of headers to show."""
    return {
        name: REDACTED if is_secret(name) else redact_text(str(value))
        for name, value in headers.items()
    }


def redact_url(url: str) -> str:
    """A URL to show."""
    base, mark, query = url.partition("?")
    base = re.sub(r"//[^/@]*@", "//", base)
    if not mark:
        return base
    parts: _t.List[str] = []
    for part in query.split("&"):
        key, equals, _ = part.partition("=")
        parts.append(
            f"{key}={REDACTED}" if equals and is_secret(unquote_plus(key)) else part
        )
    return base + "?" + "&".join(parts)


def redact_text(text: str) -> str:
    """A text to show, without what looks like a credential."""
    text = _CREDENTIALS.sub(lambda match: f"{match.group(1)} {REDACTED}", text)
    text = _QUERY.sub(lambda match: f"{match.group(1)}={REDACTED}", text)
    return _SECRET_WORD.sub(lambda match: f"{match.group(1)}{REDACTED}", text)


_ESCAPES = re.compile(r"\\(?:u00([2-7][0-9A-Fa-f])|.)", re.DOTALL)


def _unescaped(found: _t.Match[str]) -> str:
    """What JSON need not have escaped, as JSON has it otherwise."""
    code: _t.Optional[str] = found[1]
    return found[0] if code is None else json.dumps(chr(int(code, 16)))[1:-1]


SHORTEST = 6
"""Values that are shorter are not looked for: they would be found in ordinary words."""


class Redactor:
    """Takes the very values that a request sent out of what is shown or kept of its failure."""

    def __init__(self, values: _t.Callable[[], _t.Iterable[str]]) -> None:
        self._values = values

    @functools.cached_property
    def _forms(self) -> _t.List[str]:
        """How they may be written. That is found out when something is to be told: most calls tell nothing."""
        forms: _t.Set[str] = set()
        for value in self._values():
            if len(value) >= SHORTEST:
                forms.update(_forms(value))
        # The longest first: one may be a part of another.
        return sorted(forms, key=len, reverse=True)

    def text(self, text: str) -> str:
        """A text without the values, bare, in Base64 or percent-encoded; also where it is JSON that escapes more than it must."""
        plain = _ESCAPES.sub(_unescaped, text) if "\\u00" in text else text
        shown = plain
        for form in self._forms:
            if form in shown:
                shown = shown.replace(form, REDACTED)
        return text if shown == plain else shown

    def data(self, data: bytes) -> bytes:
        """The same for bytes."""
        text = data.decode("utf-8", "surrogateescape")
        shown = self.text(text)
        return data if shown == text else shown.encode("utf-8", "surrogateescape")

    def lines(
        self, lines: _t.Iterable[_t.Tuple[str, str]]
    ) -> _t.List[_t.Tuple[str, str]]:
        """The same for headers."""
        return [(name, self.text(value)) for name, value in lines]


def holds(value: object, redactor: Redactor) -> bool:
    """Whether a credential stands in anything that can be reached from an error of others."""
    seen: _t.Set[int] = set()
    left = [value]
    while left and len(seen) < 1000:
        item = left.pop()
        attributes: _t.Dict[str, object] = getattr(item, "__dict__", {})
        if isinstance(item, str):
            if redactor.text(item) != item:
                return True
            continue
        if isinstance(item, (bytes, bytearray)):
            if redactor.data(bytes(item)) != item:
                return True
            continue
        if id(item) in seen or isinstance(item, (type, int, float)):
            continue
        seen.add(id(item))
        if isinstance(item, dict):
            left += [*item.keys(), *item.values()]
        elif isinstance(item, (list, tuple, set, frozenset)):
            left += item
        elif isinstance(item, BaseException):
            left += [str(item), item.args, item.__cause__, item.__context__]
        left += attributes.values()
    return False


ACTIVE: contextvars.ContextVar[_t.Optional[Redactor]] = contextvars.ContextVar(
    "active", default=None
)
"""The credentials of the call that is under way, for what the HTTP libraries log of it."""


def _forms(value: str) -> _t.Iterator[str]:
    data = value.encode("utf-8", "surrogatepass")
    yield value
    # As httpcore logs headers.
    yield repr(data)[2:-1]
    yield quote(data, safe="")
    yield quote_plus(data)
    for encoded in (base64.b64encode(data), base64.urlsafe_b64encode(data)):
        text = encoded.decode("ascii").rstrip("=")
        yield text
        yield text.replace("/", "\\/")
    for before in (1, 2):
        # Inside of something longer that was encoded as a whole, as a user name and a password are.
        whole = base64.b64encode(b"-" * before + data).decode("ascii").rstrip("=")
        inner = whole[before + 1 : len(whole) - len(whole) % 4]
        if len(inner) >= SHORTEST:
            yield inner
            yield inner.replace("+", "-").replace("/", "_")
            yield inner.replace("/", "\\/")
    yield json.dumps(value)[1:-1]
    yield json.dumps(value)[1:-1].replace("/", "\\/")


def secrets_of(url: str, headers: _t.Mapping[str, str]) -> _t.List[str]:
    """The credentials that a request holds, in its headers, cookies and query."""
    found: _t.List[str] = []
    for name, value in headers.items():
        if not is_secret(name):
            continue
        if name.lower() == "cookie":
            for pair in value.split("; "):
                text = pair.partition("=")[2]
                found += [text, unquote(text)]
            continue
        scheme, blank, rest = value.partition(" ")
        found.append(value)
        if blank:
            found.append(rest)
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(rest).decode("utf-8")
            except (binascii.Error, ValueError):
                continue
            found += [pair, pair.partition(":")[2]]
    for part in url.partition("?")[2].partition("#")[0].split("&"):
        key, _, value = part.partition("=")
        if is_secret(unquote_plus(key)):
            found += [value, unquote(value), unquote_plus(value)]
    return found + password_of(url)


def password_of(url: _t.Optional[str]) -> _t.List[str]:
    """The password that stands in a URL."""
    try:
        password = urlsplit(url or "").password
    except ValueError:
        return []
    return [] if password is None else [password, unquote(password)]


class RedactingFilter(logging.Filter):
    """Takes credentials out of what a logger writes."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        active = ACTIVE.get()
        clean = redact_text(message if active is None else active.text(message))
        if clean != message:
            record.msg = clean
            record.args = ()
        return True
