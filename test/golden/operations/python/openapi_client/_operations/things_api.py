# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import operation as _o

THINGS_GET_ONE: _o.Op[str] = _o.Op(
    "things.get/one",
    "GET",
    "/things/{id}.json",
    params=(_o.Param("id", "id", "path", _o.text, required=True),),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", _o.text, bare=True),),
        ),
    ),
)
THINGS_ID_JSON_DELETE: _o.Op[None] = _o.Op(
    "DELETE /things/{id}.json",
    "DELETE",
    "/things/{id}.json",
    params=(_o.Param("id", "id", "path", _o.integer, required=True),),
    responses=(_o.Resp("204", True),),
    accept="",
)
THINGS_RANGE: _o.Op[_t.List[int]] = _o.Op(
    "things range",
    "GET",
    "/things/{from}..{to}",
    params=(
        _o.Param("to", "to", "path", _o.integer, required=True),
        _o.Param("var_from", "from", "path", _o.integer, required=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_p.StrictInt]),),
        ),
    ),
)
CALL_1_PUT_PART: _o.Op[bool] = _o.Op(
    "1-put-part",
    "PUT",
    "/things/{thing-id}/parts/{part_id}/",
    params=(
        _o.Param("thing_id", "thing-id", "path", _o.text, required=True),
        _o.Param("part_id", "part_id", "path", _o.text, required=True),
        _o.Param("request_body", "", "body", None, required=True),
    ),
    contents=(_o.Content("application/json", "json", lambda: _t.List[_p.StrictStr]),),
    responses=(
        _o.Resp("200", True, (_o.Content("application/json", "json", _o.boolean),)),
    ),
)
HEAD_PART: _o.Op[None] = _o.Op(
    "head-part",
    "HEAD",
    "/things/{thing-id}/parts/{part_id}/",
    params=(
        _o.Param("thing_id", "thing-id", "path", _o.text, required=True),
        _o.Param("part_id", "part_id", "path", _o.text, required=True),
    ),
    responses=(_o.Resp("200", True),),
    accept="",
)
OPTIONS_PART: _o.Op[None] = _o.Op(
    "optionsPart",
    "OPTIONS",
    "/things/{thing-id}/parts/{part_id}/",
    params=(
        _o.Param("thing_id", "thing-id", "path", _o.text, required=True),
        _o.Param("part_id", "part_id", "path", _o.text, required=True),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
TRACE_PART: _o.Op[bytes] = _o.Op(
    "tracePart",
    "TRACE",
    "/things/{thing-id}/parts/{part_id}/",
    params=(
        _o.Param("thing_id", "thing-id", "path", _o.text, required=True),
        _o.Param("part_id", "part_id", "path", _o.text, required=True),
    ),
    responses=(_o.Resp("200", True, (_o.Content("message/http", "binary"),)),),
    accept="message/http",
)
SEARCH: _o.Op[_t.List[str]] = _o.Op(
    "search",
    "POST",
    "/things/search:query",
    params=(
        _o.Param("q", "q", "query", _o.text, required=True, style="form", explode=True),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (_o.Content("application/json", "json", lambda: _t.List[_p.StrictStr]),),
        ),
    ),
)
