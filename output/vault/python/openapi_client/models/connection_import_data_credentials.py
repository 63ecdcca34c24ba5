# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class ConnectionImportDataCredentials(_ApiModel):
    """ConnectionImportDataCredentials."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"refresh_token", "issued_at", "expires_in"},
    )
    refresh_token: _t.Union[_p.StrictStr, None] = None
    """Token that a new access token is obtained with."""
    access_token: _t.Union[_p.StrictStr, None] = None
    """Access token."""
    issued_at: _t.Union[_v.DateTime, None] = None
    """When the token was issued. Left out, the token is refreshed soon."""
    expires_in: _t.Union[_p.StrictInt, None] = None
    """Lifetime of the token in seconds. Left out, the token is refreshed soon."""
