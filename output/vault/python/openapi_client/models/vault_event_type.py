# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class VaultEventType(_StrEnum):
    """VaultEventType."""

    STAR = "*"
    VAULT_DOT_CONNECTION_DOT_CREATED = "vault.connection.created"
    VAULT_DOT_CONNECTION_DOT_UPDATED = "vault.connection.updated"
    VAULT_DOT_CONNECTION_DOT_DISABLED = "vault.connection.disabled"
    VAULT_DOT_CONNECTION_DOT_DELETED = "vault.connection.deleted"
    VAULT_DOT_CONNECTION_DOT_CALLABLE = "vault.connection.callable"
    VAULT_DOT_CONNECTION_DOT_REVOKED = "vault.connection.revoked"
    VAULT_DOT_CONNECTION_DOT_MIGRATED = "vault.connection.migrated"
    VAULT_DOT_CONNECTION_DOT_TOKEN_REFRESH_DOT_FAILED = (
        "vault.connection.token_refresh.failed"
    )
    VAULT_DOT_CONNECTION_DOT_TOKEN_REFRESH_DOT_PENDING = (
        "vault.connection.token_refresh.pending"
    )
    VAULT_DOT_CONNECTION_DOT_TOKEN_REFRESH_DOT_RECOVERED = (
        "vault.connection.token_refresh.recovered"
    )
    VAULT_DOT_CONNECTION_DOT_DOWNSTREAM_DOT_DEGRADED = (
        "vault.connection.downstream.degraded"
    )
    VAULT_DOT_CONNECTION_DOT_DOWNSTREAM_DOT_RECOVERED = (
        "vault.connection.downstream.recovered"
    )
    VAULT_CONNECTION_CREATED = "vault.connection.created"
    VAULT_CONNECTION_UPDATED = "vault.connection.updated"
    VAULT_CONNECTION_DISABLED = "vault.connection.disabled"
    VAULT_CONNECTION_DELETED = "vault.connection.deleted"
    VAULT_CONNECTION_CALLABLE = "vault.connection.callable"
    VAULT_CONNECTION_REVOKED = "vault.connection.revoked"
    VAULT_CONNECTION_MIGRATED = "vault.connection.migrated"
    VAULT_CONNECTION_TOKEN_REFRESH_FAILED = "vault.connection.token_refresh.failed"
    VAULT_CONNECTION_TOKEN_REFRESH_PENDING = "vault.connection.token_refresh.pending"
    VAULT_CONNECTION_TOKEN_REFRESH_RECOVERED = (
        "vault.connection.token_refresh.recovered"
    )
    VAULT_CONNECTION_DOWNSTREAM_DEGRADED = "vault.connection.downstream.degraded"
    VAULT_CONNECTION_DOWNSTREAM_RECOVERED = "vault.connection.downstream.recovered"
