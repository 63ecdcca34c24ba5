# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed


class TokenRequest(_ApiModel):
    """TokenRequest."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (
        ("grant_type", "grant_type", "client_credentials"),
    )
    grant_type: _t.Union[_t.Literal["client_credentials"], _p.StrictStr]
    scope: _t.Union[_p.StrictStr, None] = None
