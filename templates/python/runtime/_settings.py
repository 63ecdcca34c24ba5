"""What the document says of servers and credentials. The generator writes this file anew for each client."""

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0.0"
ENVIRONMENT = "OPENAPI_CLIENT"

SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {
        "url": "https://{region}.example.com/v1",
        "description": "The example",
        "variables": {
            "region": {
                "description": "",
                "default_value": "eu",
                "enum_values": ["eu", "us"],
            }
        },
    },
)

SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {
    "apiKey": {"type": "api_key", "in": "header", "key": "X-Key"},
    "queryKey": {"type": "api_key", "in": "query", "key": "key"},
    "cookieKey": {"type": "api_key", "in": "cookie", "key": "session"},
    "basic": {"type": "basic", "in": "header", "key": "Authorization"},
    "bearer": {"type": "bearer", "in": "header", "key": "Authorization"},
    "oauth": {"type": "oauth2", "in": "header", "key": "Authorization"},
    "custom": {
        "type": "http",
        "in": "header",
        "key": "Authorization",
        "scheme": "Custom",
    },
}

SECRET_NAMES: _t.Tuple[str, ...] = ("X-Key", "key", "session")
