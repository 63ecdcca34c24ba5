# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Fault(_ApiModel):
    """Fault."""

    message: _t.Union[_p.StrictStr, None] = None
    code: _t.Union[_p.StrictInt, None] = None
