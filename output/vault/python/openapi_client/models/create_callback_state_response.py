# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class CreateCallbackStateResponse(_ApiModel):
    """CreateCallbackStateResponse."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"raw"})
    status_code: _p.StrictInt
    """HTTP status code."""
    status: _p.StrictStr
    """HTTP status."""
    data: _m.CreateCallbackStateResponseData
    raw: _t.Annotated[
        _t.Union[_t.Dict[_p.StrictStr, _t.Any], None],
        _p.Field(alias="_raw"),
    ] = None


_link(globals())
