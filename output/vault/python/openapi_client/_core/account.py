"""What errors say of the call that failed, and what they must not say: the credentials that it sent."""

from __future__ import annotations

import typing as _t

from pydantic_core import ValidationError

from ..exceptions import ApiException, ApiTypeError, ApiValueError, OpenApiException
from .headers import Headers, headers_of
from .operation import Op
from .redact import ACTIVE, Redactor, holds, password_of, redact_url, secrets_of

if _t.TYPE_CHECKING:
    from ..configuration import Configuration
    from .request import Request

_REQUEST_IDS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "cf-ray",
)


class Account:
    """One call, as its errors tell of it."""

    def __init__(self, op: Op[_t.Any], configuration: Configuration) -> None:
        self.op = op
        self._configuration = configuration
        self._requests: _t.List[Request] = []
        self.attempts = 0
        self.last_status: _t.Optional[int] = None
        self.redirect: _t.Optional[int] = None
        """The status of the first redirection that this attempt followed."""
        self.asking = False
        """True while a provider of credentials runs: its errors are the caller's own."""

    def asked(self, request: Request) -> Request:
        """Notes a request that is about to be sent."""
        self._requests.append(request)
        ACTIVE.set(self.redactor())
        return request

    def redactor(self) -> Redactor:
        """What takes the credentials of this call out of texts."""
        proxy = self._configuration.proxy
        # Without the bodies: the redactor of a call stays active after it, until the next one of the thread or task.
        sent = [(request.url, request.headers) for request in self._requests]

        def found() -> _t.Iterator[str]:
            yield from password_of(proxy)
            for url, headers in sent:
                yield from secrets_of(url, headers)

        return Redactor(found)

    @staticmethod
    def request_id(headers: _t.Optional[Headers]) -> _t.Optional[str]:
        """The server's own name for the request, where a usual header has one."""
        if headers is None:
            return None
        return next((headers[name] for name in _REQUEST_IDS if name in headers), None)

    def told(self, error: BaseException) -> BaseException:
        """The error to raise: one of this package, with what there is to say of the call."""
        if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit)):
            return error
        redactor = self.redactor()
        if isinstance(error, Exception) and not isinstance(
            error, (OpenApiException, ValidationError)
        ):
            if not self.asking:
                error = _converted(error)
            elif not holds(error, redactor):
                return error
            if not isinstance(error, OpenApiException) and holds(error, redactor):
                # What was around the call may say what was sent: no more of it is told than its name.
                kind = "credential cannot be had" if self.asking else "call failed"
                error = ApiValueError(f"the {kind}: {type(error).__name__}")
        said: _t.Dict[str, _t.Any] = {
            "operation": self.op.id,
            "method": self.op.method,
            "path": self.op.path,
            "attempts": self.attempts,
        }
        if self._requests:
            said["url"] = redactor.text(redact_url(self._requests[-1].url))
        if isinstance(error, OpenApiException):
            _clean(error, redactor)
        if isinstance(error, ApiException):
            said["request_id"] = self.request_id(headers_of(error.headers))
        for name, value in said.items():
            setattr(error, name, value)
        _clean_causes(error, redactor)
        return error


def _converted(error: Exception) -> Exception:
    """What Python raised while a request was being written, as an error of this package."""
    text = f"the request cannot be sent: {error}"
    failure: Exception
    if isinstance(error, TypeError):
        failure = ApiTypeError(text)
    elif isinstance(
        error, (ValueError, RecursionError, OSError, LookupError, ArithmeticError)
    ):
        failure = ApiValueError(text)
    else:
        return error
    failure.__cause__ = error
    return failure


def _clean(error: OpenApiException, redactor: Redactor) -> None:
    error.args = tuple(
        redactor.text(value) if isinstance(value, str) else value
        for value in error.args
    )
    for name, value in list(vars(error).items()):
        if isinstance(value, str):
            setattr(error, name, redactor.text(value))
    if not isinstance(error, ApiException):
        return
    if error.raw_body is not None:
        error.raw_body = redactor.data(error.raw_body)
    if isinstance(error.headers, Headers):
        error.headers = Headers(redactor.lines(error.headers.lines()))


def _clean_causes(error: BaseException, redactor: Redactor) -> None:
    """Cuts off causes that hold a credential, in a text or with their request: they are of other packages."""
    current = error
    while True:
        following = current.__cause__ or current.__context__
        if following is None or following is error:
            return
        asked = getattr(following, "_request", None) is not None
        if asked or holds(following, redactor):
            current.__cause__ = current.__context__ = None
            return
        current = following
