# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionDeletedPostRequest(_ApiModel):
    """ConnectionDeletedPostRequest."""

    payload: _t.Union[_m.ConnectionEvent, None] = None


_link(globals())
