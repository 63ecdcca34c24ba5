# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o
from .._core import values as _v

LIST_BY_CURSOR: _o.Op[_m.ThingPage] = _o.Op(
    "listByCursor",
    "GET",
    "/by-cursor",
    params=(
        _o.Param(
            "page_cursor",
            "page-cursor",
            "query",
            _o.text,
            style="form",
            explode=True,
        ),
        _o.Param(
            "limit",
            "limit",
            "query",
            lambda: _t.Annotated[_p.StrictInt, _p.Field(le=100)],
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.ThingPage),),
        ),
        _o.Resp(
            "default",
            False,
            (_o.Content("application/json", "json", lambda: _m.Failure),),
        ),
    ),
    pages=_o.Paged(
        "cursor",
        ("all_things",),
        argument=0,
        is_text=True,
        next=("meta", "next_cursor"),
        more=("meta", "has_more"),
    ),
)
LIST_BY_OFFSET: _o.Op[_m.ThingPage] = _o.Op(
    "listByOffset",
    "GET",
    "/by-offset",
    params=(
        _o.Param("var_from", "from", "query", _o.integer, style="form", explode=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.ThingPage),),
        ),
    ),
    pages=_o.Paged("offset", ("all_things",), argument=0, first=0),
)
LIST_BY_NUMBER: _o.Op[_t.List[_m.Thing]] = _o.Op(
    "listByNumber",
    "GET",
    "/by-number",
    params=(
        _o.Param("page", "page", "query", _o.integer, style="form", explode=True),
        _o.Param("x_team", "x-team", "header", _o.text),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_m.Thing]),),
        ),
    ),
    pages=_o.Paged("page", (), argument=0, first=1),
)
LIST_BY_LINK: _o.Op[_m.ThingPage] = _o.Op(
    "listByLink",
    "GET",
    "/by-link/{kind}",
    params=(
        _o.Param("kind", "kind", "path", _o.text, required=True),
        _o.Param(
            "since",
            "since",
            "query",
            lambda: _v.Date,
            style="form",
            explode=True,
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _m.ThingPage),),
        ),
    ),
    pages=_o.Paged("next", ("all_things",), next=("links", "next")),
)
LIST_BY_HEADER: _o.Op[_t.List[_m.Thing]] = _o.Op(
    "listByHeader",
    "GET",
    "/by-header",
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_m.Thing]),),
        ),
    ),
    pages=_o.Paged("link", ()),
)
