# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Links(_ApiModel):
    """Links to this page and its neighbours."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"previous", "next"},
    )
    previous: _t.Union[_p.StrictStr, None] = None
    """Link to the previous page."""
    current: _t.Union[_p.StrictStr, None] = None
    """Link to this page."""
    next: _t.Union[_p.StrictStr, None] = None
    """Link to the previous page."""
