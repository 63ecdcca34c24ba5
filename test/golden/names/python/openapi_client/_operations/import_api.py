# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

DELETE: _o.Op[_m.Keywords] = _o.Op(
    "delete",
    "GET",
    "/class/{class}",
    params=(
        _o.Param("var_class", "class", "path", _o.text, required=True),
        _o.Param("var_self", "self", "query", _o.text, style="form", explode=True),
        _o.Param("var_from", "from", "query", _o.text, style="form", explode=True),
        _o.Param("var_lambda", "lambda", "query", _o.text, style="form", explode=True),
        _o.Param("params", "params", "query", _o.text, style="form", explode=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Keywords),),
        ),
    ),
)
