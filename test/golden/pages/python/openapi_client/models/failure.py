# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Failure(_ApiModel):
    """Failure."""

    message: _p.StrictStr
