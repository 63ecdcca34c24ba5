# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

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
    mood: _te.NotRequired[_t.Union[_t.Literal["good", "bad"], str, None]]
    manager: _te.NotRequired[
        _t.Union[_m.Person, PersonDict, _t.Mapping[str, Unchecked], None]
    ]
    friend: _te.NotRequired[
        _t.Union[_m.Person, PersonDict, _t.Mapping[str, Unchecked], None]
    ]
    deputy: _te.NotRequired[
        _t.Union[_m.Person, PersonDict, _t.Mapping[str, Unchecked], None]
    ]
    value: _te.NotRequired[_t.Union[str, int, None]]
    nothing: _te.NotRequired[None]
    never: _te.NotRequired[None]
    tags: _te.NotRequired[_t.Union[_t.Sequence[_t.Union[str, None]], None]]
    inline: _te.NotRequired[
        _t.Union[_m.ProfileInline, ProfileInlineDict, _t.Mapping[str, Unchecked], None]
    ]


class ProfileInlineDict(_te.TypedDict):
    on: _te.NotRequired[_t.Union[bool, None]]
