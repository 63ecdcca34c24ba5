# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class SessionTheme(_ApiModel):
    """Colors, images and links of Vault."""

    favicon: _t.Union[_p.StrictStr, None] = None
    """URL of the favicon."""
    logo: _t.Union[_p.StrictStr, None] = None
    """URL of the logo."""
    primary_color: _t.Union[_p.StrictStr, None] = None
    """Primary color."""
    sidepanel_background_color: _t.Union[_p.StrictStr, None] = None
    """Background color of the sidebar."""
    sidepanel_text_color: _t.Union[_p.StrictStr, None] = None
    """Text color of the sidebar."""
    vault_name: _t.Union[_p.StrictStr, None] = None
    """Name shown in the sidebar."""
    privacy_url: _t.Union[_p.StrictStr, None] = None
    """URL of the privacy policy shown in the sidebar."""
    terms_url: _t.Union[_p.StrictStr, None] = None
    """URL of the terms and conditions shown in the sidebar."""
