# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

PACKAGE_NAME = "openapi_client"
PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0.0"
ENVIRONMENT = "OPENAPI_CLIENT"
SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = (
    {
        "url": "https://{region}.example.com:{port}/{base}/",
        "description": "By region.",
        "variables": {
            "region": {
                "description": "Where the data live.",
                "default_value": "eu",
                "enum_values": ["eu", "us"],
            },
            "port": {
                "description": "",
                "default_value": "443",
                "enum_values": ["443", "8443"],
            },
            "base": {"description": "Any version.", "default_value": "v1"},
        },
    },
    {
        "url": "https://{tenant}.servers.example.com?via=server",
        "description": "A free variable in the host, and a query.",
        "variables": {"tenant": {"description": "", "default_value": "demo"}},
    },
    {"url": "/relative/v2", "description": "Beside the document."},
)
SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = {}
SECRET_NAMES: _t.Tuple[str, ...] = ()
