# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class SendMultipartRequest(_ApiModel):
    """SendMultipartRequest."""

    file: _t.Union[_p.StrictBytes, _p.StrictStr]
    meta: _m.Address
    title: _t.Union[_p.StrictStr, None] = None
    count: _t.Union[_p.StrictInt, None] = None
    photos: _t.Union[_t.List[_t.Union[_p.StrictBytes, _p.StrictStr]], None] = None
    labels: _t.Union[_t.List[_p.StrictStr], None] = None
    places: _t.Union[_t.List[_m.Address], None] = None
    note: _t.Union[_p.StrictStr, None] = None


_link(globals())
