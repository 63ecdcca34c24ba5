# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Enums(_ApiModel):
    """Enums."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("version", "version", 2),)
    color: _m.Color
    odd: _t.Union[_m.Odd, None] = None
    level: _t.Union[_m.Level, None] = None
    ratio: _t.Union[_m.Ratio, None] = None
    switch: _t.Union[_p.StrictBool, None] = None
    mixed: _t.Union[
        _t.Annotated[_t.Literal["auto", 1], _v.EXACT],
        _p.StrictStr,
        _p.StrictFloat,
        _p.StrictInt,
        _p.StrictBool,
        None,
    ] = None
    single: _t.Union[_m.Single, None] = None
    inline: _t.Union[_t.Literal["x", "y"], _p.StrictStr, None] = None
    list: _t.Union[_t.List[_t.Union[_t.Literal["x", "y"], _p.StrictStr]], None] = None
    repeated: _t.Union[_t.Literal["a", "A"], _p.StrictStr, None] = None
    version: _t.Union[_t.Annotated[_t.Literal[2], _v.EXACT], _p.StrictInt]
    tag: _t.Union[_t.Literal["enums"], _p.StrictStr, None] = None
    yes: _t.Union[_p.StrictBool, None] = None
    mode: _t.Union[_t.Literal["auto"], _p.StrictStr, None] = None


_link(globals())
