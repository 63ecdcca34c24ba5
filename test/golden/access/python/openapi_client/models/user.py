# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class User(_ApiModel):
    """User."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"id", "created_at"},
    )
    id: _t.Union[_p.StrictStr, None] = None
    name: _p.StrictStr
    password: _t.Union[_p.SecretStr, None] = None
    created_at: _t.Annotated[
        _t.Union[_v.DateTime, None],
        _p.Field(alias="createdAt"),
    ] = None
    team: _t.Union[_m.Team, None] = None
    friends: _t.Union[_t.List[_m.User], None] = None


_link(globals())
