# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._model import ApiModel as _ApiModel


class ConnectionsTokenRequest(_ApiModel):
    """ConnectionsTokenRequest."""
