# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Connection(_ApiModel):
    """Connection."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"authorize_url", "revoke_url", "settings", "metadata", "updated_at"},
    )
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "id",
            "service_id",
            "name",
            "tag_line",
            "unified_api",
            "state",
            "integration_state",
            "auth_type",
            "oauth_grant_type",
            "status",
            "website",
            "icon",
            "logo",
            "authorize_url",
            "revoke_url",
            "form_fields",
            "configurable_resources",
            "resource_schema_support",
            "resource_settings_support",
            "validation_support",
            "schema_support",
            "settings_required_for_authorization",
            "subscriptions",
            "has_guide",
            "consents",
            "health",
            "credentials_expire_at",
            "last_refresh_failed_at",
            "last_downstream_error_at",
            "created_at",
            "updated_at",
        },
    )
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the connection."""
    service_id: _t.Union[_p.StrictStr, None] = None
    """Id of the service that is connected."""
    name: _t.Union[_p.StrictStr, None] = None
    """Name of the connection."""
    tag_line: _t.Union[_p.StrictStr, None] = None
    unified_api: _t.Union[_p.StrictStr, None] = None
    """Unified API that the connection belongs to."""
    state: _t.Union[_m.ConnectionState, None] = None
    integration_state: _t.Union[_m.IntegrationState, None] = None
    auth_type: _t.Union[_m.AuthType, None] = None
    oauth_grant_type: _t.Union[_m.OAuthGrantType, None] = None
    status: _t.Union[
        _t.Literal["live", "upcoming", "requested"],
        _p.StrictStr,
        None,
    ] = None
    """Status of the connection."""
    enabled: _t.Union[_p.StrictBool, None] = None
    """Whether the connection is on. Update the connection to change it."""
    website: _t.Union[_p.StrictStr, None] = None
    """Web site of the connected service."""
    icon: _t.Union[_p.StrictStr, None] = None
    """URL of the icon shown in Vault."""
    logo: _t.Union[_p.StrictStr, None] = None
    """URL of the logo shown in Vault."""
    authorize_url: _t.Union[_p.StrictStr, None] = None
    """Where a user authorizes your application with the connector. Append `redirect_uri`, URL-encoded, as a query parameter: the user returns there."""
    revoke_url: _t.Union[_p.StrictStr, None] = None
    """Where a user takes access back. Append `redirect_uri` as a query parameter: the user returns there."""
    settings: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Settings of the connection, kept in the `form_fields` of the same id."""
    metadata: _t.Union[_m.ConnectionMetadata2, None] = None
    """Your own data about the consumer's connection."""
    form_fields: _t.Union[_t.List[_m.FormField], None] = None
    """Fields of the form that sets the connection up."""
    configuration: _t.Union[_t.List[_m.ConnectionConfigurationInner], None] = None
    configurable_resources: _t.Union[_t.List[_p.StrictStr], None] = None
    resource_schema_support: _t.Union[_t.List[_p.StrictStr], None] = None
    resource_settings_support: _t.Union[_t.List[_p.StrictStr], None] = None
    validation_support: _t.Union[_p.StrictBool, None] = None
    schema_support: _t.Union[_p.StrictBool, None] = None
    settings_required_for_authorization: _t.Union[_t.List[_p.StrictStr], None] = None
    """Settings that must be filled in before authorization."""
    subscriptions: _t.Union[_t.List[_m.WebhookSubscription], None] = None
    has_guide: _t.Union[_p.StrictBool, None] = None
    """Whether the developer documentation has a guide for this connector."""
    custom_mappings: _t.Union[_t.List[_m.CustomMapping], None] = None
    """Custom mappings of the connection."""
    consent_state: _t.Union[_m.ConsentState, None] = None
    consents: _t.Union[_t.List[_m.ConsentRecord], None] = None
    """Consent records, append-only, for audits."""
    latest_consent: _t.Union[_m.ConsentRecord, None] = None
    application_data_scopes: _t.Union[_m.DataScopes, None] = None
    health: _t.Union[
        _t.Literal[
            "revoked",
            "missing_settings",
            "needs_consent",
            "pending_confirmation",
            "needs_auth",
            "pending_refresh",
            "ok",
            "degraded",
        ],
        _p.StrictStr,
        None,
    ] = None
    """Operational health."""
    credentials_expire_at: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """When the credentials will be deleted unless a refresh succeeds, in Unix milliseconds; 0 where nothing is scheduled."""
    last_refresh_failed_at: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """When a token refresh last failed, in Unix milliseconds; 0 for no recent failure. Retries wait for a cool-down from then."""
    last_downstream_error_at: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """When the downstream service was last unreachable (502 or 504), in Unix milliseconds; 0 for no such error. The connection can still be called, with health `degraded`."""
    created_at: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    updated_at: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None


_link(globals())
