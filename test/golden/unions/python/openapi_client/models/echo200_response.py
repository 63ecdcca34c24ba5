# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

ECHO200_RESPONSE_ONE_OF_SCHEMAS = ["Contact", "Mixed"]


class Echo200Response(_ApiUnion):
    """Echo200Response."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Contact", "Mixed"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Contact, _m.Mixed),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Contact, _m.Mixed, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Contact,
                _m.Email,
                _in.EmailDict,
                _t.Mapping[str, _in.Unchecked],
                _m.Phone,
                _in.PhoneDict,
                _m.Mixed,
                _t.Mapping[str, _t.Any],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
