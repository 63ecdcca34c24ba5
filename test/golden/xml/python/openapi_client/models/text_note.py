# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class TextNote(_ApiModel):
    """TextNote."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "TextNote"),)
    kind: _p.StrictStr
    text: _t.Union[_p.StrictStr, None] = None
