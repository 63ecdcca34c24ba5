# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

ECHO: _o.Op[_m.Echo200Response] = _o.Op(
    "echo",
    "POST",
    "/echo",
    params=(
        _o.Param(
            "key",
            "key",
            "query",
            lambda: _t.Union[_p.StrictStr, _p.StrictInt],
            style="form",
            explode=True,
        ),
        _o.Param("contact", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Contact),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Echo200Response),),
        ),
    ),
)
