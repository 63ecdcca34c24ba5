# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class AuthType(_StrEnum):
    """How the connector authorizes."""

    OAUTH2 = "oauth2"
    APIKEY = "apiKey"
    BASIC = "basic"
    CUSTOM = "custom"
    NONE = "none"
    API_KEY = "apiKey"
