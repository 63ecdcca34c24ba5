# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class ResourceStatus(_StrEnum):
    """Status of the resource. It can be called where `live` or `beta`."""

    LIVE = "live"
    BETA = "beta"
    DEVELOPMENT = "development"
    UPCOMING = "upcoming"
    CONSIDERING = "considering"
