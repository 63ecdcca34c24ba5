"""Builds the validators of pydantic's models at their first use, one thread at a time.

pydantic changes the class and those that it names while it builds. Two threads that build at once fail with
"dictionary changed size during iteration", so whatever builds holds `BUILDING`.
"""

from __future__ import annotations

import threading
import typing as _t

from pydantic import BaseModel

BUILDING = threading.RLock()


class DeferredModel(BaseModel):
    """The base of whatever has `defer_build=True`. pydantic calls `model_rebuild` where it meets an unbuilt validator."""

    if not _t.TYPE_CHECKING:

        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth=2, **settings):
            with BUILDING:
                return super().model_rebuild(
                    _parent_namespace_depth=_parent_namespace_depth + 1, **settings
                )


def complete(cls: _t.Type[BaseModel]) -> None:
    """Builds a model's validator if that was deferred."""
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
