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
    _w.WebhookEvent[_t.Literal["ConnectionCreated"], _m.ConnectionCreatedPostRequest],
    _w.WebhookEvent[_t.Literal["ConnectionUpdated"], _m.ConnectionUpdatedPostRequest],
    _w.WebhookEvent[_t.Literal["ConnectionDisabled"], _m.ConnectionDisabledPostRequest],
    _w.WebhookEvent[_t.Literal["ConnectionDeleted"], _m.ConnectionDeletedPostRequest],
    _w.WebhookEvent[_t.Literal["ConnectionCallable"], _m.ConnectionCallablePostRequest],
    _w.WebhookEvent[_t.Literal["ConnectionRevoked"], _m.ConnectionRevokedPostRequest],
    _w.WebhookEvent[_t.Literal["TokenRefreshFailed"], _m.TokenRefreshFailedPostRequest],
    _w.WebhookEvent[
        _t.Literal["TokenRefreshPending"],
        _m.TokenRefreshPendingPostRequest,
    ],
    _w.WebhookEvent[
        _t.Literal["TokenRefreshRecovered"],
        _m.TokenRefreshRecoveredPostRequest,
    ],
    _w.WebhookEvent[_t.Literal["ConnectionDegraded"], _m.ConnectionDegradedPostRequest],
    _w.WebhookEvent[
        _t.Literal["ConnectionRecovered"],
        _m.ConnectionRecoveredPostRequest,
    ],
    _w.WebhookEvent[None, _t.Any],
]

_WEBHOOKS = _w.Webhooks(
    _s.Signature("x-apideck-signature", "", "hex", "{body}", "sorted-json", "text"),
    (
        _w.Event(
            "ConnectionCreated",
            lambda: _m.ConnectionCreatedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.created",),
        ),
        _w.Event(
            "ConnectionUpdated",
            lambda: _m.ConnectionUpdatedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.updated",),
        ),
        _w.Event(
            "ConnectionDisabled",
            lambda: _m.ConnectionDisabledPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.disabled",),
        ),
        _w.Event(
            "ConnectionDeleted",
            lambda: _m.ConnectionDeletedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.deleted",),
        ),
        _w.Event(
            "ConnectionCallable",
            lambda: _m.ConnectionCallablePostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.callable",),
        ),
        _w.Event(
            "ConnectionRevoked",
            lambda: _m.ConnectionRevokedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.revoked",),
        ),
        _w.Event(
            "TokenRefreshFailed",
            lambda: _m.TokenRefreshFailedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.token_refresh.failed",),
        ),
        _w.Event(
            "TokenRefreshPending",
            lambda: _m.TokenRefreshPendingPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.token_refresh.pending",),
        ),
        _w.Event(
            "TokenRefreshRecovered",
            lambda: _m.TokenRefreshRecoveredPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.token_refresh.recovered",),
        ),
        _w.Event(
            "ConnectionDegraded",
            lambda: _m.ConnectionDegradedPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.downstream.degraded",),
        ),
        _w.Event(
            "ConnectionRecovered",
            lambda: _m.ConnectionRecoveredPostRequest,
            header="x-apideck-event-type",
            values=("vault.connection.downstream.recovered",),
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
