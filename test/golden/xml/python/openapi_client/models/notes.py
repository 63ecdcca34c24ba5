# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Notes(_ApiModel):
    """Notes."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"extra"})
    html: _t.Union[_m.Html, None] = None
    extra: _t.Any = None
    note: _t.Union[_t.List[_m.Note], None] = None


_link(globals())
