# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Filter(_ApiModel):
    """Filter."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"name"})
    name: _t.Union[_p.StrictStr, None] = None
    tags: _t.Union[_t.List[_p.StrictStr], None] = None
    near: _t.Union[_m.Point, None] = None


_link(globals())
