# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class ClosedDict(_te.TypedDict):
    a: _te.NotRequired[_t.Union[str, None]]


class EntryDict(_te.TypedDict):
    n: int


class MapsDict(_te.TypedDict):
    strings: _te.NotRequired[_t.Union[_t.Mapping[str, str], None]]
    entries: _te.NotRequired[
        _t.Union[
            _t.Mapping[str, _t.Union[_m.Entry, EntryDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    lists: _te.NotRequired[
        _t.Union[
            _t.Mapping[
                str,
                _t.Sequence[_t.Union[_m.Entry, EntryDict, _t.Mapping[str, Unchecked]]],
            ],
            None,
        ]
    ]
    maps: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Mapping[str, float]], None]]
    inline: _te.NotRequired[
        _t.Union[
            _t.Mapping[
                str,
                _t.Union[
                    _m.MapsInlineValue,
                    MapsInlineValueDict,
                    _t.Mapping[str, Unchecked],
                ],
            ],
            None,
        ]
    ]
    closed: _te.NotRequired[
        _t.Union[_m.Closed, ClosedDict, _t.Mapping[str, Unchecked], None]
    ]
    open: _te.NotRequired[_t.Union[_m.Open, _t.Mapping[str, _t.Any], None]]
    typed: _te.NotRequired[_t.Union[_m.Typed, _t.Mapping[str, _t.Any], None]]
    unspecified: _te.NotRequired[
        _t.Union[_m.Unspecified, UnspecifiedDict, _t.Mapping[str, Unchecked], None]
    ]
    empty: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]
    nothing: _te.NotRequired[_t.Union[_m.Nothing, _t.Mapping[str, _t.Any], None]]
    dates: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Union[_dt.datetime, str]], None]]
    patterns: _te.NotRequired[_t.Union[_m.Patterns, _t.Mapping[str, _t.Any], None]]
    anything: _te.NotRequired[_t.Any]
    always: _te.NotRequired[_t.Any]
    pair: _te.NotRequired[_t.Union[_t.Tuple[str, int], None]]
    atLeast: _te.NotRequired[_t.Union[_t.Sequence[_t.Any], None]]
    matrix: _te.NotRequired[_t.Union[_t.Sequence[_t.Sequence[float]], None]]
    unique: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    untyped: _te.NotRequired[_t.Union[_t.Sequence[_t.Any], None]]


class MapsInlineValueDict(_te.TypedDict):
    deep: _te.NotRequired[_t.Union[bool, None]]


class UnspecifiedDict(_te.TypedDict):
    a: _te.NotRequired[_t.Union[str, None]]
    additional_properties: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]
