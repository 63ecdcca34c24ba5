# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Session(_ApiModel):
    """Session."""

    consumer_metadata: _t.Union[_m.ConsumerMetadata, None] = None
    redirect_uri: _t.Union[_p.StrictStr, None] = None
    """Where the user is sent once the session is over."""
    settings: _t.Union[_m.SessionSettings, None] = None
    """How Vault is shown."""
    theme: _t.Union[_m.SessionTheme, None] = None
    """Colors, images and links of Vault."""
    custom_consumer_settings: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """Your own settings for the consumer, passed on with the session."""


_link(globals())
