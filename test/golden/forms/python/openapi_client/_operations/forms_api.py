# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o
from .._core import values as _v

SEND_FORM: _o.Op[None] = _o.Op(
    "sendForm",
    "POST",
    "/form",
    params=(
        _o.Param("name", "name", "form", _o.text, required=True),
        _o.Param("agree", "agree", "form", _o.boolean),
        _o.Param("on", "on", "form", lambda: _v.Date),
        _o.Param("tags", "tags", "form", lambda: _t.List[_p.StrictStr]),
        _o.Param("csv", "csv", "form", lambda: _t.List[_p.StrictStr]),
        _o.Param("address", "address", "form", lambda: _m.Address),
        _o.Param("deep", "deep", "form", lambda: _m.Address),
        _o.Param("var_json", "json", "form", lambda: _m.Address),
        _o.Param("nothing", "nothing", "form", _o.text),
    ),
    contents=(
        _o.Content(
            "application/x-www-form-urlencoded",
            "form",
            parts=(
                _o.Part("name"),
                _o.Part("agree"),
                _o.Part("on"),
                _o.Part("tags", repeated=True),
                _o.Part("csv", explode=False, styled=True),
                _o.Part("address", "json"),
                _o.Part("deep", style="deepObject", styled=True),
                _o.Part("json", "json"),
                _o.Part("nothing"),
            ),
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
SEND_TOKEN_REQUEST: _o.Op[None] = _o.Op(
    "sendTokenRequest",
    "POST",
    "/token",
    params=(
        _o.Param(
            "grant_type",
            "grant_type",
            "form",
            lambda: _t.Union[_t.Literal["client_credentials"], _p.StrictStr],
            required=True,
        ),
        _o.Param("scope", "scope", "form", _o.text),
    ),
    contents=(
        _o.Content(
            "application/x-www-form-urlencoded",
            "form",
            parts=(_o.Part("grant_type"), _o.Part("scope")),
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
SEND_MULTIPART: _o.Op[_m.SendMultipart201Response] = _o.Op(
    "sendMultipart",
    "POST",
    "/multipart",
    params=(
        _o.Param("folder", "folder", "query", _o.text, style="form", explode=True),
        _o.Param("file", "file", "form", None, required=True),
        _o.Param("meta", "meta", "form", lambda: _m.Address, required=True),
        _o.Param("title", "title", "form", _o.text),
        _o.Param("count", "count", "form", _o.integer),
        _o.Param("photos", "photos", "form", None),
        _o.Param("labels", "labels", "form", lambda: _t.List[_p.StrictStr]),
        _o.Param("places", "places", "form", lambda: _t.List[_m.Address]),
        _o.Param("note", "note", "form", _o.text),
    ),
    contents=(
        _o.Content(
            "multipart/form-data",
            "multipart",
            parts=(
                _o.Part("file", "binary", media="image/png, image/jpeg"),
                _o.Part("meta", "json"),
                _o.Part("title"),
                _o.Part("count"),
                _o.Part("photos", "binary", repeated=True),
                _o.Part("labels", repeated=True),
                _o.Part("places", "json", repeated=True),
                _o.Part("note", media="text/markdown"),
            ),
        ),
    ),
    responses=(
        _o.Resp(
            "201",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _m.SendMultipart201Response,
                ),
            ),
        ),
    ),
)
