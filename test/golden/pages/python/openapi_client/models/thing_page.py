# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ThingPage(_ApiModel):
    """ThingPage."""

    all_things: _t.Annotated[
        _t.Union[_t.List[_m.Thing], None],
        _p.Field(alias="all-things"),
    ] = None
    meta: _t.Union[_m.ThingPageMeta, None] = None
    links: _t.Union[_t.Dict[_p.StrictStr, _p.StrictStr], None] = None


_link(globals())
