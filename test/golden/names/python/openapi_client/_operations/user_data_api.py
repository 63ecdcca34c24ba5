# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

USER_DATA_SAVE: _o.Op[_m.Casing] = _o.Op(
    "userDataSave",
    "GET",
    "/casing",
    params=(
        _o.Param(
            "foo_bar_query_2",
            "fooBar",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "foo_bar_query_3",
            "foo_bar",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param(
            "foo_bar_query",
            "foo-bar",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
        _o.Param("foo_bar_header", "foo.bar", "header", _p.StrictStr),
        _o.Param("var_2nd", "2nd", "query", _p.StrictStr, style="form", explode=True),
        _o.Param("größe", "größe", "query", _p.StrictStr, style="form", explode=True),
        _o.Param(
            "filter",
            "$filter",
            "query",
            _p.StrictStr,
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Casing),),
        ),
    ),
)
