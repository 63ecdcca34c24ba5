# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class AddressDict(_te.TypedDict):
    street: _te.NotRequired[_t.Union[str, None]]
    lines: _te.NotRequired[_t.Union[_t.Sequence[str], None]]


class SendFormRequestDict(_te.TypedDict):
    name: str
    agree: _te.NotRequired[_t.Union[bool, None]]
    on: _te.NotRequired[_t.Union[_dt.date, str, None]]
    tags: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    csv: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    address: _te.NotRequired[
        _t.Union[_m.Address, AddressDict, _t.Mapping[str, Unchecked], None]
    ]
    deep: _te.NotRequired[
        _t.Union[_m.Address, AddressDict, _t.Mapping[str, Unchecked], None]
    ]
    json: _te.NotRequired[
        _t.Union[_m.Address, AddressDict, _t.Mapping[str, Unchecked], None]
    ]
    nothing: _te.NotRequired[_t.Union[str, None]]


class SendMultipartRequestDict(_te.TypedDict):
    file: _t.Union[bytes, str]
    meta: _t.Union[_m.Address, AddressDict, _t.Mapping[str, Unchecked]]
    title: _te.NotRequired[_t.Union[str, None]]
    count: _te.NotRequired[_t.Union[int, None]]
    photos: _te.NotRequired[_t.Union[_t.Sequence[_t.Union[bytes, str]], None]]
    labels: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    places: _te.NotRequired[
        _t.Union[
            _t.Sequence[_t.Union[_m.Address, AddressDict, _t.Mapping[str, Unchecked]]],
            None,
        ]
    ]
    note: _te.NotRequired[_t.Union[str, None]]


class TokenRequestDict(_te.TypedDict):
    grant_type: _t.Union[_t.Literal["client_credentials"], str]
    scope: _te.NotRequired[_t.Union[str, None]]
