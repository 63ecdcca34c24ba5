# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0.0"
ENVIRONMENT = "OPENAPI_CLIENT"
SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {"url": "https://api.example.com", "description": "No description provided"},
)
SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {}
SECRET_NAMES: _t.Tuple[str, ...] = ()
