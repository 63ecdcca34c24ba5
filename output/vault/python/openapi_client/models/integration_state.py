# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class IntegrationState(_StrEnum):
    """State of the integration."""

    DISABLED = "disabled"
    NEEDS_CONFIGURATION = "needs_configuration"
    CONFIGURED = "configured"
