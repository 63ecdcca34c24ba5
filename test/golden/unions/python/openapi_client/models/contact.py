# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

CONTACT_ONE_OF_SCHEMAS = ["Email", "Phone"]


class Contact(_ApiUnion):
    """Every member is optional in both."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Email", "Phone"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Email, _m.Phone),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Email, _m.Phone, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Email,
                _in.EmailDict,
                _t.Mapping[str, _in.Unchecked],
                _m.Phone,
                _in.PhoneDict,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
