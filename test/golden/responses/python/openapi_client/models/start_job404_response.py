# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class StartJob404Response(_ApiModel):
    """StartJob404Response."""

    resource: _p.StrictStr
    missing_since: _t.Union[_v.DateTime, None] = None
