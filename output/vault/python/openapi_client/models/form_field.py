# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class FormField(_ApiModel):
    """FormField."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {
            "placeholder",
            "description",
            "disabled",
            "hidden",
            "deprecated",
            "sensitive",
            "prefix",
            "suffix",
        },
    )
    id: _t.Union[_p.StrictStr, None] = None
    """Id of the form field."""
    label: _t.Union[_p.StrictStr, None] = None
    """Label of the form field."""
    placeholder: _t.Union[_p.StrictStr, None] = None
    """Placeholder of the form field."""
    description: _t.Union[_p.StrictStr, None] = None
    """Help text of the form field."""
    type: _t.Union[
        _t.Literal[
            "text",
            "checkbox",
            "tel",
            "email",
            "url",
            "textarea",
            "select",
            "filtered-select",
            "multi-select",
            "datetime",
            "date",
            "time",
            "number",
            "password",
        ],
        _p.StrictStr,
        None,
    ] = None
    required: _t.Union[_p.StrictBool, None] = None
    """Whether the form field must be filled in."""
    custom_field: _t.Union[_p.StrictBool, None] = None
    allow_custom_values: _t.Union[_p.StrictBool, None] = None
    """For select fields: whether a value outside the list may be typed."""
    disabled: _t.Union[_p.StrictBool, None] = None
    """Whether the form field is read-only."""
    hidden: _t.Union[_p.StrictBool, None] = None
    """Whether the form field is kept but not shown."""
    deprecated: _t.Union[_p.StrictBool, None] = None
    """Whether the setting is deprecated: its value is kept, and a form should not show it."""
    sensitive: _t.Union[_p.StrictBool, None] = None
    """Whether the value is a secret and shown masked."""
    prefix: _t.Union[_p.StrictStr, None] = None
    """Text before the form field."""
    suffix: _t.Union[_p.StrictStr, None] = None
    """Text after the form field."""
    options: _t.Union[_t.List[_m.FormFieldOption], None] = None


_link(globals())
