# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class CustomMapping(_ApiModel):
    """CustomMapping."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"description", "consumer_id", "example"},
    )
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "id",
            "label",
            "description",
            "key",
            "required",
            "custom_field",
            "consumer_id",
            "example",
        },
    )
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the target field."""
    label: _t.Union[_p.StrictStr, None] = None
    """Label of the target field."""
    description: _t.Union[_p.StrictStr, None] = None
    """Description of the target field."""
    value: _t.Union[_p.StrictStr, None] = None
    """Value of the mapping."""
    key: _t.Union[_p.StrictStr, None] = None
    """Key of the target field."""
    required: _t.Union[_p.StrictBool, None] = None
    """Whether the target field has to be mapped."""
    custom_field: _t.Union[_p.StrictBool, None] = None
    """Whether the mapping finds a custom field."""
    consumer_id: _t.Union[_p.StrictStr, None] = None
    """Id of the consumer."""
    example: _t.Union[_p.StrictStr, None] = None
    """Example of a downstream value for the target field."""
