# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class MixedTitledOneOf(_ApiModel):
    """MixedTitledOneOf."""

    points: _t.List[_t.Union[_p.StrictFloat, _p.StrictInt]]
