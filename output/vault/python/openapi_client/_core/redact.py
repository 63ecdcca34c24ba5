"""Keeps credentials out of logs, errors and debug output."""

from __future__ import annotations

import logging
import re
import typing as _t
from urllib.parse import quote, quote_plus, unquote_plus

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


class RedactingFilter(logging.Filter):
    """Takes credentials out of what a logger writes."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        clean = redact_text(message)
        if clean != message:
            record.msg = clean
            record.args = ()
        return True
