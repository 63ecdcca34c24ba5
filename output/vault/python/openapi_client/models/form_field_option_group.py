# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import Fixed as _Fixed
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class FormFieldOptionGroup(_ApiModel):
    """FormFieldOptionGroup."""

    __openapi_fixed__: _t.ClassVar[_Fixed] = (("option_type", "option_type", "group"),)
    option_type: _t.Union[_t.Literal["group"], _p.StrictStr]
    id: _t.Union[_p.StrictStr, None] = None
    label: _p.StrictStr
    options: _t.List[_m.SimpleFormFieldOption]


_link(globals())
