# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0.0"
ENVIRONMENT = "OPENAPI_CLIENT"
SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {"url": "https://things.example.com", "description": "The one"},
)
SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {
    "device": {"type": "oauth2", "in": "header", "key": "Authorization"},
    "key": {"type": "api_key", "in": "header", "key": "X-Key"},
}
SECRET_NAMES: _t.Tuple[str, ...] = ("X-Key",)
