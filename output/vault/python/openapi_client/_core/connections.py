"""The pools of connections of a client: one for each process or event loop, since a connection belongs to what opened it."""

from __future__ import annotations

import typing as _t


class Pool(_t.Protocol):
    """As far as a pool is known here."""

    @property
    def is_changed(self) -> bool:
        """Whether the program put a manager of its own into it."""
        ...


T = _t.TypeVar("T", bound=Pool)


class Connections(_t.Generic[T]):
    """Pools by who may use them. Copies and pickles of a client have none yet.

    :param ended: Tells whether nobody can use the pool of an owner any more.
    """

    def __init__(self, ended: _t.Callable[[_t.Any], bool]) -> None:
        self._ended = ended
        self._pools: _t.Dict[_t.Any, T] = {}
        self.given: _t.Optional[T] = None
        """A pool that the program set, for whoever asks."""

    def __reduce__(
        self,
    ) -> _t.Tuple[_t.Type[Connections[T]], _t.Tuple[_t.Callable[[_t.Any], bool]]]:
        return type(self), (self._ended,)

    def of(self, owner: _t.Any, make: _t.Callable[[], T]) -> T:
        """The pool of an owner, made when it is first asked for. Threads that ask at once get the same."""
        if self.given is not None:
            return self.given
        found = self._pools.get(owner)
        return self._first(owner, make) if found is None else found

    def _first(self, owner: _t.Any, make: _t.Callable[[], T]) -> T:
        found: _t.Optional[T] = None
        for other, pool in list(self._pools.items()):
            # One that was made before there was an owner belongs to the first; one that the program changed, to all.
            if other is None or pool.is_changed:
                found = pool
            if other is None or self._ended(other):
                self._pools.pop(other, None)
        return self._pools.setdefault(owner, make() if found is None else found)

    def known(self, owner: _t.Any) -> _t.Optional[T]:
        """The pool of an owner, if there is one."""
        return self._pools.get(owner) if self.given is None else self.given

    def take(self, owner: _t.Any) -> _t.Optional[T]:
        """The pool of an owner, if there is one; it is not kept."""
        given, self.given = self.given, None
        return self._pools.pop(owner, None) if given is None else given
