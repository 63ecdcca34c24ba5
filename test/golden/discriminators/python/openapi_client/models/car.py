# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import Fixed as _Fixed
from .vehicle import Vehicle as _Vehicle


class Car(_Vehicle):
    """Car."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("wheels", "wheels", "four"),)
    doors: _t.Union[_p.StrictInt, None] = None
    made_at: _t.Union[_v.DateTime, None] = None
