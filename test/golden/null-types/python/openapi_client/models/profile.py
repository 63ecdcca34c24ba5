# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Profile(_ApiModel):
    """Profile."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "age",
            "mood",
            "manager",
            "friend",
            "deputy",
            "value",
            "nothing",
            "never",
            "tags",
            "inline",
        },
    )
    id: _p.StrictStr
    nickname: _t.Union[_p.StrictStr, None]
    age: _t.Union[_p.StrictInt, None] = None
    mood: _t.Union[_t.Literal["good", "bad"], _p.StrictStr, None] = None
    manager: _t.Union[_m.Person, None] = None
    friend: _t.Union[_m.Person, None] = None
    """Null may come first."""
    deputy: _t.Union[_m.Person, None] = None
    value: _t.Union[_p.StrictStr, _p.StrictInt, None] = None
    nothing: None = None
    never: None = None
    tags: _t.Union[_t.List[_t.Union[_p.StrictStr, None]], None] = None
    inline: _t.Union[_m.ProfileInline, None] = None


_link(globals())
