# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import Fixed as _Fixed
from .pet import Pet as _Pet


class Cat(_Pet):
    """Cat."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"born"})
    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "Cat"),)
    lives: _t.Union[_p.StrictInt, None] = None
