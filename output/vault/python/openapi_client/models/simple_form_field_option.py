# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class SimpleFormFieldOption(_ApiModel):
    """SimpleFormFieldOption."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("option_type", "option_type", "simple"),)
    option_type: _t.Union[_t.Literal["simple"], _p.StrictStr]
    label: _p.StrictStr
    value: _t.Union[_m.SimpleFormFieldOptionValue, None] = None


_link(globals())
