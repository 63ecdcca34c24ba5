# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiMap as _ApiMap


class Dog(_ApiMap):
    """Narrows a property, requires another, adds a third."""

    __openapi_values__: _t.ClassVar[_t.Callable[[], _t.Any]] = lambda: _p.StrictStr
    name: _p.StrictStr
    kind: _t.Union[_t.Literal["dog"], _p.StrictStr, None] = None
    age: _p.StrictInt
    tag: _t.Union[_p.StrictStr, None] = None
    barks: _t.Union[_p.StrictBool, None] = None
