"""Lets another thread end a call."""

from __future__ import annotations

import threading
import typing as _t

from ..exceptions import ApiCancelledError

T = _t.TypeVar("T")


class CancelToken:
    """Give it to a call by `RequestOptions(cancel_token=...)`; `cancel()` then ends the call at once."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wake: _t.List[threading.Event] = []
        self._interrupts: _t.List[_t.Callable[[], None]] = []

    def cancel(self) -> None:
        """Ends the calls that hold this token."""
        self._event.set()
        with self._lock:
            for event in self._wake:
                event.set()
            interrupts = list(self._interrupts)
        for interrupt in interrupts:
            interrupt()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel()` was called."""
        return self._event.is_set()

    def attach(self, interrupt: _t.Callable[[], None]) -> _t.Callable[[], None]:
        """Calls a function once the token is cancelled, until what is returned is called."""
        with self._lock:
            self._interrupts.append(interrupt)
        if self.cancelled:
            interrupt()

        def detach() -> None:
            with self._lock:
                self._interrupts.remove(interrupt)

        return detach

    def wait(self, seconds: float) -> None:
        """Sleeps, or raises `ApiCancelledError` as soon as the token is cancelled."""
        if self._event.wait(seconds):
            raise ApiCancelledError()

    def run(
        self,
        work: _t.Callable[[], T],
        discard: _t.Callable[[T], None],
        watch: _t.Callable[[], _t.Callable[[], None]],
    ) -> T:
        """Does blocking work on a thread of its own. Once cancelled, what `watch` returned there is called to break the
        work off, and a result that comes nevertheless is discarded."""
        done = threading.Event()
        with self._lock:
            self._wake.append(done)
        results: _t.List[T] = []
        errors: _t.List[BaseException] = []

        breakers: _t.List[_t.Callable[[], None]] = []

        def body() -> None:
            breakers.append(watch())
            try:
                value = work()
            except BaseException as error:  # noqa: BLE001
                errors.append(error)
            else:
                if self.cancelled:
                    discard(value)
                else:
                    results.append(value)
            done.set()

        if self.cancelled:
            raise ApiCancelledError()
        threading.Thread(target=body, daemon=True).start()
        done.wait()
        with self._lock:
            self._wake.remove(done)
        if self.cancelled:
            for interrupt in breakers:
                interrupt()
            for value in results:
                discard(value)
            raise ApiCancelledError()
        if errors:
            raise errors[0]
        return results[0]
