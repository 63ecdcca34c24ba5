# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class BadRequestResponseDownstreamErrorsInner(_ApiModel):
    """BadRequestResponseDownstreamErrorsInner."""

    message: _t.Union[_p.StrictStr, None] = None
    """Message of the downstream service."""
    detail: _t.Union[_p.StrictStr, None] = None
    """More about the error."""
    code: _t.Union[_p.StrictStr, None] = None
    """Error code of the downstream service."""
