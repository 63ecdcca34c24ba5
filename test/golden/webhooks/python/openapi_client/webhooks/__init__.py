# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Receives the webhooks of the API."""

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import signatures as _s
from .._core import webhooks as _w

WebhookEvent = _w.WebhookEvent
WebhookVerificationError = _s.WebhookVerificationError

UnwrappedWebhook = _t.Union[
    _w.WebhookEvent[_t.Literal["thing.created"], _m.ThingEvent],
    _w.WebhookEvent[_t.Literal["thing.renamed"], _m.ThingRenamedPostRequest],
    _w.WebhookEvent[_t.Literal["ThingSold"], _m.ThingSoldPostRequest],
    _w.WebhookEvent[None, _t.Any],
]

_WEBHOOKS = _w.Webhooks(
    _s.Signature(
        "webhook-signature",
        "v1,",
        "base64",
        "{id}.{timestamp}.{body}",
        "raw",
        "base64",
        separator=" ",
        id_header="webhook-id",
        timestamp_header="webhook-timestamp",
    ),
    (
        _w.Event(
            "thing.created",
            lambda: _m.ThingEvent,
            member="type",
            values=("created", "changed"),
        ),
        _w.Event(
            "thing.renamed",
            lambda: _m.ThingRenamedPostRequest,
            member="type",
            values=("thing.renamed",),
        ),
        _w.Event(
            "ThingSold",
            lambda: _m.ThingSoldPostRequest,
            header="x-event-kind",
            values=("thing.sold",),
        ),
    ),
)


def unwrap(
    body: _s.RawBody,
    headers: _s.WebhookHeaders,
    secret: _s.Secrets,
    *,
    tolerance: float = 300,
    now: _t.Optional[_t.Callable[[], float]] = None,
) -> UnwrappedWebhook:
    """Verifies the signature of a webhook over its bytes, and returns its event.

    It raises a WebhookVerificationError, whose `reason` says what is wrong. Several secrets may be given while one takes the place of another. `tolerance` and what `now` returns are seconds.
    """
    return _WEBHOOKS.unwrap(body, headers, secret, tolerance, now)


def verify(
    body: _s.RawBody,
    headers: _s.WebhookHeaders,
    secret: _s.Secrets,
    *,
    tolerance: float = 300,
    now: _t.Optional[_t.Callable[[], float]] = None,
) -> None:
    """Verifies the signature of a webhook over its bytes, or raises a WebhookVerificationError."""
    _WEBHOOKS.verify(body, headers, secret, tolerance, now)
