# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class ModelDate(_ApiModel):
    """ModelDate."""

    day: _t.Union[_v.Date, None] = None
