# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

MIXED_LIST_ONE_OF_SCHEMAS = ["List[Phone]", "Phone"]


class MixedList(_ApiUnion):
    """MixedList."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"List[Phone]", "Phone"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_t.List[_m.Phone], _m.Phone),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_t.List[_m.Phone], _m.Phone, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _t.Sequence[
                    _t.Union[_m.Phone, _in.PhoneDict, _t.Mapping[str, _in.Unchecked]]
                ],
                _m.Phone,
                _in.PhoneDict,
                _t.Mapping[str, _in.Unchecked],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
