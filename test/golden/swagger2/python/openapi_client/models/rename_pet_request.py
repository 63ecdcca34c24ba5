# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class RenamePetRequest(_ApiModel):
    """RenamePetRequest."""

    name: _p.StrictStr
    labels: _t.Union[_t.List[_p.StrictStr], None] = None
    nicknames: _t.Union[_t.List[_p.StrictStr], None] = None
