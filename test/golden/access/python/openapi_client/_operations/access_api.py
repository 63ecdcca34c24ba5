# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .. import models as _m
from .._core import operation as _o

CREATE_USER: _o.Op[_m.User] = _o.Op(
    "createUser",
    "POST",
    "/users",
    params=(_o.Param("user", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.User),),
    responses=(
        _o.Resp(
            "201",
            True,
            (_o.Content("application/json", "json", lambda: _m.User),),
        ),
    ),
)
LIST_USERS: _o.Op[_m.ListUsers200Response] = _o.Op(
    "listUsers",
    "GET",
    "/users",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.ListUsers200Response),),
        ),
    ),
)
