# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class Thing(_ApiModel):
    """Thing."""

    name: _p.StrictStr
    made_at: _t.Annotated[_t.Union[_v.DateTime, None], _p.Field(alias="made-at")] = None
