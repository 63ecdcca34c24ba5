# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

SEND_MAPS: _o.Op[_m.Maps] = _o.Op(
    "sendMaps",
    "POST",
    "/maps",
    params=(_o.Param("maps", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Maps),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Maps),),
        ),
    ),
)
GET_SCORES: _o.Op[_t.Dict[str, _m.Entry]] = _o.Op(
    "getScores",
    "GET",
    "/maps",
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _t.Dict[_p.StrictStr, _m.Entry],
                ),
            ),
        ),
    ),
)
