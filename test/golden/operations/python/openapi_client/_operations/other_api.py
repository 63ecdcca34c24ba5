# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._core import operation as _o

SEARCH: _o.Op[None] = _o.Op(
    "Search",
    "GET",
    "/other/search",
    responses=(_o.Resp("204", True),),
    accept="",
)
