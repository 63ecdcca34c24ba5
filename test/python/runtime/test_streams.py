"""Streams: bytes cut in any place give the same frames, and frames become items."""

import random
import typing as _t

import pytest

from runtime._core.events import ServerSentEvent, reader_for
from runtime._core.headers import Headers
from runtime._core.items import END, Items
from runtime._core.operation import Streamed
from runtime.exceptions import ApiDecodeError, ApiStreamError

E = ServerSentEvent

EVENTS: _t.List[_t.Tuple[bytes, _t.List[E]]] = [
    (b"data: a\n\n", [E("a")]),
    (b"data:a\r\rdata: b\r\r", [E("a"), E("b")]),
    (b"data: a\r\n\r\ndata: b\r\n\r\n", [E("a"), E("b")]),
    (b"data: a\r\n\n\r\ndata: b\n\r", [E("a"), E("b")]),
    (b"\xef\xbb\xbfdata: a\n\n", [E("a")]),
    (b"data: \xef\xbb\xbfa\n\n", [E("\ufeffa")]),
    (b"data: a\ndata\ndata:  b\n\n", [E("a\n\n b")]),
    (b"data\n\n", [E("")]),
    (b": note\n\nevent: x\n\ndata: a\n\n", [E("a")]),
    (b"event: x\ndata: a\n\ndata: b\n\n", [E("a", "x"), E("b")]),
    (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [E("a", None, "1"), E("b", None, "1"), E("c")]),
    (b"id: 1\nid: 2\0\ndata: a\n\n", [E("a", None, "1")]),
    (b"retry: 50\ndata: a\n\nretry: 5x\ndata: b\n\n", [E("a", None, None, 50), E("b")]),
    (b"unknown: x\nDATA: x\ndata : x\ndata: a\n\n", [E("a")]),
    ("data: häß 😀\n\n".encode(), [E("häß 😀")]),
    (b"data: \xff\n\n", [E("\ufffd")]),
    (b"data: a\n\ndata: lost\n", [E("a")]),
]

LINES: _t.List[_t.Tuple[str, bytes, _t.List[str]]] = [
    ("json-lines", b'{"a":1}\n\r\n {"a":2} \r\n3', ['{"a":1}', '{"a":2}', "3"]),
    ("json-lines", "\ufeff\"ü\"\n\"\u2028\"\n".encode(), ['"ü"', '"\u2028"']),
    ("json-seq", b'\x1e{"a":\n1}\n\x1e2\n\x1e\x1e3', ['{"a":\n1}', "2", "3"]),
]


def frames(kind: str, pieces: _t.Iterable[bytes]) -> _t.List[_t.Any]:
    reader = reader_for(kind)
    found: _t.List[_t.Any] = []
    for piece in pieces:
        found.extend(reader.feed(piece))
    found.extend(reader.end())
    return found


def cuts(data: bytes) -> _t.Iterator[_t.List[bytes]]:
    yield [data]
    yield [data[index : index + 1] for index in range(len(data))]
    for index in range(len(data)):
        yield [data[:index], b"", data[index:]]
    chance = random.Random(len(data))
    for _ in range(20):
        places = sorted(chance.choices(range(len(data) + 1), k=4))
        yield [data[a:b] for a, b in zip([0, *places], [*places, len(data)])]


@pytest.mark.parametrize(("data", "expected"), EVENTS)
def test_events_are_the_same_however_they_are_cut(data: bytes, expected: _t.List[E]) -> None:
    for pieces in cuts(data):
        assert frames("sse", pieces) == expected, pieces


@pytest.mark.parametrize(("kind", "data", "expected"), LINES)
def test_records_are_the_same_however_they_are_cut(kind: str, data: bytes, expected: _t.List[str]) -> None:
    for pieces in cuts(data):
        assert frames(kind, pieces) == expected, pieces


def items(row: Streamed) -> Items:
    return Items(row, 200, Headers([]), False, str)


def test_what_an_item_is() -> None:
    event = E('{"n":1}', "x", "7", 5)
    assert items(Streamed("sse", "data")).item(event) == {"n": 1}
    assert items(Streamed("sse", "raw")).item(event) == event
    whole = {"data": {"n": 1}, "event": "x", "id": "7", "retry": 5}
    assert items(Streamed("sse", "event")).item(event) == whole
    assert items(Streamed("sse", "text-event")).item(event) == {**whole, "data": '{"n":1}'}
    assert items(Streamed("sse", "event")).item(E("no json")) == {"data": "no json"}
    assert items(Streamed("json-lines")).item("[1]") == [1]


def test_sentinels_end_a_stream() -> None:
    assert items(Streamed("sse")).item(E("[DONE]")) is END
    assert items(Streamed("sse", sentinels=("bye",))).item(E("bye")) is END
    assert items(Streamed("json-lines", sentinels=("bye",))).item("bye") is END
    with pytest.raises(ApiDecodeError):
        items(Streamed("json-lines")).item("[DONE]")


def test_an_error_event_is_an_error_with_what_the_server_says() -> None:
    with pytest.raises(ApiStreamError) as caught:
        items(Streamed("sse")).item(E('{"error":{"message":"no more"}}', "error"))
    assert caught.value.status == 200
    assert caught.value.data == {"error": {"message": "no more"}}
    assert "no more" in str(caught.value)
    with pytest.raises(ApiStreamError) as caught:
        items(Streamed("sse", "raw")).item(E("no json", "error"))
    assert (caught.value.data, caught.value.body) == (None, "no json")


def test_what_is_no_json_is_a_decode_error_with_its_text() -> None:
    with pytest.raises(ApiDecodeError) as caught:
        items(Streamed("sse")).item(E("{"))
    assert caught.value.raw_body == b"{"


def test_a_stream_that_nobody_holds_is_gone_at_once() -> None:
    # A pool would keep the connection of a stream that waits for the collector of circles.
    import asyncio
    import weakref
    from types import SimpleNamespace

    from runtime.streaming import AsyncStream, Settings, Stream

    answer: _t.Any = SimpleNamespace(status=200, headers=Headers([]), close=lambda: asyncio.sleep(0))
    settings = Settings(_t.cast(_t.Any, None), _t.cast(_t.Any, None), False, None)

    async def made() -> _t.Any:
        later: AsyncStream[int] = AsyncStream(answer, settings)
        found = weakref.ref(later)
        del later
        return found

    assert asyncio.run(made())() is None
    now: Stream[int] = Stream(answer, settings)
    ref = weakref.ref(now)
    answer.end_pieces = lambda: None
    del now
    assert ref() is None
