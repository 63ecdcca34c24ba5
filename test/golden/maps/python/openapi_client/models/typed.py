# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiMap as _ApiMap


class Typed(_ApiMap):
    """Declared properties beside typed others."""

    __openapi_values__: _t.ClassVar[_t.Callable[[], _t.Any]] = lambda: _p.StrictInt
    name: _t.Union[_p.StrictStr, None] = None
    to_dict_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="to_dict"),
    ] = None
