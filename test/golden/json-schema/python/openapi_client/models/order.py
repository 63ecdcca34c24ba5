# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiMap as _ApiMap
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Order(_ApiMap):
    """Order."""

    __openapi_values__: _t.ClassVar[_t.Callable[[], _t.Any]] = lambda: _p.StrictInt
    id: _p.StrictStr
    country: _p.StrictStr
    labels: _t.Union[_t.Dict[_p.StrictStr, _p.StrictStr], None] = None
    """A label for each language that is listed."""
    changes: _t.Union[_t.Dict[_p.StrictStr, _v.DateTime], None] = None
    """When what was changed."""
    place: _t.Union[
        _t.Tuple[
            _t.Union[_p.StrictFloat, _p.StrictInt],
            _t.Union[_p.StrictFloat, _p.StrictInt],
        ],
        None,
    ] = None
    """Longitude and latitude."""
    slot: _t.Union[_t.Tuple[_v.DateTime, _p.StrictInt, _m.Customer], None] = None
    """From when, how long, and for whom."""
    plugin: _t.Union[_m.OrderPlugin, None] = None
    """A name, or a name with its settings."""
    state: _t.Union[_p.StrictStr, None] = None
    """Of the United States."""
    region: _t.Union[_p.StrictStr, None] = None
    radius: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """Around the place."""


_link(globals())
