# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class DataScopes(_ApiModel):
    """DataScopes."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"updated_at"})
    enabled: _t.Union[_p.StrictBool, None] = None
    """Whether data scopes are on for the application."""
    updated_at: _t.Union[_p.StrictStr, None] = None
    """When the data scopes were last changed, ISO 8601."""
    resources: _t.Union[_m.DataScopesResources, None] = None


_link(globals())
