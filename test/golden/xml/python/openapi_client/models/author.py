# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Author(_ApiModel):
    """Author."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"born"})
    name: _t.Union[_p.StrictStr, None] = None
    born: _t.Union[_p.StrictInt, None] = None
