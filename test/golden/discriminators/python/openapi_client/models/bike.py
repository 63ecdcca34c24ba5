# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .vehicle import Vehicle as _Vehicle


class Bike(_Vehicle):
    """Bike."""

    gears: _t.Union[_p.StrictInt, None] = None
