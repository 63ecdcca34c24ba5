# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class AttachRequest(_ApiModel):
    """AttachRequest."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"text"})
    title: _p.StrictStr
    text: _t.Union[_p.StrictStr, None] = None
    files: _t.Union[_t.List[_t.Union[_p.StrictBytes, _p.StrictStr]], None] = None
