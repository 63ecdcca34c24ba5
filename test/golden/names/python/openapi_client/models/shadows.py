# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Shadows(_ApiModel):
    """Shadows."""

    any: _t.Union[_m.Any, None] = None
    var_date: _t.Annotated[_t.Union[_m.ModelDate, None], _p.Field(alias="date")] = None
    datetime: _t.Union[_m.Datetime, None] = None
    var_field: _t.Annotated[
        _t.Union[_m.ModelField, None],
        _p.Field(alias="field"),
    ] = None
    list: _t.Union[_t.List[_m.List], None] = None
    object: _t.Union[_m.Object, None] = None
    client: _t.Union[_m.Client, None] = None
    configuration: _t.Union[_m.ModelConfiguration, None] = None
    error: _t.Union[_m.Error, None] = None
    response: _t.Union[_m.Response, None] = None
    promise: _t.Union[_m.Promise, None] = None
    type: _t.Union[_m.Type, None] = None
    instance: _t.Union[_m.Instance, None] = None
    at: _t.Union[_v.DateTime, None] = None


_link(globals())
