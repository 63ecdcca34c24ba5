# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

ADD_DOG: _o.Op[_m.OwnedDog] = _o.Op(
    "addDog",
    "POST",
    "/dogs",
    params=(_o.Param("dog", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Dog),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.OwnedDog),),
        ),
    ),
)
