# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class UnauthorizedResponseDetailOneOf1(_ApiModel):
    """UnauthorizedResponseDetailOneOf1."""

    type: _t.Union[_p.StrictStr, None] = None
    """Kind of error."""
    message: _t.Union[_p.StrictStr, None] = None
    """Message in full."""
    debug: _t.Union[_m.UnauthorizedResponseDetailOneOf1Debug, None] = None
    """What was sent and received, and when tokens expire."""


_link(globals())
