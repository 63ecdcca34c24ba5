# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import operation as _o

UPDATE_PROFILE: _o.Op[_t.Union[_m.Profile, _m.UpdateProfile202Response, None]] = _o.Op(
    "updateProfile",
    "PATCH",
    "/profile",
    params=(_o.Param("profile", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Profile),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Profile),),
        ),
        _o.Resp(
            "202",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _t.Union[_m.UpdateProfile202Response, None],
                ),
            ),
        ),
    ),
)
