# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class ThingPageMeta(_ApiModel):
    """ThingPageMeta."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"next_cursor"})
    next_cursor: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="next-cursor"),
    ] = None
    has_more: _t.Annotated[
        _t.Union[_p.StrictBool, None],
        _p.Field(alias="has-more"),
    ] = None
