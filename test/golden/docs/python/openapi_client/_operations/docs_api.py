# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o

GET_DOCS: _o.Op[_m.Documented] = _o.Op(
    "getDocs",
    "GET",
    "/docs/{id}",
    params=(
        _o.Param("id", "id", "path", _o.text, required=True),
        _o.Param(
            "limit",
            "limit",
            "query",
            lambda: _t.Annotated[_p.StrictInt, _p.Field(ge=1, le=100)],
            style="form",
            explode=True,
        ),
        _o.Param(
            "old",
            "old",
            "query",
            _o.text,
            style="form",
            explode=True,
            deprecated=True,
        ),
        _o.Param(
            "filter",
            "filter",
            "query",
            lambda: _t.Annotated[_p.StrictStr, _p.Field(max_length=20)],
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.Documented),),
        ),
    ),
    deprecated=True,
)
LIST_DOCS: _o.Op[_t.List[_m.Documented]] = _o.Op(
    "listDocs",
    "GET",
    "/docs",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_m.Documented]),),
        ),
    ),
)
