"""What `*_with_http_info` methods return."""

from __future__ import annotations

import typing as _t
from typing import Generic, Mapping, Optional, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    PrivateAttr,
    StrictBytes,
    StrictInt,
    ValidationError,
)

T = TypeVar("T")


class ApiResponse(BaseModel, Generic[T]):
    """A response: status, headers, the body as it came, and what it stands for."""

    status_code: StrictInt
    """The HTTP status."""
    headers: Optional[Mapping[str, str]] = None
    """The headers of the response."""
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
