# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class MetaWarningsInner(_ApiModel):
    """A step that failed without failing the request: data may be incomplete."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"status_code", "error", "operation", "message"},
    )
    type: _t.Union[_p.StrictStr, None] = None
    """Kind of warning."""
    status_code: _t.Union[_p.StrictInt, None] = None
    """HTTP status of the failed downstream request, where known."""
    error: _t.Union[_p.StrictStr, None] = None
    """Short error of the downstream service, where known."""
    operation: _t.Union[_p.StrictStr, None] = None
    """Id of the step that failed."""
    message: _t.Union[_p.StrictStr, None] = None
    """Message of the downstream service, where known."""
