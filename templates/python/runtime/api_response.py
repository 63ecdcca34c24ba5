"""What `*_with_http_info` methods return."""

from __future__ import annotations

import typing as _t
from typing import Generic, Optional, TypeVar

from pydantic import (
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    PrivateAttr,
    StrictBytes,
    StrictInt,
    ValidationError,
)

from ._core.deferred_model import DeferredModel
from ._core.headers import Headers, headers_of

T = TypeVar("T")


def _dumped(headers: Optional[Headers]) -> _t.Any:
    return None if headers is None else dict(headers)


class ApiResponse(DeferredModel, Generic[T]):
    """A response: status, headers, the body as it came, and what it stands for."""

    status_code: StrictInt
    """The HTTP status."""
    headers: _t.Annotated[
        Optional[Headers],
        BeforeValidator(headers_of),
        PlainSerializer(_dumped, when_used="json"),
    ] = None
    """The headers of the response: by name in any case; `headers.get_all(name)` has each line of a repeated one."""
    data: T
    """The decoded body."""
    raw_data: StrictBytes
    """The body's bytes."""

    _validation_error: _t.Optional[ValidationError] = PrivateAttr(default=None)

    model_config = ConfigDict(arbitrary_types_allowed=True, defer_build=True)

    @property
    def validation_error(self) -> _t.Optional[ValidationError]:
        """Where the body is not what the document says: how. The data are then the best that could be made of it."""
        return self._validation_error

    @validation_error.setter
    def validation_error(self, error: _t.Optional[ValidationError]) -> None:
        self._validation_error = error
