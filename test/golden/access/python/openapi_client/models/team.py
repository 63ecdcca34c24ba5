# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Team(_ApiModel):
    """Team."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"key"})
    key: _t.Union[_p.StrictStr, None] = None
    title: _t.Union[_p.StrictStr, None] = None
    plain: _t.Union[_m.Plain, None] = None


_link(globals())
