# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionConfigurationInnerDefaultsInner(_ApiModel):
    """ConnectionConfigurationInnerDefaultsInner."""

    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"target"})
    target: _t.Union[_t.Literal["custom_fields", "resource"], _p.StrictStr, None] = None
    id: _t.Union[_p.StrictStr, None] = None
    options: _t.Union[_t.List[_m.FormFieldOption], None] = None
    value: _t.Union[_m.ConnectionConfigurationInnerDefaultsInnerValue, None] = None


_link(globals())
