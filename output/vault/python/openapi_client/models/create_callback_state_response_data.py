# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class CreateCallbackStateResponseData(_ApiModel):
    """CreateCallbackStateResponseData."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"state"})
    state: _t.Union[_p.StrictStr, None] = None
    """State for the callback."""
