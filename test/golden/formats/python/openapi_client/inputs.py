# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import decimal as _decimal
import typing as _t
import uuid as _uuid

import pydantic as _p
import typing_extensions as _te


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


FormatsDict = _te.TypedDict(
    "FormatsDict",
    {
        "dateTime": "_te.NotRequired[_t.Union[_dt.datetime, str, None]]",
        "date": "_te.NotRequired[_t.Union[_dt.date, str, None]]",
        "time": "_te.NotRequired[_t.Union[str, None]]",
        "duration": "_te.NotRequired[_t.Union[str, None]]",
        "stamp": "_te.NotRequired[_t.Union[_dt.datetime, str, None]]",
        "stamps": "_te.NotRequired[_t.Union[_t.Sequence[_t.Union[_dt.datetime, str]], None]]",
        "days": "_te.NotRequired[_t.Union[_t.Mapping[str, _t.Union[_dt.date, str]], None]]",
        "unixTime": "_te.NotRequired[_t.Union[int, None]]",
        "plainInteger": "_te.NotRequired[_t.Union[int, None]]",
        "int32": "_te.NotRequired[_t.Union[int, None]]",
        "int64": "_te.NotRequired[_t.Union[int, None]]",
        "int64Text": "_te.NotRequired[_t.Union[str, None]]",
        "plainNumber": "_te.NotRequired[_t.Union[float, None]]",
        "float": "_te.NotRequired[_t.Union[float, None]]",
        "double": "_te.NotRequired[_t.Union[float, None]]",
        "decimal": "_te.NotRequired[_t.Union[float, None]]",
        "decimalText": "_te.NotRequired[_t.Union[_decimal.Decimal, str, None]]",
        "bounded": "_te.NotRequired[_t.Union[int, None]]",
        "uuid": "_te.NotRequired[_t.Union[_uuid.UUID, str, None]]",
        "uri": "_te.NotRequired[_t.Union[str, None]]",
        "email": "_te.NotRequired[_t.Union[str, None]]",
        "password": "_te.NotRequired[_t.Union[_p.SecretStr, str, None]]",
        "base64": "_te.NotRequired[_t.Union[str, bytes, None]]",
        "base64url": "_te.NotRequired[_t.Union[str, bytes, None]]",
        "byte": "_te.NotRequired[_t.Union[str, bytes, None]]",
        "unknown": "_te.NotRequired[_t.Union[str, None]]",
        "pattern": "_te.NotRequired[_t.Union[str, None]]",
        "optionalDate": "_te.NotRequired[_t.Union[_dt.datetime, str, None]]",
    },
)
