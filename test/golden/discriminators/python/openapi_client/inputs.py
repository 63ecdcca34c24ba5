# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class CreatedDict(_te.TypedDict):
    event_type: str
    id: _te.NotRequired[_t.Union[str, None]]


class RemovedDict(_te.TypedDict):
    event_type: str
    at: _te.NotRequired[_t.Union[_dt.datetime, str, None]]
