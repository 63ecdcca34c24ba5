# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ConsumersFilter(_ApiModel):
    """ConsumersFilter."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"consumer_id", "search"},
    )
    consumer_id: _t.Union[_p.StrictStr, None] = None
    """Only consumers whose id begins with this."""
    search: _t.Union[_p.StrictStr, None] = None
    """Only consumers whose id, e-mail address, account name or user name contains this."""
