# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class Customer(_ApiModel):
    """Customer."""

    since: _v.DateTime
