"""Streams of items: what calls return whose answer is read while it arrives."""

from __future__ import annotations

import asyncio
import sys
import time
import typing as _t

from ._core.events import EventReader, Reader, ServerSentEvent, reader_for
from ._core.headers import Headers
from ._core.items import END, Items
from .exceptions import ApiCancelledError, ApiConnectionError

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self

if _t.TYPE_CHECKING:
    from ._core.account import Account
    from ._core.cancel import CancelToken
    from ._core.operation import Op, Streamed
    from .aio.rest import RESTResponse as _AsyncAnswer
    from .rest import RESTResponse as _Answer

T = _t.TypeVar("T")


class Settings(_t.NamedTuple):
    """What a stream is made of, apart from its response."""

    account: Account
    op: Op[_t.Any]
    strict: bool
    idle: _t.Optional[float]
    token: _t.Optional[CancelToken] = None
    reconnects: int = 0
    reopen: _t.Optional[_t.Callable[[str], _t.Any]] = None
    """Asks again, given the last id."""


class Stream(_t.Generic[T]):
    """An iterator over the items of a response. Leave its loop, its `with` block, or call `close()` to end the connection."""

    def __init__(self, answer: _Answer, settings: Settings) -> None:
        self.status_code = answer.status
        self.headers: Headers = answer.headers
        self._held = _Held(answer)
        self._settings = settings
        self._closed = False
        self._items: _t.Iterator[T] = _arriving(self._held, settings)
        token = settings.token
        self._detach = None if token is None else token.attach(self._held.interrupt)

    def __iter__(self) -> _t.Iterator[T]:
        try:
            while True:
                try:
                    item = next(self)
                except StopIteration:
                    return
                yield item
        finally:
            self.close()

    def __next__(self) -> T:
        failure: BaseException
        try:
            return next(self._items)
        except StopIteration:
            self.close()
            raise
        except BaseException as error:  # noqa: BLE001
            failure = error
            token = self._settings.token
            if token is not None and token.cancelled:
                failure = ApiCancelledError()
            elif self._closed and isinstance(error, Exception):
                failure = StopIteration()
            self.close()
        if isinstance(failure, StopIteration):
            raise failure
        # Not inside of `except`: the error would hold what it was made from.
        raise self._settings.account.told(failure)

    def close(self) -> None:
        """Ends the connection, if there is anything left to read."""
        if not self._closed:
            self._closed = True
            if self._detach is not None:
                self._detach()
            self._held.closed = True
            self._held.answer.end_pieces()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(_t.Generic[T]):
    """An asynchronous iterator over the items of a response. Leave its loop, its `async with` block, or await `close()`
    to end the connection."""

    def __init__(self, answer: _AsyncAnswer, settings: Settings) -> None:
        self.status_code = answer.status
        self.headers: Headers = answer.headers
        self._held = _Held(answer)
        self._settings = settings
        self._closed = False
        self._items: _t.AsyncIterator[T] = _arriving_later(self._held, settings)
        self._loop = asyncio.get_running_loop()

    async def __aiter__(self) -> _t.AsyncIterator[T]:
        try:
            while True:
                try:
                    item = await self.__anext__()
                except StopAsyncIteration:
                    return
                yield item
        finally:
            await self.close()

    async def __anext__(self) -> T:
        failure: BaseException
        try:
            return await self._items.__anext__()
        except (StopAsyncIteration, asyncio.CancelledError, GeneratorExit):
            await self.close()
            raise
        except BaseException as error:  # noqa: BLE001
            await self.close()
            failure = error
        # Not inside of `except`: the error would hold what it was made from.
        raise self._settings.account.told(failure)

    async def close(self) -> None:
        """Ends the connection, if there is anything left to read."""
        if not self._closed:
            self._closed = True
            self._held.closed = True
            await self._held.answer.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __del__(self) -> None:
        # The pool holds the connection of a stream that nobody reads any more.
        if not self._closed and not self._loop.is_closed():
            self._closed = True
            self._loop.call_soon_threadsafe(_give_up, self._loop, self._held.answer)


def _row(settings: Settings) -> Streamed:
    assert settings.op.stream is not None
    return settings.op.stream


class _Held:
    """The response that is read now: the first, or one that goes on where its connection broke."""

    def __init__(self, answer: _t.Any) -> None:
        self.answer = answer
        self.status: int = answer.status
        self.headers: Headers = answer.headers
        self.closed = False

    def interrupt(self) -> None:
        self.answer.interrupt()


# What browsers wait for where the server asks for nothing, and the most that a server may ask for, in seconds.
_USUAL, _LONGEST = 1.0, 60.0


def _delay(reader: Reader) -> float:
    retry = reader.retry if isinstance(reader, EventReader) else None
    return _USUAL if retry is None else min(retry / 1000, _LONGEST)


def _again(reader: Reader, settings: Settings) -> _t.Any:
    """What asks again, and forgets what had begun."""
    assert isinstance(reader, EventReader)
    assert reader.last_id is not None and settings.reopen is not None
    reader.restart()
    return settings.reopen(reader.last_id)


def _may_resume(held: _Held, settings: Settings, reader: Reader, left: int) -> bool:
    """Without an id, the server would send again what was read."""
    token = settings.token
    cancelled = token is not None and token.cancelled
    known = isinstance(reader, EventReader) and reader.last_id is not None
    return known and left > 0 and not held.closed and not cancelled


# These know nothing of the stream: one that nobody holds any more is gone at once.


def _arriving(held: _Held, settings: Settings) -> _t.Iterator[_t.Any]:
    row, token = _row(settings), settings.token
    reader = reader_for(row.kind)
    items = _items(held.status, held.headers, row, settings)
    left, broken = settings.reconnects if row.resumes else 0, False
    while True:
        try:
            if broken:
                left -= 1
                held.answer.end_pieces()
                (time.sleep if token is None else token.wait)(_delay(reader))
                held.answer = _again(reader, settings)
                broken = False
            for piece in held.answer.pieces(settings.idle):
                for frame in reader.feed(piece):
                    item = items.item(frame)
                    if item is END:
                        return
                    yield item
            break
        except ApiConnectionError:
            broken = True
            if not _may_resume(held, settings, reader, left):
                raise
    if token is not None and token.cancelled:
        raise ApiCancelledError()
    for frame in reader.end():
        item = items.item(frame)
        if item is not END:
            yield item


async def _arriving_later(held: _Held, settings: Settings) -> _t.AsyncIterator[_t.Any]:
    row = _row(settings)
    reader = reader_for(row.kind)
    items = _items(held.status, held.headers, row, settings)
    left, broken = settings.reconnects if row.resumes else 0, False
    while True:
        try:
            if broken:
                left -= 1
                await held.answer.close()
                await asyncio.sleep(_delay(reader))
                held.answer = await _again(reader, settings)
                broken = False
            async for piece in held.answer.pieces(settings.idle):
                for frame in reader.feed(piece):
                    item = items.item(frame)
                    if item is END:
                        return
                    yield item
            break
        except ApiConnectionError:
            broken = True
            if not _may_resume(held, settings, reader, left):
                raise
    for frame in reader.end():
        item = items.item(frame)
        if item is not END:
            yield item


def _items(
    status: int,
    headers: Headers,
    row: Streamed,
    settings: Settings,
) -> Items:
    def clean(text: str) -> str:
        return settings.account.redactor().text(text)

    return Items(row, status, headers, settings.strict, clean)


_ENDING: _t.Set[_t.Any] = set()


def _give_up(loop: asyncio.AbstractEventLoop, answer: _AsyncAnswer) -> None:
    task = loop.create_task(answer.close())
    _ENDING.add(task)
    task.add_done_callback(_ENDING.discard)


__all__ = ["AsyncStream", "ServerSentEvent", "Stream"]
