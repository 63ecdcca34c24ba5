# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class SendParcelRequest(_ApiModel):
    """SendParcelRequest."""

    book: _m.Book
    books: _t.Union[_t.List[_m.Book], None] = None
    stamp: _t.Union[_m.SendParcelRequestStamp, None] = None
    text: _t.Union[_p.StrictStr, None] = None


_link(globals())
