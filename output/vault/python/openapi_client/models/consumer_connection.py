# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConsumerConnection(_ApiModel):
    """ConsumerConnection."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "settings",
            "metadata",
            "updated_at",
            "credentials_expire_at",
            "last_refresh_failed_at",
        },
    )
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"id", "website", "tag_line", "auth_type", "state", "health"},
    )
    id: _t.Union[_p.StrictStr, None] = None
    name: _t.Union[_p.StrictStr, None] = None
    icon: _t.Union[_p.StrictStr, None] = None
    logo: _t.Union[_p.StrictStr, None] = None
    website: _t.Union[_p.StrictStr, None] = None
    tag_line: _t.Union[_p.StrictStr, None] = None
    service_id: _t.Union[_p.StrictStr, None] = None
    unified_api: _t.Union[_p.StrictStr, None] = None
    consumer_id: _t.Union[_p.StrictStr, None] = None
    auth_type: _t.Union[_m.AuthType, None] = None
    enabled: _t.Union[_p.StrictBool, None] = None
    settings: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Settings of the connection, kept in the `form_fields` of the same id."""
    metadata: _t.Union[_m.ConsumerConnectionMetadata, None] = None
    """Your own data about the consumer's connection."""
    created_at: _t.Union[_p.StrictStr, None] = None
    updated_at: _t.Union[_p.StrictStr, None] = None
    state: _t.Union[_m.ConnectionState, None] = None
    health: _t.Union[_m.ConnectionHealth, None] = None
    credentials_expire_at: _t.Union[_p.StrictStr, None] = None
    """When the credentials will be deleted unless a refresh succeeds, ISO 8601. Only while health is `pending_refresh`."""
    last_refresh_failed_at: _t.Union[_p.StrictStr, None] = None
    """When a token refresh last failed, ISO 8601. Only where one did."""


_link(globals())
