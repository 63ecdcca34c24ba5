# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import Fixed as _Fixed
from .vehicle import Vehicle as _Vehicle


class Bike(_Vehicle):
    """Bike."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("wheels", "wheels", "two"),)
    gears: _t.Union[_p.StrictInt, None] = None
