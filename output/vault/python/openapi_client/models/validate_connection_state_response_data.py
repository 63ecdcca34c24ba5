# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ValidateConnectionStateResponseData(_ApiModel):
    """ValidateConnectionStateResponseData."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"id", "state"})
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the connection."""
    state: _t.Union[_m.ConnectionState, None] = None


_link(globals())
