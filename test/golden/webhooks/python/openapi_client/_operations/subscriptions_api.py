# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

SUBSCRIBE: _o.Op[_m.Subscribe201Response] = _o.Op(
    "subscribe",
    "POST",
    "/subscriptions",
    params=(_o.Param("subscribe_request", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.SubscribeRequest),),
    responses=(
        _o.Resp(
            "201",
            True,
            (_o.Content("application/json", "json", lambda: _m.Subscribe201Response),),
        ),
    ),
)
