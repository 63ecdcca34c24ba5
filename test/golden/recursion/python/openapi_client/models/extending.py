# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Extending(_ApiModel):
    """Extending."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"maybe"})
    value: _v.DateTime
    parent: _t.Union[_m.Tree, None] = None
    children: _t.Union[_t.List[_m.Tree], None] = None
    by_name: _t.Annotated[
        _t.Union[_t.Dict[_p.StrictStr, _m.Tree], None],
        _p.Field(alias="byName"),
    ] = None
    maybe: _t.Union[_m.Tree, None] = None
    var_self: _t.Annotated[_t.Union[_m.Extending, None], _p.Field(alias="self")] = None


_link(globals())
