# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class SendFormRequest(_ApiModel):
    """SendFormRequest."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"nothing"})
    name: _p.StrictStr
    agree: _t.Union[_p.StrictBool, None] = None
    on: _t.Union[_v.Date, None] = None
    tags: _t.Union[_t.List[_p.StrictStr], None] = None
    csv: _t.Union[_t.List[_p.StrictStr], None] = None
    address: _t.Union[_m.Address, None] = None
    deep: _t.Union[_m.Address, None] = None
    var_json: _t.Annotated[_t.Union[_m.Address, None], _p.Field(alias="json")] = None
    nothing: _t.Union[_p.StrictStr, None] = None


_link(globals())
