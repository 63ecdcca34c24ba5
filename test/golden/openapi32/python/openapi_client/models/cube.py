# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class Cube(_ApiModel):
    """Cube."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "cube"),)
    kind: _t.Union[_t.Literal["cube"], _p.StrictStr]
    edge: _t.Union[_p.StrictInt, None] = None
