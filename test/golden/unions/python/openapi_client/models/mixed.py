# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Mixed(_ApiModel):
    """Mixed."""

    value: _t.Union[_m.MixedValue, None] = None
    list: _t.Union[_m.MixedList, None] = None
    when: _t.Union[_v.DateTime, _p.StrictInt, None] = None
    types: _t.Union[_p.StrictStr, _p.StrictInt, _p.StrictBool, None] = None
    titled: _t.Union[_m.MixedTitled, None] = None
    nested: _t.Union[_m.MixedNested, None] = None
    open: _t.Union[_t.Literal["a", "b"], _p.StrictStr, None] = None
    shape: _t.Union[_m.MixedShape, None] = None
    """A constant in each variant tells them apart."""


_link(globals())
