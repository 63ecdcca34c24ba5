# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class DogV2(_ApiModel):
    """DogV2."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "dog_v2"),)
    kind: _p.StrictStr
    barks: _t.Union[_p.StrictBool, None] = None
