# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

SHADOWS: _o.Op[_m.Shadows] = _o.Op(
    "shadows",
    "GET",
    "/shadows",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Shadows),),
        ),
    ),
)
