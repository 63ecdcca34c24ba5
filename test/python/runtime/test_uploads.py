"""What is sent piece by piece: sizes, second attempts, progress, and items as lines."""

from __future__ import annotations

import asyncio
import gzip
import io
import pathlib
import subprocess
import sys
import zlib

import pydantic
import pytest

from runtime import exceptions
from runtime._model import ApiModel
from runtime._core import multipart, operation, upload
from runtime._core.operation import Content, Op, Param, Part, RequestOptions
from runtime._core.request import draft, validated
from runtime.configuration import Configuration

BIG = bytes(range(256)) * 1024


def drafted(media, format, body, **options):
    op = Op("send", "POST", "/files", (Param("body", "body", "body", None, required=True),), (Content(media, format),))
    more = RequestOptions(**options)
    return draft(op, [body], Configuration(), "http://127.0.0.1", {}, None, None, None, more)


class Page(ApiModel):
    read: bool


def test_a_model_with_a_field_of_the_name_read_is_no_stream():
    assert not upload.is_stream(Page(read=True)) and upload.is_stream(io.BytesIO())
    assert drafted("application/json", "json", Page(read=True)).json == {"read": True}


def gathered(body):
    async def run():
        return b"".join([piece async for piece in body])

    return asyncio.run(run())


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "report.pdf"
    found.write_bytes(BIG)
    return found


WITHOUT_PYDANTIC = """
import sys
from runtime.api_client import ApiClient
from runtime._core.operation import Content, Op, Param, Resp, boolean, integer, text
from runtime.configuration import Configuration

params = (
    Param("name", "name", "query", text, required=True),
    Param("size", "size", "query", integer),
    Param("last", "last", "query", boolean),
    Param("body", "body", "body", None, required=True),
)
send = Op("send", "PUT", "/files", params, (Content("application/octet-stream", "binary"),), (Resp("204", True),))
client = ApiClient(Configuration(host="http://127.0.0.1"))


class Answer:
    status, reason, data, headers = 204, "No Content", b"", {}

    def read(self):
        return b""


client.call_api = lambda method, url, *rest, **more: print(method, url) or Answer()
client.execute(send, ["a", 1, True, b"bytes"], None, None, None, None, 0, None)
print(sorted(name for name in ("pydantic", "runtime._model", "runtime.api_response") if name in sys.modules))
"""


def test_what_sends_a_file_imports_no_models():
    run = subprocess.run([sys.executable, "-c", WITHOUT_PYDANTIC], capture_output=True, text=True, check=False)
    assert run.stdout.splitlines() == ["PUT http://127.0.0.1/files?name=a&size=1&last=true", "[]"], run.stderr


@pytest.mark.parametrize("kind, wrong", [(operation.text, 5), (operation.text, None), (operation.integer, True), (operation.integer, "5"), (operation.boolean, 1)])
def test_plain_arguments_are_checked(kind, wrong):
    with pytest.raises(pydantic.ValidationError):
        validated(Param("name", "name", "query", kind), wrong, True)


def test_plain_arguments_may_be_of_a_kind_of_their_own():
    class Name(str):
        __slots__ = ()

    assert validated(Param("name", "name", "query", operation.text), Name("a"), True) == "a"


def test_a_path_is_read_while_it_is_sent(path):
    sent = drafted("application/octet-stream", "binary", path)
    assert sent.headers["Content-Length"] == str(len(BIG))
    assert sent.rewindable
    for _ in range(2):
        body = sent.request().body
        assert len(body.read(10)) == 10
    assert sent.request().body.read() == BIG
    assert gathered(sent.request().body) == BIG


def test_a_path_that_does_not_exist_is_never_sent_as_text(tmp_path):
    with pytest.raises(exceptions.ApiValueError, match="cannot be read"):
        drafted("application/octet-stream", "binary", str(tmp_path / "none.bin"))


def test_a_stream_goes_out_from_where_it_stands(path):
    with open(path, "rb") as stream:
        stream.seek(100)
        sent = drafted("*/*", "binary", stream)
        assert sent.headers["Content-Type"] == "application/pdf"
        assert sent.headers["Content-Length"] == str(len(BIG) - 100)


class Pipe(io.RawIOBase):
    def __init__(self, data):
        self._data = io.BytesIO(data)

    def readable(self):
        return True

    def readinto(self, into):
        return self._data.readinto(into)


def test_a_pipe_has_no_length_and_is_sent_once():
    body, _ = multipart.encode_multipart([("file", ("a.bin", Pipe(BIG)))], {"file": Part("file", "binary")})
    assert (body.size, body.rewindable) == (None, False)
    assert BIG in body.read()


def test_a_form_holds_files_unread(path):
    fields = [("title", "t"), ("file", path), ("files", [path, BIG])]
    parts = {"file": Part("file", "binary"), "files": Part("files", "binary", repeated=True)}
    body, media = multipart.encode_multipart(fields, parts)
    data = body.read()
    assert body.size == len(data)
    assert data.count(BIG) == 3
    assert data.count(b'filename="report.pdf"\r\nContent-Type: application/pdf') == 2
    assert data.endswith(media.partition("boundary=")[2].encode() + b"--\r\n")
    assert gathered(body) == data


def test_a_small_form_is_bytes():
    body, _ = multipart.encode_multipart([("file", io.BytesIO(b"abc"))], {"file": Part("file", "binary")})
    assert isinstance(body, bytes)


def test_iterators_are_sent_in_pieces():
    sent = drafted("application/octet-stream", "binary", iter([b"ab", b"", b"c"]))
    assert "Content-Length" not in sent.headers
    assert not sent.rewindable
    assert sent.request().body.read() == b"abc"
    with pytest.raises(exceptions.ApiValueError, match="gives bytes, not int"):
        drafted("application/octet-stream", "binary", iter([5])).request().body.read()


def test_asynchronous_iterators_are_for_the_asynchronous_client():
    async def pieces():
        yield b"ab"
        yield b"c"

    assert gathered(drafted("application/octet-stream", "binary", pieces()).request().body) == b"abc"
    with pytest.raises(exceptions.ApiValueError, match="aio"):
        drafted("application/octet-stream", "binary", pieces()).request().body.read()


def test_what_cannot_be_read_is_no_failure_of_the_connection(path):
    def failing():
        yield b"a"
        raise OSError(5, "Input/output error")

    async def failing_later():
        for piece in failing():
            yield piece

    def bodies():
        gone = drafted("application/octet-stream", "binary", path)
        return [upload.Upload([upload.source_of(failing())]), gone.request().body]

    sent = bodies()
    later = [*bodies(), upload.Upload([upload.source_of(failing_later())])]
    path.unlink()
    for body in sent:
        with pytest.raises(exceptions.ApiValueError, match="cannot be read"):
            body.read()
    for body in later:
        with pytest.raises(exceptions.ApiValueError, match="cannot be read"):
            gathered(body)


@pytest.mark.parametrize(
    "error", [EOFError("cut"), zlib.error("bad"), RuntimeError("no"), exceptions.ApiConnectionError("another call")]
)
def test_whatever_a_source_raises_is_an_error_of_the_request(error):
    def failing():
        yield b"a"
        raise error

    async def failing_later():
        yield b"a"
        raise error

    with pytest.raises(exceptions.ApiValueError, match="cannot be read") as caught:
        upload.Upload([upload.source_of(failing())]).read()
    assert caught.value.__cause__ is error
    for source in (failing(), failing_later()):
        with pytest.raises(exceptions.ApiValueError, match="cannot be read") as caught:
            gathered(upload.Upload([upload.source_of(source)]))
        assert caught.value.__cause__ is error


@pytest.mark.parametrize("damage", [lambda data: data[:-20], lambda data: data[:-8] + b"\0" * 8])
@pytest.mark.parametrize("mode", ["rb", "rt"])
def test_a_packed_file_that_is_damaged_is_an_error_of_the_request(damage, mode):
    packed = io.BytesIO(damage(gzip.compress(b"text" * 50_000)))
    with gzip.open(packed, mode) as stream, pytest.raises(exceptions.ApiValueError, match="cannot be read"):
        upload.Upload([upload.source_of(stream)]).read()


def test_a_text_that_is_none_is_an_error_of_the_request():
    stream = io.TextIOWrapper(io.BytesIO(b"a\xff"), encoding="utf-8")
    with pytest.raises(exceptions.ApiValueError, match="cannot be read"):
        upload.Upload([upload.source_of(stream)]).read()


def test_what_progress_raises_is_its_own():
    def stop(*_):
        raise error

    async def later():
        yield b"a"

    for error, kind in ((OSError("disk"), exceptions.ApiValueError), (LookupError("enough"), LookupError)):
        for source, read in ((iter([b"a"]), upload.Upload.read), (iter([b"a"]), gathered), (later(), gathered)):
            body = upload.Upload([upload.source_of(source)])
            body.progress = stop
            with pytest.raises(kind) as caught:
                read(body)
            assert error in (caught.value, caught.value.__cause__) and "cannot be read" not in str(caught.value)


def test_a_file_that_shrinks_is_an_error(path):
    sent = drafted("application/octet-stream", "binary", path)
    path.write_bytes(b"short")
    with pytest.raises(exceptions.ApiValueError, match="became shorter by"):
        sent.request().body.read()


@pytest.mark.parametrize("body", [BIG, io.BytesIO(BIG), iter([BIG])])
def test_progress_is_told(body):
    told = []
    sent = drafted("application/octet-stream", "binary", body, upload_progress=lambda *found: told.append(found))
    known = sent.length
    for _ in range(2 if sent.rewindable else 1):
        told.clear()
        request = sent.request()
        while request.body.read(16_384):
            pass
    assert known in (None, len(BIG))
    assert told[-1] == (len(BIG), known)
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)


@pytest.mark.parametrize(
    "media, expected",
    [
        ("application/jsonl", b'{"a":1}\n"t"\n'),
        ("application/x-ndjson", b'{"a":1}\n"t"\n'),
        ("application/json-seq", b'\x1e{"a":1}\n\x1e"t"\n'),
    ],
)
def test_items_are_sent_as_lines(media, expected):
    items = [{"a": 1}, "t"]
    assert drafted(media, "text", items).body == expected
    assert drafted(media, "text", iter(items)).request().body.read() == expected

    async def arriving():
        for item in items:
            yield item

    assert gathered(drafted(media, "text", arriving()).request().body) == expected
    assert drafted(media, "text", "as it is").body == b"as it is"


def test_the_types_of_sources():
    with pytest.raises(exceptions.ApiValueError):
        upload.source_of(5)


JSON_OR_FORM = Op(
    "sendNote", "POST", "/notes", (Param("body", "", "body", required=True),),
    (
        Content("application/json", "json"),
        Content("multipart/form-data", "multipart", None, (Part("file", "binary"), Part("more", "binary", repeated=True))),
    ),
)  # fmt: skip


def of_either(body, content_type=None, op=JSON_OR_FORM):
    return draft(
        op, [body], Configuration(), "http://127.0.0.1", {}, None, content_type, None, RequestOptions()
    )


@pytest.mark.parametrize(
    "body",
    [
        {"file": pathlib.Path("photo.png")},
        {"file": ("photo.png", b"content")},
        {"file": b"content"},
        {"more": [io.BytesIO(b"content")]},
    ],
)
def test_a_file_in_a_body_that_is_sent_as_json_says_what_to_do(body):
    with pytest.raises(exceptions.ApiValueError, match='_content_type="multipart/form-data"'):
        of_either(body)
    if not isinstance(body.get("file"), pathlib.Path):
        assert of_either(body, "multipart/form-data").body is not None


class Note(ApiModel):
    address: str = ""


def test_a_path_that_json_does_not_declare_says_what_to_do():
    contents = (Content("application/json", "json", Note), *JSON_OR_FORM.contents[1:])
    op = Op("sendNote", "POST", "/notes", JSON_OR_FORM.params, contents)
    with pytest.raises(exceptions.ApiValueError, match='`file` is a file, .*"multipart/form-data"'):
        of_either({"file": "photo.png"}, op=op)
    assert of_either({"address": "photo.png"}, op=op).json == {"address": "photo.png"}


def test_the_address_of_a_file_is_text_of_json():
    assert of_either({"file": "https://a.example"}).json == {"file": "https://a.example"}
