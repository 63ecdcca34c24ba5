# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionEvent(_ApiModel):
    """ConnectionEvent."""

    event_id: _t.Union[_p.StrictStr, None] = None
    """Id of this event."""
    service_id: _t.Union[_p.StrictStr, None] = None
    """Id of the service."""
    entity_id: _t.Union[_p.StrictStr, None] = None
    """The service's own id of the thing that the event is about."""
    entity_type: _t.Union[_p.StrictStr, None] = None
    """Kind of thing that the event is about."""
    entity: _t.Union[_m.ConsumerConnection, None] = None
    event_type: _t.Union[_m.VaultEventType, None] = None
    execution_attempt: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """How often delivery has been tried."""
    occurred_at: _t.Union[_p.StrictStr, None] = None
    """When the event happened, ISO 8601."""


_link(globals())
