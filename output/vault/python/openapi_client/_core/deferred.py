"""Builds the validators of pydantic's models at their first use, one thread at a time.

pydantic changes the class and those that it names while it builds. Two threads that build at once fail with
"dictionary changed size during iteration", so whatever builds holds `BUILDING`.
"""

from __future__ import annotations

import threading
import types
import typing as _t

if _t.TYPE_CHECKING:
    from pydantic import BaseModel

BUILDING = threading.RLock()


class _Making(threading.local):
    """How many classes this thread is making."""

    depth = 0


MAKING = _Making()


class LazyNames:
    """The names of a module for annotations, which import what they name.

    A class that is being made finds none of them, so pydantic resolves its annotations later: a field of its base may be
    of that very class, or of one whose module waits for it.
    """

    def __init__(self, module: types.ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> _t.Any:
        if MAKING.depth > 0:
            raise NameError(f"{name!r} cannot be resolved before the class is made")
        return getattr(self._module, name)


def complete(cls: _t.Type[BaseModel]) -> None:
    """Builds a model's validator if that was deferred."""
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
