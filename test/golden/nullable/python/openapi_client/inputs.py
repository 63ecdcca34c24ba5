# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class PersonDict(_te.TypedDict):
    name: str


class ProfileDict(_te.TypedDict):
    id: str
    nickname: _t.Union[str, None]
    age: _te.NotRequired[_t.Union[int, None]]
    city: _te.NotRequired[_t.Union[str, None]]
    born: _te.NotRequired[_t.Union[_dt.date, str, None]]
    level: _te.NotRequired[_t.Union[_m.Level, str, None]]
    mood: _te.NotRequired[_t.Union[_t.Literal["good", "bad"], str, None]]
    manager: _te.NotRequired[
        _t.Union[_m.Person, PersonDict, _t.Mapping[str, Unchecked], None]
    ]
    friend: _te.NotRequired[
        _t.Union[_m.Person, PersonDict, _t.Mapping[str, Unchecked], None]
    ]
    tags: _te.NotRequired[_t.Union[_t.Sequence[_t.Union[str, None]], None]]
    scores: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Union[float, None]], None]]
