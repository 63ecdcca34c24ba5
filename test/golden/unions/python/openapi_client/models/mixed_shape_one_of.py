# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class MixedShapeOneOf(_ApiModel):
    """MixedShapeOneOf."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("type", "type", "line"),)
    type: _t.Union[_t.Literal["line"], _p.StrictStr]
    length: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
