# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConsentRecord(_ApiModel):
    """ConsentRecord."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"id", "created_at"},
    )
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the consent record."""
    created_at: _t.Union[_p.StrictStr, None] = None
    """When the consent was recorded, ISO 8601."""
    granted: _p.StrictBool
    """True where consent was given, false where it was denied or taken back."""
    resources: _m.DataScopesResources


_link(globals())
