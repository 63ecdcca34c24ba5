# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class Unspecified(_ApiModel):
    """Unspecified."""

    a: _t.Union[_p.StrictStr, None] = None
    additional_properties_: _t.Annotated[
        _t.Union[_t.Dict[_p.StrictStr, _t.Any], None],
        _p.Field(alias="additional_properties"),
    ] = None
