# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class All(_ApiModel):
    """All."""

    event: _t.Union[_m.Event, None] = None
    implicit: _t.Union[_m.Implicit, None] = None
    by_enum: _t.Annotated[_t.Union[_m.ByEnum, None], _p.Field(alias="byEnum")] = None
    vehicle: _t.Union[_p.SerializeAsAny[_m.Vehicle], None] = None
    vehicles: _t.Union[_t.List[_m.AllVehiclesInner], None] = None


_link(globals())
