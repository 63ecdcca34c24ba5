# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class FooBarModel3(_ApiModel):
    """FooBarModel3."""

    b: _t.Union[_p.StrictStr, None] = None
