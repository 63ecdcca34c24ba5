# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel


class Formats(_ApiModel):
    """Formats."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset({"optional_date"})
    date_time: _t.Annotated[
        _t.Union[_v.DateTime, None],
        _p.Field(alias="dateTime"),
    ] = None
    var_date: _t.Annotated[_t.Union[_v.Date, None], _p.Field(alias="date")] = None
    time: _t.Union[_p.StrictStr, None] = None
    duration: _t.Union[_p.StrictStr, None] = None
    stamp: _t.Union[_v.DateTime, None] = None
    stamps: _t.Union[_t.List[_v.DateTime], None] = None
    days: _t.Union[_t.Dict[_p.StrictStr, _v.Date], None] = None
    unix_time: _t.Annotated[
        _t.Union[_p.StrictInt, None],
        _p.Field(alias="unixTime"),
    ] = None
    plain_integer: _t.Annotated[
        _t.Union[_p.StrictInt, None],
        _p.Field(alias="plainInteger"),
    ] = None
    int32: _t.Union[_p.StrictInt, None] = None
    int64: _t.Annotated[
        _t.Union[_p.StrictInt, None],
        _p.Field(le=9007199254740993),
    ] = None
    int64_text: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="int64Text"),
    ] = None
    plain_number: _t.Annotated[
        _t.Union[_p.StrictFloat, _p.StrictInt, None],
        _p.Field(alias="plainNumber"),
    ] = None
    var_float: _t.Annotated[
        _t.Union[_p.StrictFloat, _p.StrictInt, None],
        _p.Field(alias="float"),
    ] = None
    double: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    decimal: _t.Union[_p.StrictFloat, _p.StrictInt, None] = None
    decimal_text: _t.Annotated[
        _t.Union[_v.DecimalText, None],
        _p.Field(alias="decimalText"),
    ] = None
    bounded: _t.Annotated[_t.Union[_p.StrictInt, None], _p.Field(gt=0, le=10)] = None
    uuid: _t.Union[_v.Uuid, None] = None
    uri: _t.Union[_p.StrictStr, None] = None
    email: _t.Union[_p.StrictStr, None] = None
    password: _t.Union[_p.SecretStr, None] = None
    var_base64: _t.Annotated[
        _t.Union[_p.StrictStr, _p.StrictBytes, None],
        _p.Field(alias="base64"),
    ] = None
    base64url: _t.Union[_v.Base64Url, None] = None
    byte: _t.Union[_p.StrictStr, _p.StrictBytes, None] = None
    unknown: _t.Union[_p.StrictStr, None] = None
    pattern: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(min_length=1, max_length=9),
    ] = None
    optional_date: _t.Annotated[
        _t.Union[_v.DateTime, None],
        _p.Field(alias="optionalDate"),
    ] = None
