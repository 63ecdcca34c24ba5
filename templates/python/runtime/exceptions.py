"""The errors of the client. A status that is not a success is an `ApiException` or one of its subclasses."""

from __future__ import annotations

import json
import typing as _t

from ._core.redact import redact_text

_SHOWN = 2_000


class OpenApiException(Exception):
    """The base of all errors of this package. Errors can be pickled and copied."""

    operation: _t.Optional[str] = None
    """The operation that was called."""
    method: _t.Optional[str] = None
    """The HTTP method."""
    path: _t.Optional[str] = None
    """The path as the document writes it."""
    url: _t.Optional[str] = None
    """The URL that was asked, without credentials."""
    attempts: _t.Optional[int] = None
    """How often the request was sent, or was tried to be."""
    request_id: _t.Optional[str] = None
    """The server's own name for the request, where a usual header has one."""

    def __reduce__(self) -> _t.Any:
        return _again, (type(self), self.args, dict(self.__dict__))


def _again(
    kind: _t.Type[OpenApiException],
    args: _t.Tuple[_t.Any, ...],
    state: _t.Mapping[str, _t.Any],
) -> OpenApiException:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ApiTypeError(OpenApiException, TypeError):
    """A value of a wrong type."""

    def __init__(
        self,
        msg: str,
        path_to_item: _t.Optional[_t.Sequence[_t.Union[str, int]]] = None,
        valid_classes: _t.Optional[_t.Tuple[type, ...]] = None,
        key_type: _t.Optional[bool] = None,
    ) -> None:
        self.path_to_item = path_to_item
        self.valid_classes = valid_classes
        self.key_type = key_type
        super().__init__(_with_path(msg, path_to_item))


class ApiValueError(OpenApiException, ValueError):
    """A value that cannot be sent, or arguments that do not go together."""

    def __init__(
        self,
        msg: str,
        path_to_item: _t.Optional[_t.Sequence[_t.Union[str, int]]] = None,
    ) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that is not there."""

    def __init__(
        self,
        msg: str,
        path_to_item: _t.Optional[_t.Sequence[_t.Union[str, int]]] = None,
    ) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))


class ApiKeyError(OpenApiException, KeyError):
    """A key that is not there."""

    def __init__(
        self,
        msg: str,
        path_to_item: _t.Optional[_t.Sequence[_t.Union[str, int]]] = None,
    ) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))


class ApiException(OpenApiException):
    """The server answered with an error, or did not answer (status 0)."""

    def __init__(
        self,
        status: _t.Optional[int] = None,
        reason: _t.Optional[str] = None,
        http_resp: _t.Any = None,
        *,
        body: _t.Optional[str] = None,
        data: _t.Optional[_t.Any] = None,
    ) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.body = body
        self.data = data
        self.headers: _t.Any = None
        self.raw_body: _t.Optional[bytes] = None
        if http_resp:
            if self.status is None:
                self.status = http_resp.status
            if self.reason is None:
                self.reason = http_resp.reason
            raw: _t.Optional[bytes] = http_resp.data
            self.raw_body = raw
            if self.body is None and raw is not None:
                self.body = raw.decode("utf-8", "replace")
            self.headers = http_resp.getheaders()

    @classmethod
    def from_response(
        cls,
        *,
        http_resp: _t.Any,
        body: _t.Optional[str],
        data: _t.Optional[_t.Any],
    ) -> _t.NoReturn:
        """Raises the class that stands for the status of a response."""
        raise exception_for(http_resp.status)(http_resp=http_resp, body=body, data=data)

    @property
    def message(self) -> str:
        """One line: method, path, status, reason, and what the server says itself."""
        outcome = f"{self.status} {self.reason or ''}" if self.status else self.reason
        parts = [(outcome or type(self).__name__).strip()]
        if self.method is not None:
            parts.insert(0, f"{self.method} {self.path}")
        said = _said(self.body)
        if said:
            parts.append(said)
        return redact_text(": ".join(parts))[:_SHOWN]

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status!r}, reason={self.reason!r})"


class BadRequestException(ApiException):
    """400"""


class UnauthorizedException(ApiException):
    """401"""


class ForbiddenException(ApiException):
    """403"""


class NotFoundException(ApiException):
    """404"""


class ConflictException(ApiException):
    """409"""


class UnprocessableEntityException(ApiException):
    """422"""


class RateLimitException(ApiException):
    """429"""


class ServiceException(ApiException):
    """500 and above"""


class ApiConnectionError(ApiException):
    """No answer: the server could not be reached, or the connection broke. The status is 0."""

    sent: bool = True
    """False where no connection was made, so that nothing can have reached the server."""
    final: bool = False
    """True where another attempt would fail alike."""

    def __init__(self, reason: str) -> None:
        super().__init__(status=0, reason=reason)


class ApiTimeoutError(ApiConnectionError):
    """No answer in time. The status is 0."""


class ApiCancelledError(ApiException):
    """The caller gave the call up. The status is 0."""

    def __init__(self, reason: str = "cancelled by the caller") -> None:
        super().__init__(status=0, reason=reason)


class ApiStreamError(ApiException):
    """The server reported success, and then an error among the items of a stream: `data` is what it said."""


class ApiDecodeError(ApiException):
    """The server reported success, but its body cannot be read."""


def _said(body: _t.Optional[str]) -> _t.Optional[str]:
    """The message of a server: where APIs usually put it."""
    try:
        return _text_in(json.loads(body)) if body else None
    except (ValueError, RecursionError):
        return None


_PLACES = ("message", "msg", "error", "detail", "title", "errors", "issues")


def _text_in(value: _t.Any) -> _t.Optional[str]:
    """JSON that is a text says it; else the first of the usual places, and of a list its first item."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, list):
        return _text_in(_t.cast(_t.Any, value)[0]) if value else None
    if isinstance(value, dict):
        for name in _PLACES:
            found = _text_in(_t.cast(_t.Any, value).get(name))
            if found is not None:
                return found
    return None


_BY_STATUS: _t.Mapping[int, _t.Type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: RateLimitException,
}


def exception_for(status: int) -> _t.Type[ApiException]:
    """The class that stands for a status."""
    found = _BY_STATUS.get(status)
    if found is not None:
        return found
    return ServiceException if 500 <= status <= 599 else ApiException


def render_path(path_to_item: _t.Sequence[_t.Union[str, int]]) -> str:
    """A path as Python subscripts."""
    return "".join(
        f"[{part}]" if isinstance(part, int) else f"['{part}']" for part in path_to_item
    )


def _with_path(
    msg: str, path_to_item: _t.Optional[_t.Sequence[_t.Union[str, int]]]
) -> str:
    return f"{msg} at {render_path(path_to_item)}" if path_to_item else msg
