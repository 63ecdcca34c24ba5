# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._core import operation as _o

INHERITED: _o.Op[None] = _o.Op(
    "inherited",
    "GET",
    "/inherited",
    responses=(_o.Resp("204", True),),
    security=(("header_key",),),
    accept="",
)
NO_SECURITY: _o.Op[None] = _o.Op(
    "noSecurity",
    "GET",
    "/none",
    responses=(_o.Resp("204", True),),
    accept="",
)
OPTIONAL_SECURITY: _o.Op[None] = _o.Op(
    "optionalSecurity",
    "GET",
    "/optional",
    responses=(_o.Resp("204", True),),
    security=(("bearer",), ()),
    accept="",
)
EITHER_OF: _o.Op[None] = _o.Op(
    "eitherOf",
    "GET",
    "/or",
    responses=(_o.Resp("204", True),),
    security=(("basic",), ("query-key",)),
    accept="",
)
BOTH_OF: _o.Op[None] = _o.Op(
    "bothOf",
    "GET",
    "/and",
    params=(_o.Param("theme", "theme", "cookie", _o.text, style="form", explode=True),),
    responses=(_o.Resp("204", True),),
    security=(("header_key", "cookieKey"), ("oauth",)),
    accept="",
)
OTHER_SCHEMES: _o.Op[None] = _o.Op(
    "otherSchemes",
    "GET",
    "/other",
    responses=(_o.Resp("204", True),),
    security=(("second.bearer",), ("oidc",), ("digest",), ()),
    accept="",
)
