# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import pydantic as _p

from .._model import ApiModel as _ApiModel


class StartJob404Response(_ApiModel):
    """StartJob404Response."""

    resource: _p.StrictStr
