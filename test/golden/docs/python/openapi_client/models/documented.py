# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Documented(_ApiModel):
    """Line one.
    Line two with trailing blanks.

        indented code


    See https://docs.example.com/thing
    """

    name: _t.Union[_p.StrictStr, None] = None
    """How it is called."""
    size: _t.Union[_p.StrictInt, None] = None
    """In pixels."""
    day: _t.Union[_v.Date, None] = None
    list: _t.Union[_t.List[_p.StrictStr], None] = None
    kind: _t.Union[_m.Kind, None] = None
    """A description beside a reference."""
    settings: _t.Union[_m.DocumentedSettings, None] = None
    gone: _t.Union[_p.StrictStr, None] = None
    """Use name.

    Deprecated.
    """
    required: _p.StrictStr


_link(globals())
