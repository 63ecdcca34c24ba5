# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class LogService(_ApiModel):
    """The service that was called."""

    id: _p.StrictStr
    """Id of the service."""
    name: _p.StrictStr
    """Name of the service."""
