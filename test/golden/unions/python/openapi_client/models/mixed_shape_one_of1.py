# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class MixedShapeOneOf1(_ApiModel):
    """MixedShapeOneOf1."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("type", "type", "dot"),)
    type: _t.Union[_t.Literal["dot"], _p.StrictStr]
