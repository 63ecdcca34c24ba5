# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class LinkNote(_ApiModel):
    """LinkNote."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("kind", "kind", "LinkNote"),)
    kind: _p.StrictStr
    href: _t.Union[_p.StrictStr, None] = None
