# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Casing(_ApiModel):
    """Casing."""

    var_1_3: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="1")] = None
    foo_bar_5: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="fooBar"),
    ] = None
    foo_bar: _t.Union[_p.StrictInt, None] = None
    foo_bar_2: _t.Annotated[
        _t.Union[_p.StrictBool, None],
        _p.Field(alias="FooBar"),
    ] = None
    foo_bar_3: _t.Annotated[
        _t.Union[_m.FooBarModel, None],
        _p.Field(alias="foo-bar"),
    ] = None
    foo_bar_4: _t.Annotated[
        _t.Union[_m.FooBarModel1, None],
        _p.Field(alias="foo.bar"),
    ] = None
    empty: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="")] = None
    blank: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias=" ")] = None
    var_1: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="+1")] = None
    var_1_2: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="-1")] = None
    type: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="@type")] = None
    ref: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="$ref")] = None
    日本: _t.Union[_p.StrictStr, None] = None
    u1f389: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="\U0001f389"),
    ] = None


_link(globals())
