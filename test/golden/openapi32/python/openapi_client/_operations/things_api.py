# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

COPY_THING: _o.Op[_m.Thing] = _o.Op(
    "copyThing",
    "COPY",
    "/things/{id}",
    params=(
        _o.Param("id", "id", "path", _o.text, required=True),
        _o.Param("destination", "Destination", "header", _o.text, required=True),
    ),
    responses=(
        _o.Resp(
            "201",
            True,
            (_o.Content("application/json", "json", lambda: _m.Thing),),
        ),
    ),
    security=(("device",), ("key",)),
)
