# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class EnumsDict(_te.TypedDict):
    color: _t.Union[_m.Color, str]
    odd: _te.NotRequired[_t.Union[_m.Odd, str, None]]
    level: _te.NotRequired[_t.Union[_m.Level, int, None]]
    ratio: _te.NotRequired[_t.Union[_m.Ratio, float, None]]
    switch: _te.NotRequired[_t.Union[bool, None]]
    mixed: _te.NotRequired[_t.Union[_t.Literal["auto", 1], str, float, bool, None]]
    single: _te.NotRequired[_t.Union[_m.Single, str, None]]
    inline: _te.NotRequired[_t.Union[_t.Literal["x", "y"], str, None]]
    list: _te.NotRequired[
        _t.Union[_t.Sequence[_t.Union[_t.Literal["x", "y"], str]], None]
    ]
    repeated: _te.NotRequired[_t.Union[_t.Literal["a", "A"], str, None]]
    version: _t.Union[_t.Literal[2], int]
    tag: _te.NotRequired[_t.Union[_t.Literal["enums"], str, None]]
    yes: _te.NotRequired[_t.Union[bool, None]]
    mode: _te.NotRequired[_t.Union[_t.Literal["auto"], str, None]]
