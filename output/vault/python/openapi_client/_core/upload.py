"""Bodies that are sent piece by piece: files by their path, streams, iterators, and forms that hold them."""

from __future__ import annotations

import collections.abc
import contextlib
import io
import os
import typing as _t

from ..exceptions import ApiException, ApiValueError, OpenApiException
from .kinds import is_dict, is_list, is_tuple
from .serialize import json_text, plain
from .streams import claim
from .wire import is_model

PIECE = 65_536
_LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")
Progress = _t.Callable[[int, _t.Optional[int]], _t.Any]
"""Is told how many bytes were sent so far, and how many there are where that is known."""


def is_stream(value: object) -> bool:
    """Whether a value is read while it is sent: something to read, or an iterator of bytes."""
    # A model is none, though it may have a field of the name `read`.
    return not (is_dict(value) or is_model(value)) and (
        hasattr(value, "read")
        or hasattr(value, "__aiter__")
        or isinstance(value, collections.abc.Iterator)
    )


class Source:
    """One stretch of a body. `size` is None where nobody can know it; what is not `rewindable` is sent once."""

    size: _t.Optional[int] = None
    rewindable = True

    def pieces(self) -> _t.Iterator[bytes]:
        """The bytes, from where they begin."""
        raise NotImplementedError


class Held(Source):
    """Bytes in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    def pieces(self) -> _t.Iterator[bytes]:
        for at in range(0, len(self._data), PIECE):
            yield self._data[at : at + PIECE]


class Path(Source):
    """A file by its path; each attempt opens it anew."""

    def __init__(self, path: str) -> None:
        self._path = path
        try:
            with open(path, "rb") as stream:
                self.size = stream.seek(0, os.SEEK_END)
        except (OSError, ValueError) as error:
            raise ApiValueError(
                f"a text for a file is the path of a file, and {path[:200]!r} cannot be read; give bytes to send a text as it is"
            ) from error

    def pieces(self) -> _t.Iterator[bytes]:
        with open(self._path, "rb") as stream:
            yield from _exactly(stream, self.size)


class Readable(Source):
    """Something to read, from where it stands."""

    def __init__(self, stream: _t.Any) -> None:
        claim(stream)
        self._stream: _t.Any = stream
        self.rewindable = False
        with _reading():
            if isinstance(stream, io.TextIOBase):
                # Its positions are no numbers of bytes.
                self._stream = io.BytesIO(stream.read().encode("utf-8"))
            with contextlib.suppress(AttributeError, OSError, ValueError):
                if self._stream.seekable():
                    self._start: int = self._stream.tell()
                    try:
                        end: int = self._stream.seek(0, os.SEEK_END)
                    finally:
                        # Also where a stream that unpacks reads to its end, and finds a fault there.
                        self._stream.seek(self._start)
                    self.size = end - self._start
                    self.rewindable = True

    def pieces(self) -> _t.Iterator[bytes]:
        if self.rewindable:
            self._stream.seek(self._start)
        yield from _exactly(self._stream, self.size)


class Iterated(Source):
    """What an iterator gives; an asynchronous one is for the asynchronous client."""

    rewindable = False

    def __init__(
        self, items: _t.Any, write: _t.Optional[_t.Callable[[_t.Any], bytes]] = None
    ) -> None:
        claim(items)
        self._items = items
        self._write = write or _bytes_of

    @property
    def is_async(self) -> bool:
        """Whether only an event loop can ask for the items."""
        return hasattr(self._items, "__aiter__")

    def pieces(self) -> _t.Iterator[bytes]:
        if self.is_async:
            raise ApiValueError(
                "an asynchronous iterator can only be sent by the client in `aio`; give an iterator or a stream"
            )
        for item in self._items:
            yield self._write(item)

    async def arriving(self) -> _t.AsyncIterator[bytes]:
        """The bytes of an asynchronous iterator."""
        async for item in self._items:
            yield self._write(item)


def _bytes_of(item: _t.Any) -> bytes:
    if isinstance(item, str):
        return item.encode("utf-8")
    if isinstance(item, (bytes, bytearray, memoryview)):
        return bytes(_t.cast(bytes, item))
    raise ApiValueError(
        f"an iterator that is sent gives bytes, not {type(item).__name__}"
    )


def _exactly(stream: _t.Any, size: _t.Optional[int]) -> _t.Iterator[bytes]:
    """As many bytes as were announced: what grew meanwhile is not sent, and what shrank is an error."""
    left = size
    while left is None or left > 0:
        piece = stream.read(PIECE if left is None else min(PIECE, left))
        if not piece:
            break
        data = _bytes_of(piece)
        if left is not None:
            left -= len(data)
        yield data
    if left:
        raise ApiValueError(
            f"the file became shorter by {left} bytes while it was sent"
        )


def source_of(value: _t.Any) -> Source:
    """Bytes, a text, a path, something to read or an iterator, unread."""
    if isinstance(value, (bytes, bytearray)):
        return Held(bytes(value))
    if isinstance(value, (str, os.PathLike)):
        return Path(os.fspath(_t.cast(_t.Union[str, "os.PathLike[str]"], value)))
    if hasattr(value, "__aiter__"):
        return Iterated(value)
    if hasattr(value, "read"):
        return Readable(value)
    if isinstance(value, collections.abc.Iterator):
        return Iterated(value)
    raise ApiValueError(
        "a file is bytes, a path, a (name, bytes) pair, a readable object or an iterator of bytes"
    )


def items_source(body: _t.Any, media: str) -> _t.Optional[Source]:
    """What writes the items of a list or an iterator one by one, where the media type is that of JSON lines (or of RFC 7464)."""
    essence = media.partition(";")[0].strip().lower()
    if essence not in _LINES or isinstance(body, (bytes, bytearray, str)):
        return None
    before = b"\x1e" if essence == "application/json-seq" else b""

    def write(item: _t.Any) -> bytes:
        return before + json_text(plain(item)).encode("utf-8") + b"\n"

    if is_list(body) or is_tuple(body):
        return Held(b"".join(write(item) for item in body))
    if is_stream(body) and not hasattr(body, "read"):
        return Iterated(body, write)
    return None


def _read(source: Source) -> _t.Iterator[bytes]:
    """The bytes of a source."""
    with _reading():
        yield from source.pieces()


async def _arriving(source: Iterated) -> _t.AsyncIterator[bytes]:
    """The bytes of an asynchronous iterator."""
    with _reading():
        async for piece in source.arriving():
            yield piece


@contextlib.contextmanager
def _reading() -> _t.Generator[None, None, None]:
    """What a disk, a stream or an iterator of the caller's fails with is an error of the request, not of the connection.

    :raises ApiValueError: for any exception but a request error of this package, which stays what it is.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, OpenApiException) and not isinstance(error, ApiException):
            raise
        raise ApiValueError(f"what is to be sent cannot be read: {error}") from error


class Upload:
    """A body made of sources, one after the other. HTTP libraries read it as they read a file."""

    def __init__(self, sources: _t.Sequence[Source]) -> None:
        self._sources = sources
        self._pieces: _t.Optional[_t.Iterator[bytes]] = None
        self._rest = b""
        self._sent = 0
        self.progress: _t.Optional[Progress] = None
        sizes = [source.size for source in sources]
        known = [size for size in sizes if size is not None]
        self.size: _t.Optional[int] = sum(known) if len(known) == len(sizes) else None
        """How many bytes there are, where that is known."""
        self.rewindable = all(source.rewindable for source in sources)

    def rewind(self) -> None:
        """Begins anew, for the next attempt."""
        self._pieces, self._rest, self._sent = None, b"", 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes, as a file gives them."""
        if self._pieces is None:
            self._pieces = (
                piece for source in self._sources for piece in _read(source)
            )
        if size < 0:
            rest, self._rest = self._rest, b""
            return self._told(rest + b"".join(self._pieces))
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        found, self._rest = self._rest[:size], self._rest[size:]
        return self._told(found)

    async def __aiter__(self) -> _t.AsyncIterator[bytes]:
        """The same for an event loop, which does not wait for the disk."""
        # Programs without an event loop do not load it.
        from asyncio import to_thread

        self.rewind()
        for source in self._sources:
            if isinstance(source, Iterated) and source.is_async:
                async for piece in _arriving(source):
                    if piece:
                        yield self._told(piece)
                continue
            pieces = _read(source)
            while True:
                found = await to_thread(next, pieces, None)
                if found is None:
                    break
                if found:
                    yield self._told(found)

    def _told(self, piece: bytes) -> bytes:
        self._sent += len(piece)
        if self.progress is not None and piece:
            try:
                self.progress(self._sent, self.size)
            except OSError as error:
                # HTTP libraries would take it for a connection that broke.
                raise ApiValueError(f"upload_progress failed: {error}") from error
        return piece


def whole(sources: _t.Sequence[Source]) -> _t.Union[bytes, Upload]:
    """The bytes where all of them are in memory already, or one small piece; else what reads them while they are sent."""
    upload = Upload(sources)
    if upload.size is not None and (
        upload.size <= PIECE or all(isinstance(source, Held) for source in sources)
    ):
        return upload.read()
    return upload
