# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Meta(_ApiModel):
    """About the response."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"warnings"})
    items_on_page: _t.Union[_p.StrictInt, None] = None
    """Number of items in `data`."""
    cursors: _t.Union[_m.MetaCursors, None] = None
    """Cursors of this page and its neighbours."""
    total_count: _t.Union[_p.StrictInt, None] = None
    """Number of records in total."""
    warnings: _t.Union[_t.List[_m.MetaWarningsInner], None] = None
    """Steps that failed without failing the request. Only where there are any."""


_link(globals())
