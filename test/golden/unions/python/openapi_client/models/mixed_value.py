# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

MIXED_VALUE_ANY_OF_SCHEMAS = ["str", "float", "bool", "Email"]


class MixedValue(_ApiUnion):
    """MixedValue."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {"str", "float", "bool", "Email"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _p.StrictStr,
            _t.Union[_p.StrictFloat, _p.StrictInt],
            _p.StrictBool,
            _m.Email,
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[str, float, bool, _m.Email, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                str,
                float,
                bool,
                _m.Email,
                _in.EmailDict,
                _t.Mapping[str, _in.Unchecked],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
