# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class Datetime(_ApiModel):
    """Datetime."""

    at: _t.Union[_v.DateTime, None] = None
