# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

NOTE_ONE_OF_SCHEMAS = ["TextNote", "LinkNote"]


class Note(_ApiUnion):
    """Note."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"TextNote", "LinkNote"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "TextNote": "TextNote",
        "LinkNote": "LinkNote",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.TextNote, _m.LinkNote),
        "kind",
        {"TextNote": 0, "LinkNote": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.TextNote, _m.LinkNote, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.TextNote,
                _in.TextNoteDict,
                _t.Mapping[str, _in.Unchecked],
                _m.LinkNote,
                _in.LinkNoteDict,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
