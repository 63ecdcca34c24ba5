# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class LogOperation(_ApiModel):
    """The operation of the OpenAPI document."""

    id: _p.StrictStr
    """Its operationId."""
    name: _p.StrictStr
    """Its name."""
