# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _models
from .._core import values as _v
from .._model import ApiBase as _ApiBase
from .._model import Hierarchy as _Hierarchy


class Pet(_ApiBase):
    """Pet."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"born"})
    __openapi_hierarchy__: _t.ClassVar[_Hierarchy] = _Hierarchy(
        "kind",
        "Pet",
        lambda: {"Pet": _models.Pet, "Cat": _models.Cat, "hound": _models.Dog},
    )
    kind: _p.StrictStr
    name: _p.StrictStr
    born: _t.Union[_v.Date, None] = None
    state: _t.Union[_t.Literal["a", "b"], _p.StrictStr, None] = None
