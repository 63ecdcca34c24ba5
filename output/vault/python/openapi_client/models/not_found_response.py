# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class NotFoundResponse(_ApiModel):
    """NotFoundResponse."""

    status_code: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    """HTTP status code."""
    error: _t.Union[_p.StrictStr, None] = None
    """Meaning of the status code, as in RFC 7231."""
    type_name: _t.Union[_p.StrictStr, None] = None
    """Kind of error."""
    message: _t.Union[_p.StrictStr, None] = None
    """What went wrong, for people."""
    detail: _t.Union[_m.NotFoundResponseDetail, None] = None
    """What in the request or the domain caused the error."""
    ref: _t.Union[_p.StrictStr, None] = None
    """Link to the documentation of this kind of error."""


_link(globals())
