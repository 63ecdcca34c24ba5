# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _models
from .._model import ApiBase as _ApiBase
from .._model import Hierarchy as _Hierarchy


class Vehicle(_ApiBase):
    """Vehicle."""

    __openapi_hierarchy__: _t.ClassVar[_Hierarchy] = _Hierarchy(
        "wheels",
        "Vehicle",
        lambda: {"two": _models.Bike, "four": _models.Car, "Vehicle": _models.Vehicle},
    )
    wheels: _p.StrictStr
