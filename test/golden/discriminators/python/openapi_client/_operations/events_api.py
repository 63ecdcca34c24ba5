# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

SEND_EVENT: _o.Op[_m.All] = _o.Op(
    "sendEvent",
    "POST",
    "/events",
    params=(_o.Param("event", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Event),),
    responses=(
        _o.Resp("200", True, (_o.Content("application/json", "json", lambda: _m.All),)),
    ),
)
