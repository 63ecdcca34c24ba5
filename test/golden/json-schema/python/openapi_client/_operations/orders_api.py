# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

PLACE_ORDER: _o.Op[_m.Order] = _o.Op(
    "placeOrder",
    "POST",
    "/orders",
    params=(_o.Param("order", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Order),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Order),),
        ),
    ),
)
LIST_ORDERS: _o.Op[_m.Orders] = _o.Op(
    "listOrders",
    "GET",
    "/orders",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Orders),),
        ),
    ),
)
