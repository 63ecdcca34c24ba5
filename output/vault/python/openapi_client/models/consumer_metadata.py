# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ConsumerMetadata(_ApiModel):
    """How the consumer is shown in the sidebar. Optional, and recommended."""

    account_name: _t.Union[_p.StrictStr, None] = None
    """Name of the account in the sidebar."""
    user_name: _t.Union[_p.StrictStr, None] = None
    """Name of the user in the sidebar."""
    email: _t.Union[_p.StrictStr, None] = None
    """E-mail address in the sidebar."""
    image: _t.Union[_p.StrictStr, None] = None
    """URL of the avatar in the sidebar."""
