# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Log(_ApiModel):
    """Log."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"error_message", "source_ip"},
    )
    api_style: _p.StrictStr
    """Whether the request came by REST or GraphQL."""
    base_url: _p.StrictStr
    """Base URL of the request."""
    child_request: _p.StrictBool
    """Whether the request was made on behalf of another one."""
    consumer_id: _p.StrictStr
    """Id of the consumer."""
    duration: _t.Union[_p.StrictFloat, _p.StrictInt]
    """Time taken by the downstream service, in milliseconds."""
    error_message: _t.Union[_p.StrictStr, None] = None
    """Short explanation, where the request failed."""
    execution: _p.StrictInt
    """Time taken by the whole request, in milliseconds."""
    has_children: _p.StrictBool
    """Whether the request led to further ones."""
    http_method: _p.StrictStr
    """HTTP method."""
    id: _p.StrictStr
    """Id of the request, a UUID."""
    latency: _t.Union[_p.StrictFloat, _p.StrictInt]
    """Time that the unified API added, in milliseconds."""
    operation: _m.LogOperation
    """The operation of the OpenAPI document."""
    parent_id: _t.Union[_p.StrictStr, None]
    """Id of the request that led to this one."""
    path: _p.StrictStr
    """Path of the request's URL."""
    sandbox: _p.StrictBool
    """Whether sandbox credentials were used."""
    service: _m.LogService
    """The service that was called."""
    source_ip: _t.Union[_p.StrictStr, None] = None
    """IP address that the request came from."""
    status_code: _p.StrictInt
    """HTTP status code of the response."""
    success: _p.StrictBool
    """Whether the request succeeded."""
    timestamp: _p.StrictStr
    """When the request was made, ISO 8601."""
    unified_api: _t.Union[
        _t.Literal[
            "crm",
            "lead",
            "proxy",
            "vault",
            "accounting",
            "hris",
            "ats",
            "ecommerce",
            "issue-tracking",
            "pos",
            "file-storage",
            "sms",
        ],
        _p.StrictStr,
    ]
    """Unified API of the request."""


_link(globals())
