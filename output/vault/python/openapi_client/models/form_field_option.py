# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

FORM_FIELD_OPTION_ONE_OF_SCHEMAS = ["SimpleFormFieldOption", "FormFieldOptionGroup"]


class FormFieldOption(_ApiUnion):
    """FormFieldOption."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {
        "SimpleFormFieldOption",
        "FormFieldOptionGroup",
    }
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "simple": "SimpleFormFieldOption",
        "group": "FormFieldOptionGroup",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.SimpleFormFieldOption, _m.FormFieldOptionGroup),
        "option_type",
        {"simple": 0, "group": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _m.SimpleFormFieldOption,
            _m.FormFieldOptionGroup,
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.SimpleFormFieldOption,
                _in.SimpleFormFieldOptionDict,
                _t.Mapping[str, _in.Unchecked],
                _m.FormFieldOptionGroup,
                _in.FormFieldOptionGroupDict,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
