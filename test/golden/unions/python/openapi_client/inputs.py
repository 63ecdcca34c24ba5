# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import typing as _t

import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class EmailDict(_te.TypedDict):
    email: _te.NotRequired[_t.Union[str, None]]


class PhoneDict(_te.TypedDict):
    phone: _te.NotRequired[_t.Union[str, None]]
    prefix: _te.NotRequired[_t.Union[int, None]]
