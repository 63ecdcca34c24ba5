# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class FilterDict(_te.TypedDict):
    name: _te.NotRequired[_t.Union[str, None]]
    tags: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    near: _te.NotRequired[
        _t.Union[_m.Point, PointDict, _t.Mapping[str, Unchecked], None]
    ]


class PointDict(_te.TypedDict):
    x: int
    y: int
