"""What the hooks of a configuration are told: one event before each attempt of a call, and one after it. None holds a credential."""

from __future__ import annotations

import typing as _t
from dataclasses import dataclass, field

if _t.TYPE_CHECKING:
    from ._core.headers import Headers


@dataclass(frozen=True)
class RequestEvent:
    """An attempt that is about to be made."""

    operation: str
    """The operation that was called."""
    method: str
    """The HTTP method."""
    path: str
    """The path as the document writes it."""
    url: str
    """The URL that is asked, without credentials."""
    attempt: int
    """1 for the first attempt of a call."""


@dataclass(frozen=True)
class ResponseEvent(RequestEvent):
    """An attempt that was answered, whatever the status."""

    status: int
    """The HTTP status."""
    request_id: _t.Optional[str]
    """The server's own name for the request, where a usual header has one."""
    duration: float
    """Seconds from the start of the attempt until the answer was read; of a stream or an unread body, until its headers came."""
    delay: _t.Optional[float]
    """Seconds until the next attempt; None where this one is the last."""
    headers: Headers = field(repr=False)
    """The headers of the answer."""


@dataclass(frozen=True)
class ErrorEvent(RequestEvent):
    """An attempt without an answer: no connection, none in time, one that broke, or a call that was given up."""

    kind: _t.Type[BaseException]
    """The class of the error."""
    reason: str
    """What the error says."""
    duration: float
    """Seconds from the start of the attempt until it failed."""
    delay: _t.Optional[float]
    """Seconds until the next attempt; None where this one is the last, and the error is raised."""


RequestHook = _t.Callable[[RequestEvent], _t.Any]
ResponseHook = _t.Callable[[ResponseEvent], _t.Any]
ErrorHook = _t.Callable[[ErrorEvent], _t.Any]

__all__ = [
    "ErrorEvent",
    "ErrorHook",
    "RequestEvent",
    "RequestHook",
    "ResponseEvent",
    "ResponseHook",
]
