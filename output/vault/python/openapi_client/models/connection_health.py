# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class ConnectionHealth(_StrEnum):
    """Operational health of a connection."""

    OK = "ok"
    PENDING_REFRESH = "pending_refresh"
    NEEDS_AUTH = "needs_auth"
    PENDING_CONFIRMATION = "pending_confirmation"
    NEEDS_CONSENT = "needs_consent"
    REVOKED = "revoked"
    MISSING_SETTINGS = "missing_settings"
    DEGRADED = "degraded"
