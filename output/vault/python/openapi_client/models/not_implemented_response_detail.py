# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

NOT_IMPLEMENTED_RESPONSE_DETAIL_ANY_OF_SCHEMAS = ["str", "Dict[str, object]"]


class NotImplementedResponseDetail(_ApiUnion):
    """What in the request or the domain caused the error."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {"str", "Dict[str, object]"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_p.StrictStr, _t.Dict[_p.StrictStr, _t.Any]),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[str, _t.Dict[str, _t.Any], _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                str,
                _t.Mapping[str, _t.Any],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
