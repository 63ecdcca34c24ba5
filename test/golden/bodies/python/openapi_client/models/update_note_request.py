# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class UpdateNoteRequest(_ApiModel):
    """UpdateNoteRequest."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"title"})
    title: _t.Union[_p.StrictStr, None] = None
