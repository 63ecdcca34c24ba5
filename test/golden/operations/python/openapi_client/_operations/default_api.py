# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._core import operation as _o

ROOT_GET: _o.Op[None] = _o.Op(
    "GET /",
    "GET",
    "/",
    responses=(_o.Resp("204", True),),
    accept="",
)
