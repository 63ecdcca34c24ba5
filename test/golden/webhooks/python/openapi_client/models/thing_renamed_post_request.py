# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class ThingRenamedPostRequest(_ApiModel):
    """ThingRenamedPostRequest."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("type", "type", "thing.renamed"),)
    type: _t.Union[_t.Literal["thing.renamed"], _p.StrictStr]
    old_name: _p.StrictStr
    renamed_at: _t.Union[_v.DateTime, None] = None
