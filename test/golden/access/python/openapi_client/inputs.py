# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing as _t

import pydantic as _p
import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class PlainDict(_te.TypedDict):
    text: _te.NotRequired[_t.Union[str, None]]


class TeamDict(_te.TypedDict):
    title: _te.NotRequired[_t.Union[str, None]]
    plain: _te.NotRequired[
        _t.Union[_m.Plain, PlainDict, _t.Mapping[str, Unchecked], None]
    ]


class UserDict(_te.TypedDict):
    name: str
    password: _t.Union[_p.SecretStr, str]
    team: _te.NotRequired[_t.Union[_m.Team, TeamDict, _t.Mapping[str, Unchecked], None]]
    friends: _te.NotRequired[
        _t.Union[
            _t.Sequence[_t.Union[_m.User, UserDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
