# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import operation as _o

THINGS_RANGE: _o.Op[_t.List[int]] = _o.Op(
    "things range",
    "GET",
    "/things/{from}..{to}",
    params=(
        _o.Param("to", "to", "path", _o.integer, required=True),
        _o.Param("var_from", "from", "path", _o.integer, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_p.StrictInt]),),
        ),
    ),
)
