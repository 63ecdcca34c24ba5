# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class AddPhotoRequestDict(_te.TypedDict):
    title: _te.NotRequired[_t.Union[str, None]]
    photo: _t.Union[bytes, str]


class CatDict(_te.TypedDict):
    kind: str
    name: str
    born: _te.NotRequired[_t.Union[_dt.date, str, None]]
    state: _te.NotRequired[_t.Union[_t.Literal["a", "b"], str, None]]
    lives: _te.NotRequired[_t.Union[int, None]]


class DogDict(_te.TypedDict):
    kind: str
    name: str
    born: _te.NotRequired[_t.Union[_dt.date, str, None]]
    state: _te.NotRequired[_t.Union[_t.Literal["a", "b"], str, None]]
    leash: _te.NotRequired[_t.Union[bool, None]]


class RenamePetRequestDict(_te.TypedDict):
    name: str
    labels: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    nicknames: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
