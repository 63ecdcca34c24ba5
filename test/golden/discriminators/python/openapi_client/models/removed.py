# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class Removed(_ApiModel):
    """Removed."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (
        ("event_type", "event_type", "thing.removed"),
    )
    event_type: _p.StrictStr
    at: _t.Union[_v.DateTime, None] = None
