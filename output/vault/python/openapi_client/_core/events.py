"""Cuts the bytes of a stream into events, lines or records, however they arrive. What they mean is decided elsewhere."""

from __future__ import annotations

import re
import typing as _t

_LINE_END = re.compile(rb"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(_t.NamedTuple):
    """One event as the server sent it."""

    data: str
    event: _t.Optional[str] = None
    """Its type; none where the server did not name it, which means `message`."""
    id: _t.Optional[str] = None
    """The last id that the server gave."""
    retry: _t.Optional[int] = None
    """How many milliseconds to wait before the stream is asked for again."""


Frame = _t.Union[ServerSentEvent, str]


class Reader(_t.Protocol):
    """What makes frames of bytes."""

    def feed(self, piece: bytes) -> _t.Iterator[Frame]:
        """The frames that end in this piece."""
        ...

    def end(self) -> _t.Iterator[Frame]:
        """What is whole although nothing ends it."""
        ...


class EventReader:
    """Server-sent events, as the HTML Standard reads them (section 9.2.6)."""

    def __init__(self) -> None:
        self._pieces: _t.List[bytes] = []
        self._after_cr = False
        self._first = True
        self._data: _t.List[str] = []
        self._event: _t.Optional[str] = None
        self._retry: _t.Optional[int] = None
        self._id: _t.Optional[str] = None
        self.last_id: _t.Optional[str] = None
        """What a client that connects again says it has seen."""
        self.retry: _t.Optional[int] = None
        """The delay that the server last asked for, in milliseconds."""

    def feed(self, piece: bytes) -> _t.Iterator[Frame]:
        """The events that end in this piece."""
        if not piece:
            return
        if self._after_cr and piece[:1] == b"\n":
            piece = piece[1:]
        self._after_cr = piece[-1:] == b"\r" if piece else False
        *lines, rest = _LINE_END.split(piece)
        for line in lines:
            if self._pieces:
                line = b"".join(self._pieces) + line
                self._pieces.clear()
            event = self._line(line)
            if event is not None:
                yield event
        if rest:
            self._pieces.append(rest)

    def restart(self) -> None:
        """Forgets what had begun: another connection goes on after the last id."""
        self._pieces.clear()
        self._data.clear()
        self._event = self._retry = None
        self._id = self.last_id
        self._after_cr, self._first = False, True

    def end(self) -> _t.Iterator[Frame]:
        """Nothing: an event that no empty line ends is discarded."""
        return iter(())

    def _line(self, line: bytes) -> _t.Optional[ServerSentEvent]:
        if self._first:
            self._first = False
            line = line.removeprefix(_BOM)
        if not line:
            return self._dispatched()
        # A line is whole, so no character of it is split.
        name, _, value = line.partition(b":")
        text = value.removeprefix(b" ").decode("utf-8", "replace")
        if name == b"data":
            self._data.append(text)
        elif name == b"event":
            self._event = text or None
        elif name == b"id":
            if "\0" not in text:
                self._id = text or None
        elif name == b"retry" and text.isascii() and text.isdigit() and len(text) < 16:
            self.retry = self._retry = int(text)
        return None

    def _dispatched(self) -> _t.Optional[ServerSentEvent]:
        event = None
        # An id counts when its event is whole.
        self.last_id = self._id
        if self._data:
            data = "\n".join(self._data)
            event = ServerSentEvent(data, self._event, self.last_id, self._retry)
        self._data.clear()
        self._event = self._retry = None
        return event


class RecordReader:
    """Texts between marks: lines of JSON, or JSON text sequences (RFC 7464)."""

    def __init__(self, mark: bytes) -> None:
        self._mark = mark
        self._pieces: _t.List[bytes] = []

    def feed(self, piece: bytes) -> _t.Iterator[Frame]:
        """The records that end in this piece."""
        *records, rest = piece.split(self._mark)
        for record in records:
            self._pieces.append(record)
            yield from self.end()
        if rest:
            self._pieces.append(rest)

    def end(self) -> _t.Iterator[Frame]:
        """The last record: nothing need end it."""
        text = b"".join(self._pieces).decode("utf-8", "replace")
        self._pieces.clear()
        text = text.strip("\ufeff \t\r\n")
        if text:
            yield text


def reader_for(kind: str) -> Reader:
    """What reads a kind of stream."""
    if kind == "sse":
        return EventReader()
    return RecordReader(b"\x1e" if kind == "json-seq" else b"\n")
