# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel


class CustomFieldFinder(_ApiModel):
    """CustomFieldFinder."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"name", "description", "value"},
    )
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"id", "name", "finder"},
    )
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the custom field."""
    name: _t.Union[_p.StrictStr, None] = None
    """Name of the custom field, used as its label."""
    description: _t.Union[_p.StrictStr, None] = None
    """More about the custom field."""
    value: _t.Any = None
    """Value of the custom field."""
    finder: _t.Union[_p.StrictStr, None] = None
    """JSONPath that finds the value in a downstream response."""
