# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0.0"
ENVIRONMENT = "OPENAPI_CLIENT"
SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {"url": "https://security.example.com", "description": "No description provided"},
)
SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {
    "header_key": {"type": "api_key", "in": "header", "key": "X-Api-Key"},
    "query-key": {"type": "api_key", "in": "query", "key": "api key"},
    "cookieKey": {"type": "api_key", "in": "cookie", "key": "SESSION"},
    "basic": {"type": "basic", "in": "header", "key": "Authorization"},
    "bearer": {"type": "bearer", "in": "header", "key": "Authorization"},
    "second.bearer": {"type": "bearer", "in": "header", "key": "Authorization"},
    "digest": {
        "type": "http",
        "in": "header",
        "key": "Authorization",
        "scheme": "digest",
    },
    "oidc": {"type": "oauth2", "in": "header", "key": "Authorization"},
    "oauth": {"type": "oauth2", "in": "header", "key": "Authorization"},
}
SECRET_NAMES: _t.Tuple[str, ...] = ("X-Api-Key", "api key", "SESSION")
