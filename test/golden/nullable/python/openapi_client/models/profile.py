# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Profile(_ApiModel):
    """Profile."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"age", "born", "level", "mood", "manager", "friend", "tags"},
    )
    id: _p.StrictStr
    nickname: _t.Union[_p.StrictStr, None]
    """Required, and may be null."""
    age: _t.Union[_p.StrictInt, None] = None
    """Absent, null and a value are three things."""
    city: _t.Union[_p.StrictStr, None] = None
    """May be absent, never null."""
    born: _t.Union[_v.Date, None] = None
    level: _t.Union[_m.Level, None] = None
    mood: _t.Union[_t.Literal["good", "bad"], _p.StrictStr, None] = None
    manager: _t.Union[_m.Person, None] = None
    friend: _t.Union[_m.Person, None] = None
    tags: _t.Union[_t.List[_t.Union[_p.StrictStr, None]], None] = None
    scores: _t.Union[
        _t.Dict[_p.StrictStr, _t.Union[_p.StrictFloat, _p.StrictInt, None]],
        None,
    ] = None


_link(globals())
