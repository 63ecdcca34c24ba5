# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import Fixed as _Fixed
from .pet import Pet as _Pet


class Dog(_Pet):
    """Dog."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"born"})
    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "hound"),)
    leash: _t.Union[_p.StrictBool, None] = None
