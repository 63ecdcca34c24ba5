# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Keywords(_ApiModel):
    """Keywords."""

    var_class: _t.Annotated[_p.StrictStr, _p.Field(alias="class")]
    var_none: _t.Annotated[_p.StrictStr, _p.Field(alias="None")]
    var_import: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="import"),
    ] = None
    var_in: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="in")] = None
    var_is: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="is")] = None
    new: _t.Union[_p.StrictStr, None] = None
    string: _t.Union[_p.StrictStr, None] = None
    object: _t.Union[_p.StrictStr, None] = None
    default: _t.Union[_p.StrictStr, None] = None
    constructor: _t.Union[_p.StrictStr, None] = None
    proto__: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="__proto__"),
    ] = None
    then: _t.Union[_p.StrictStr, None] = None
    var_self: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="self")] = None
    cls: _t.Union[_p.StrictStr, None] = None
    var_json: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="json")] = None
    copy_: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="copy")] = None
    var_schema: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="schema"),
    ] = None
    dict_: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="dict")] = None
    model_dump_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="model_dump"),
    ] = None
    model_config_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="model_config"),
    ] = None
    to_dict_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="to_dict"),
    ] = None
    additional_properties_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="additional_properties"),
    ] = None
    equals: _t.Annotated[_t.Union[_p.StrictStr, None], _p.Field(alias="Equals")] = None
    to_string: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="ToString"),
    ] = None
    get_hash_code: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="GetHashCode"),
    ] = None
    validate_: _t.Annotated[
        _t.Union[_p.StrictStr, None],
        _p.Field(alias="Validate"),
    ] = None
