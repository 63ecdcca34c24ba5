# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ResourceExample(_ApiModel):
    """ResourceExample."""

    unified_api: _t.Union[_m.UnifiedApiId, None] = None
    service_id: _t.Union[_p.StrictStr, None] = None
    resource: _t.Union[_m.LinkedConnectorResource, None] = None
    example_response: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Example of a response of the downstream API."""


_link(globals())
