# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class Maps(_ApiModel):
    """Maps."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"anything", "always"},
    )
    strings: _t.Union[_t.Dict[_p.StrictStr, _p.StrictStr], None] = None
    entries: _t.Union[_t.Dict[_p.StrictStr, _m.Entry], None] = None
    lists: _t.Union[_t.Dict[_p.StrictStr, _t.List[_m.Entry]], None] = None
    maps: _t.Union[
        _t.Dict[
            _p.StrictStr,
            _t.Dict[_p.StrictStr, _t.Union[_p.StrictFloat, _p.StrictInt]],
        ],
        None,
    ] = None
    inline: _t.Union[_t.Dict[_p.StrictStr, _m.MapsInlineValue], None] = None
    closed: _t.Union[_m.Closed, None] = None
    open: _t.Union[_m.Open, None] = None
    typed: _t.Union[_m.Typed, None] = None
    unspecified: _t.Union[_m.Unspecified, None] = None
    empty: _t.Union[_t.Dict[_p.StrictStr, _t.Any], None] = None
    nothing: _t.Union[_m.Nothing, None] = None
    dates: _t.Union[_t.Dict[_p.StrictStr, _v.DateTime], None] = None
    patterns: _t.Union[_m.Patterns, None] = None
    anything: _t.Any = None
    always: _t.Any = None
    pair: _t.Union[_t.Tuple[_p.StrictStr, _p.StrictInt], None] = None
    at_least: _t.Annotated[
        _t.Union[_t.List[_t.Any], None],
        _p.Field(alias="atLeast"),
    ] = None
    matrix: _t.Union[
        _t.List[_t.List[_t.Union[_p.StrictFloat, _p.StrictInt]]],
        None,
    ] = None
    unique: _t.Annotated[
        _t.Union[_t.List[_p.StrictStr], None],
        _p.Field(min_length=1, max_length=3),
    ] = None
    untyped: _t.Union[_t.List[_t.Any], None] = None


_link(globals())
