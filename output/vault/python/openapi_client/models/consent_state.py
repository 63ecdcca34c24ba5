# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class ConsentState(_StrEnum):
    """State of the consent for a connection."""

    IMPLICIT = "implicit"
    PENDING = "pending"
    GRANTED = "granted"
    DENIED = "denied"
    REVOKED = "revoked"
    REQUIRES_RECONSENT = "requires_reconsent"
