# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

SEND_TREE: _o.Op[_m.Folder] = _o.Op(
    "sendTree",
    "POST",
    "/tree",
    params=(_o.Param("tree", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Tree),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Folder),),
        ),
    ),
)
