# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiMap as _ApiMap
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class OwnedDog(_ApiMap):
    """OwnedDog."""

    __openapi_values__: _t.ClassVar[_t.Callable[[], _t.Any]] = lambda: _p.StrictStr
    name: _p.StrictStr
    kind: _t.Union[_t.Literal["dog"], _p.StrictStr, None] = None
    age: _p.StrictInt
    tag: _t.Union[_p.StrictStr, None] = None
    barks: _t.Union[_p.StrictBool, None] = None
    owner: _p.StrictStr
    vet: _t.Union[_m.Animal, None] = None
    """One reference with a description of its own."""
    pup: _t.Union[_m.OwnedDogPup, None] = None


_link(globals())
