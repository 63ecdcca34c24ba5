"""The base of models whose validators are built at their first use."""

from __future__ import annotations

import typing as _t

from pydantic import BaseModel

from .deferred import BUILDING, MAKING

if _t.TYPE_CHECKING:
    from pydantic import BaseModel as _Base
else:

    class _Metaclass(type(BaseModel)):
        def __new__(mcs, *args, **settings):
            MAKING.depth += 1
            try:
                return super().__new__(mcs, *args, **settings)
            finally:
                MAKING.depth -= 1

    class _Base(BaseModel, metaclass=_Metaclass):
        """Lets `MAKING` know of the classes below it."""


class DeferredModel(_Base):
    """The base of whatever has `defer_build=True`. pydantic calls `model_rebuild` where it meets an unbuilt validator."""

    if not _t.TYPE_CHECKING:

        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth=2, **settings):
            with BUILDING:
                return super().model_rebuild(
                    _parent_namespace_depth=_parent_namespace_depth + 1, **settings
                )
