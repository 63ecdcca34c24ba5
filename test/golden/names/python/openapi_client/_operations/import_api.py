# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

DELETE: _o.Op[_m.Keywords] = _o.Op(
    "delete",
    "GET",
    "/class/{class}",
    params=(
        _o.Param("var_class", "class", "path", _p.StrictStr, required=True),
        _o.Param("var_self", "self", "query", _p.StrictStr, style="form", explode=True),
        _o.Param("var_from", "from", "query", _p.StrictStr, style="form", explode=True),
        _o.Param(
            "var_lambda",
            "lambda",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param("params", "params", "query", _p.StrictStr, style="form", explode=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Keywords),),
        ),
    ),
)
