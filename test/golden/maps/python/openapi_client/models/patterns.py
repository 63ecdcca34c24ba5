# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiMap as _ApiMap


class Patterns(_ApiMap):
    """Patterns."""

    __openapi_values__: _t.ClassVar[_t.Callable[[], _t.Any]] = lambda: _t.Union[
        _p.StrictStr,
        _p.StrictInt,
    ]
    id: _t.Union[_p.StrictStr, None] = None
