# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionConfigurationInner(_ApiModel):
    """ConnectionConfigurationInner."""

    resource: _t.Union[_p.StrictStr, None] = None
    defaults: _t.Union[
        _t.List[_m.ConnectionConfigurationInnerDefaultsInner],
        None,
    ] = None


_link(globals())
