# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

SEND_ENUMS: _o.Op[_m.Enums] = _o.Op(
    "sendEnums",
    "POST",
    "/enums/{color}",
    params=(
        _o.Param("color", "color", "path", lambda: _m.Color, required=True),
        _o.Param(
            "sort",
            "sort",
            "query",
            lambda: _t.Union[_t.Literal["name", "-name"], _p.StrictStr],
            style="form",
            explode=True,
        ),
        _o.Param(
            "fields",
            "fields",
            "query",
            lambda: _t.List[_t.Union[_t.Literal["id", "name"], _p.StrictStr]],
            style="form",
            explode=True,
        ),
        _o.Param("enums", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _m.Enums),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Enums),),
        ),
    ),
)
