# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class SessionSettings(_ApiModel):
    """How Vault is shown."""

    unified_apis: _t.Union[_t.List[_m.UnifiedApiId], None] = None
    """Unified APIs that are shown; all of them when empty or left out."""
    hide_resource_settings: _t.Union[_p.StrictBool, None] = None
    """Whether the configuration of an integration's resources is hidden from the user."""
    sandbox_mode: _t.Union[_p.StrictBool, None] = None
    """Whether Vault says that this is a test environment."""
    isolation_mode: _t.Union[_p.StrictBool, None] = None
    """Whether only the settings of the connection are shown, without navigation."""
    session_length: _t.Union[_p.StrictStr, None] = None
    """How long the session lasts, at most one week."""
    show_logs: _t.Union[_p.StrictBool, None] = None
    """Whether the logs page is shown."""
    show_suggestions: _t.Union[_p.StrictBool, None] = None
    """Whether the suggestions page is shown."""
    show_sidebar: _t.Union[_p.StrictBool, None] = None
    """Whether the sidebar is shown."""
    auto_redirect: _t.Union[_p.StrictBool, None] = None
    """Whether the user is sent to the redirect URI as soon as the connection can be called."""
    hide_guides: _t.Union[_p.StrictBool, None] = None
    """Whether the guides for connections are hidden."""
    allow_actions: _t.Union[
        _t.List[
            _t.Union[
                _t.Literal["delete", "disconnect", "reauthorize", "disable"],
                _p.StrictStr,
            ]
        ],
        None,
    ] = None
    """Actions that the user may take on a connection. All when left out, none when empty."""


_link(globals())
