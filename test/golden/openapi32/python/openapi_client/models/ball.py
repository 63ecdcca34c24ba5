# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Ball(_ApiModel):
    """Ball."""

    kind: _t.Union[_t.Literal["ball"], _p.StrictStr]
    radius: _t.Union[_p.StrictInt, None] = None
