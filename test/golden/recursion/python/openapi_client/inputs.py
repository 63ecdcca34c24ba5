# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class TreeDict(_te.TypedDict):
    value: _t.Union[_dt.datetime, str]
    parent: _te.NotRequired[
        _t.Union[_m.Tree, TreeDict, _t.Mapping[str, Unchecked], None]
    ]
    children: _te.NotRequired[
        _t.Union[
            _t.Sequence[_t.Union[_m.Tree, TreeDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    byName: _te.NotRequired[
        _t.Union[
            _t.Mapping[str, _t.Union[_m.Tree, TreeDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    maybe: _te.NotRequired[
        _t.Union[_m.Tree, TreeDict, _t.Mapping[str, Unchecked], None]
    ]
