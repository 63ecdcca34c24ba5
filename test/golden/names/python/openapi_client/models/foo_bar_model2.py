# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class FooBarModel2(_ApiModel):
    """FooBarModel2."""

    a: _t.Union[_p.StrictStr, None] = None
