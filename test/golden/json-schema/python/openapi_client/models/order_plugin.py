# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

ORDER_PLUGIN_ANY_OF_SCHEMAS = ["str", "Tuple[str, Dict[str, int]]"]


class OrderPlugin(_ApiUnion):
    """A name, or a name with its settings."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {"str", "Tuple[str, Dict[str, int]]"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _p.StrictStr,
            _t.Tuple[_p.StrictStr, _t.Dict[_p.StrictStr, _p.StrictInt]],
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            str,
            _t.Tuple[str, _t.Dict[str, int]],
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                str,
                _t.Tuple[str, _t.Mapping[str, int]],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
