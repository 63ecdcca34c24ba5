# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Renamed(_ApiModel):
    """Renamed."""

    name: _p.StrictStr
    kind: _t.Union[_p.StrictStr, None] = None
    age: _t.Union[_p.StrictInt, None] = None
