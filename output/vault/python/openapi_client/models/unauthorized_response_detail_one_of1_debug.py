# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class UnauthorizedResponseDetailOneOf1Debug(_ApiModel):
    """What was sent and received, and when tokens expire."""

    request: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """The HTTP request."""
    response: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    """The HTTP response."""
    message: _t.Union[_p.StrictStr, None] = None
    """Message of the downstream service or of the network."""
    code: _t.Union[_p.StrictStr, None] = None
    """Error code, such as `ETIMEDOUT`."""
    credentials_expire_at_ms: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """When the credentials will be deleted unless they are refreshed, in Unix milliseconds. Only for errors that a retry does not mend (400, 401)."""
    retry_after_ms: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """When the next token refresh may be tried, in Unix milliseconds."""
    cooldown_remaining_ms: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """What is left of the cool-down before the next token refresh, in milliseconds."""
