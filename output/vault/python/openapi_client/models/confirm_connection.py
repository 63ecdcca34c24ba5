# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ConfirmConnection(_ApiModel):
    """ConfirmConnection."""

    confirm_token: _p.StrictStr
    """The `confirm_token` from the fragment of the callback's redirect."""
