# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class WebhookSubscription(_ApiModel):
    """WebhookSubscription."""

    downstream_id: _t.Union[_p.StrictStr, None] = None
    """Id of the downstream service."""
    unify_event_types: _t.Union[_t.List[_p.StrictStr], None] = None
    """Unify events that the connection is subscribed to."""
    downstream_event_types: _t.Union[_t.List[_p.StrictStr], None] = None
    """Downstream events that the connection is subscribed to."""
    execute_url: _t.Union[_p.StrictStr, None] = None
    """Where the downstream service sends the event."""
    created_at: _t.Union[_p.StrictStr, None] = None
    """When the subscription was created downstream."""
