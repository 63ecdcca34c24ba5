# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._core import operation as _o
from .._core import values as _v

LIST_PETS: _o.Op[_t.List[_m.Pet]] = _o.Op(
    "listPets",
    "GET",
    "/pets",
    params=(
        _o.Param(
            "limit",
            "limit",
            "query",
            lambda: _t.Annotated[_p.StrictInt, _p.Field(le=100)],
            style="form",
            explode=True,
        ),
        _o.Param(
            "kinds",
            "kinds",
            "query",
            lambda: _t.List[_t.Union[_t.Literal["cat", "dog"], _p.StrictStr]],
            style="form",
        ),
        _o.Param(
            "names",
            "names",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="form",
            explode=True,
        ),
        _o.Param(
            "spaced",
            "spaced",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="spaceDelimited",
        ),
        _o.Param(
            "tabbed",
            "tabbed",
            "query",
            lambda: _t.List[_p.StrictStr],
            style="tabDelimited",
        ),
        _o.Param(
            "piped",
            "piped",
            "query",
            lambda: _t.List[_p.StrictInt],
            style="pipeDelimited",
        ),
        _o.Param(
            "sort",
            "sort",
            "query",
            lambda: _t.Union[_t.Literal["up", "down"], _p.StrictStr],
            style="form",
            explode=True,
        ),
        _o.Param("x_trace", "X-Trace", "header", lambda: _v.Uuid),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _t.List[_p.SerializeAsAny[_m.Pet]],
                ),
            ),
        ),
    ),
    security=(("user",), ("sign",)),
)
ADD_PET: _o.Op[_m.Pet] = _o.Op(
    "addPet",
    "POST",
    "/pets",
    params=(
        _o.Param(
            "limit",
            "limit",
            "query",
            lambda: _t.Annotated[_p.StrictInt, _p.Field(le=100)],
            style="form",
            explode=True,
        ),
        _o.Param("pet", "", "body", None, required=True),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _p.SerializeAsAny[_m.Pet]),
    ),
    responses=(
        _o.Resp(
            "201",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _p.SerializeAsAny[_m.Pet],
                ),
            ),
        ),
    ),
    security=(("key",),),
)
GET_PET: _o.Op[_m.Pet] = _o.Op(
    "getPet",
    "GET",
    "/pets/{petId}",
    params=(_o.Param("pet_id", "petId", "path", _o.integer, required=True),),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/json",
                    "json",
                    lambda: _p.SerializeAsAny[_m.Pet],
                ),
            ),
        ),
        _o.Resp(
            "404",
            False,
            (_o.Content("application/json", "json", lambda: _m.Error),),
        ),
    ),
    security=(("key",),),
)
RENAME_PET: _o.Op[None] = _o.Op(
    "renamePet",
    "PUT",
    "/pets/{petId}",
    params=(
        _o.Param("pet_id", "petId", "path", _o.integer, required=True),
        _o.Param("name", "name", "form", _o.text, required=True),
        _o.Param("labels", "labels", "form", lambda: _t.List[_p.StrictStr]),
        _o.Param("nicknames", "nicknames", "form", lambda: _t.List[_p.StrictStr]),
    ),
    contents=(
        _o.Content(
            "application/x-www-form-urlencoded",
            "form",
            parts=(
                _o.Part("name"),
                _o.Part("labels", explode=False, styled=True),
                _o.Part("nicknames", repeated=True),
            ),
        ),
    ),
    responses=(_o.Resp("204", True),),
    security=(("key",),),
    accept="",
)
GET_PHOTO: _o.Op[bytes] = _o.Op(
    "getPhoto",
    "GET",
    "/pets/{petId}/photo",
    params=(_o.Param("pet_id", "petId", "path", _o.integer, required=True),),
    responses=(_o.Resp("200", True, (_o.Content("image/png", "binary"),)),),
    security=(("key",),),
    accept="image/png",
)
ADD_PHOTO: _o.Op[None] = _o.Op(
    "addPhoto",
    "POST",
    "/pets/{petId}/photo",
    params=(
        _o.Param("pet_id", "petId", "path", _o.integer, required=True),
        _o.Param("title", "title", "form", _o.text),
        _o.Param("photo", "photo", "form", None, required=True),
    ),
    contents=(
        _o.Content(
            "multipart/form-data",
            "multipart",
            parts=(_o.Part("title"), _o.Part("photo", "binary")),
        ),
    ),
    responses=(_o.Resp("204", True),),
    security=(("key",),),
    accept="",
)
