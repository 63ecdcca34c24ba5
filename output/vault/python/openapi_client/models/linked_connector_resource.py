# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class LinkedConnectorResource(_ApiModel):
    """LinkedConnectorResource."""

    id: _t.Union[_p.StrictStr, None] = None
    name: _t.Union[_p.StrictStr, None] = None
    """Name of the resource, in the plural."""
    status: _t.Union[_m.ResourceStatus, None] = None
    downstream_id: _t.Union[_p.StrictStr, None] = None
    """Id of the resource at the downstream service."""
    downstream_name: _t.Union[_p.StrictStr, None] = None
    """Name of the resource at the downstream service."""


_link(globals())
