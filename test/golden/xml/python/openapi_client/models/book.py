# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Book(_ApiModel):
    """Book."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"subtitle"})
    id: _p.StrictInt
    lang: _t.Union[_p.StrictStr, None] = None
    title: _p.StrictStr
    subtitle: _t.Union[_p.StrictStr, None] = None
    pages: _t.Union[_p.StrictInt, None] = None
    price: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    lent: _t.Union[_p.StrictBool, None] = None
    published: _t.Union[_v.Date, None] = None
    changed: _t.Union[_v.DateTime, None] = None
    state: _t.Union[_t.Literal["new", "used"], _p.StrictStr, None] = None
    author: _t.Union[_m.Author, None] = None
    tags: _t.List[_p.StrictStr]
    editions: _t.Union[_t.List[_p.StrictInt], None] = None
    reviews: _t.Union[_t.List[_m.Review], None] = None
    sequel: _t.Union[_m.Book, None] = None
    labels: _t.Union[_t.Dict[_p.StrictStr, _p.StrictInt], None] = None
    shelf: _t.Union[_p.StrictStr, None] = None


_link(globals())
