# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "10.34.0"
API_VERSION = "10.34.0"
ENVIRONMENT = "OPENAPI_CLIENT"
SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {"url": "https://unify.apideck.com", "description": "Production"},
)
SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {
    "apiKey": {
        "type": "api_key",
        "in": "header",
        "key": "Authorization",
        "prefix": "Bearer",
    },
    "applicationId": {"type": "api_key", "in": "header", "key": "x-apideck-app-id"},
}
SECRET_NAMES: _t.Tuple[str, ...] = ("Authorization", "x-apideck-app-id")
