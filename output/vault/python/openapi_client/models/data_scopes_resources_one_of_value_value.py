# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class DataScopesResourcesOneOfValueValue(_ApiModel):
    """DataScopesResourcesOneOfValueValue."""

    read: _t.Union[_p.StrictBool, None] = None
    """Whether the field may be read."""
    write: _t.Union[_p.StrictBool, None] = None
    """Whether the field may be written."""
