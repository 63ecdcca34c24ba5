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

UPDATE_CONSENT_REQUEST_RESOURCES_ONE_OF_SCHEMAS = [
    "Dict[str, Dict[str, UpdateConsentRequestResourcesOneOfValueValue]]",
    "str",
]


class UpdateConsentRequestResources(_ApiUnion):
    """UpdateConsentRequestResources."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {
        "Dict[str, Dict[str, UpdateConsentRequestResourcesOneOfValueValue]]",
        "str",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _t.Dict[
                _p.StrictStr,
                _t.Dict[_p.StrictStr, _m.UpdateConsentRequestResourcesOneOfValueValue],
            ],
            _t.Union[_t.Literal["*"], _p.StrictStr],
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _t.Dict[str, _t.Dict[str, _m.UpdateConsentRequestResourcesOneOfValueValue]],
            _t.Literal["*"],
            str,
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _t.Mapping[
                    str,
                    _t.Mapping[
                        str,
                        _t.Union[
                            _m.UpdateConsentRequestResourcesOneOfValueValue,
                            _in.UpdateConsentRequestResourcesOneOfValueValueDict,
                            _t.Mapping[str, _in.Unchecked],
                        ],
                    ],
                ],
                _t.Literal["*"],
                str,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
