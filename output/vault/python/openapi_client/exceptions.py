"""The errors of the client. A status that is not a success is an `ApiException` or one of its subclasses."""

from __future__ import annotations

import typing as _t

from ._core.redact import redact_headers, redact_text

_SHOWN = 10_240


class OpenApiException(Exception):
    """The base of all errors of this package."""


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

    def __str__(self) -> str:
        message = f"({self.status})\nReason: {self.reason}\n"
        if self.headers:
            message += f"HTTP response headers: {redact_headers(self.headers)}\n"
        if self.body:
            shown = (
                self.body if len(self.body) <= _SHOWN else self.body[:_SHOWN] + " [...]"
            )
            message += f"HTTP response body: {redact_text(shown)}\n"
        return message

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

    def __init__(self, reason: str) -> None:
        super().__init__(status=0, reason=reason)


class ApiTimeoutError(ApiConnectionError):
    """No answer in time. The status is 0."""


class ApiCancelledError(ApiException):
    """The caller gave the call up. The status is 0."""

    def __init__(self, reason: str = "cancelled by the caller") -> None:
        super().__init__(status=0, reason=reason)


class ApiDecodeError(ApiException):
    """The server reported success, but its body cannot be read."""


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
