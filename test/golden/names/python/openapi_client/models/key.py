# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Key(_ApiModel):
    """A property named like its type."""

    key: _t.Union[_p.StrictStr, None] = None
    key_2: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="Key")] = None
