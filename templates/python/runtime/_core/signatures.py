"""Verifies that a request comes from who knows the secret, by a row that says how requests are signed."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
import typing as _t

RawBody = _t.Union[bytes, bytearray, memoryview, str]
"""The body exactly as it came."""

WebhookHeaders = _t.Union[
    _t.Mapping[str, _t.Any], _t.Iterable[_t.Tuple[_t.Any, _t.Any]]
]
"""Those of any framework: a mapping, an `email.message.Message`, or pairs of texts or bytes."""

Secrets = _t.Union[str, _t.Iterable[str]]

Reason = _t.Literal[
    "not-raw",
    "bad-secret",
    "missing-header",
    "malformed",
    "too-old",
    "too-new",
    "bad-signature",
]

Found = _t.Callable[[str], _t.Optional[str]]

_TIMESTAMP = re.compile(r"\d{1,15}\Z", re.ASCII)
_HEX = re.compile(r"(?:[0-9a-f]{2})+\Z", re.ASCII | re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}\Z", re.ASCII)
_LONE = re.compile("[\ud800-\udfff]")


class WebhookVerificationError(Exception):
    """A request is not what it says it is. Neither the secret nor the signature that was expected is part of it."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(reason, message)
        self.reason: Reason = reason
        self.message = message

    def __str__(self) -> str:
        return self.message


class Signature(_t.NamedTuple):
    """How requests are signed, with HMAC and SHA-256. Headers are in small letters."""

    header: str
    prefix: str
    encoding: str
    content: str
    body: str
    secret: str
    separator: _t.Optional[str] = None
    id_header: _t.Optional[str] = None
    timestamp_header: _t.Optional[str] = None
    timestamp_prefix: _t.Optional[str] = None


def bytes_of(body: object) -> bytes:
    """The bytes that came; refuses what somebody parsed."""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(_t.cast(_t.Any, body))
    raise WebhookVerificationError(
        "not-raw",
        "The body must be the bytes or the text that came: a signature cannot be "
        "verified over a value that was parsed.",
    )


def lookup(headers: WebhookHeaders) -> Found:
    """Headers by their names in small letters. Of one that came twice there is no right value."""
    found: _t.Dict[str, _t.List[str]] = {}
    items: _t.Any = getattr(headers, "multi_items", None) or getattr(
        headers, "items", None
    )
    pairs: _t.Iterable[_t.Tuple[_t.Any, _t.Any]] = headers if items is None else items()  # type: ignore[assignment]
    for name, value in pairs:
        several = isinstance(value, (list, tuple))
        values = _t.cast(_t.Any, value if several else (value,))
        known = found.setdefault(_text(name).lower(), [])
        known.extend(_text(each) for each in values)

    def get(name: str) -> _t.Optional[str]:
        values = found.get(name, [])
        if len(values) > 1:
            raise WebhookVerificationError(
                "malformed", f"The request has the header {name} more than once."
            )
        return values[0] if values else None

    return get


def verify(
    signature: Signature,
    body: bytes,
    get: Found,
    secret: Secrets,
    tolerance: float = 300,
    now: _t.Optional[_t.Callable[[], float]] = None,
) -> None:
    """Raises a `WebhookVerificationError` where no secret has made the signature."""
    keys = _keys(secret, signature)
    value = _needed(get, signature.header)
    pieces = (
        [value] if signature.separator is None else value.split(signature.separator)
    )
    entries = [piece.strip() for piece in pieces]
    timed = True
    timestamp = ""
    if signature.timestamp_header is not None:
        timestamp = _needed(get, signature.timestamp_header)
    elif signature.timestamp_prefix is not None:
        timestamp = next(iter(_after(entries, signature.timestamp_prefix)), "")
    else:
        timed = False
    if timed and not _TIMESTAMP.match(timestamp):
        raise WebhookVerificationError(
            "malformed", "The timestamp of the request is no number of seconds."
        )
    given = [_signature(text, signature) for text in _after(entries, signature.prefix)]
    signatures = [each for each in given if each is not None]
    if not signatures:
        raise WebhookVerificationError(
            "malformed",
            f"The header {signature.header} holds no signature of the expected form.",
        )
    if timed:
        _check_age((now or time.time)() - int(timestamp), tolerance)
    id_header = signature.id_header
    filled = {
        "{id}": "" if id_header is None else _needed(get, id_header),
        "{timestamp}": timestamp,
    }
    contents = [_content(signature, filled, each) for each in _bodies(body, signature)]
    for key in keys:
        for content in contents:
            expected = hmac.new(key, content, hashlib.sha256).digest()
            if any(hmac.compare_digest(expected, each) for each in signatures):
                return
    raise WebhookVerificationError(
        "bad-signature", "The request has no signature that was made with this secret."
    )


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _needed(get: Found, name: str) -> str:
    value = get(name)
    if not value:
        raise WebhookVerificationError(
            "missing-header", f"The request has no header {name}."
        )
    return value


def _after(entries: _t.Sequence[str], start: str) -> _t.List[str]:
    return [entry[len(start) :] for entry in entries if entry.startswith(start)]


def _check_age(age: float, tolerance: float) -> None:
    if age > tolerance:
        raise WebhookVerificationError(
            "too-old", "The timestamp of the request is too long ago."
        )
    if -age > tolerance:
        raise WebhookVerificationError(
            "too-new", "The timestamp of the request is too far ahead."
        )


def _keys(secret: _t.Any, signature: Signature) -> _t.List[bytes]:
    secrets: _t.List[_t.Any] = [secret] if isinstance(secret, str) else list(secret)
    keys = [_key(each, signature) for each in secrets]
    if not keys or not all(keys):
        raise WebhookVerificationError(
            "bad-secret",
            "A secret is empty."
            if signature.secret == "text"
            else "A secret is empty, or not base64 behind whsec_.",
        )
    return [key for key in keys if key]


def _key(secret: object, signature: Signature) -> _t.Optional[bytes]:
    if not isinstance(secret, str):
        return None
    if signature.secret == "text":
        return secret.encode("utf-8")
    return _base64(secret.removeprefix("whsec_"))


def _signature(text: str, signature: Signature) -> _t.Optional[bytes]:
    if signature.encoding == "base64":
        return _base64(text)
    return bytes.fromhex(text) if _HEX.match(text) else None


def _base64(text: str) -> _t.Optional[bytes]:
    if len(text) % 4 != 0 or not _BASE64.match(text):
        return None
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return None


def _content(signature: Signature, filled: _t.Mapping[str, str], body: bytes) -> bytes:
    before, _, after = signature.content.partition("{body}")
    for placeholder, value in filled.items():
        before = before.replace(placeholder, value)
        after = after.replace(placeholder, value)
    return before.encode("utf-8") + body + after.encode("utf-8")


def _bodies(body: bytes, signature: Signature) -> _t.List[bytes]:
    """Where the keys of the body were put in order to be signed: the body of that order, and the body as it came."""
    if signature.body == "raw":
        return [body]
    try:
        value = json.loads(body.decode("utf-8"), parse_int=_Number, parse_float=_Number)
        return [_in_order(value).encode("utf-8"), body]
    except (ValueError, RecursionError):
        return [body]


class _Number(str):
    """As it is written."""


def _in_order(value: _t.Any) -> str:
    if isinstance(value, dict):
        pairs = _t.cast("_t.Dict[str, _t.Any]", value).items()
        # As JavaScript sorts: by the units of UTF-16.
        ordered = sorted(
            pairs, key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass")
        )
        inner = ",".join(f"{_quoted(key)}:{_in_order(item)}" for key, item in ordered)
        return "{" + inner + "}"
    if isinstance(value, list):
        items = _t.cast("_t.Sequence[_t.Any]", value)
        return "[" + ",".join(_in_order(item) for item in items) + "]"
    if isinstance(value, _Number):
        return str(value)
    if isinstance(value, str):
        return _quoted(value)
    return json.dumps(value)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _LONE.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)
