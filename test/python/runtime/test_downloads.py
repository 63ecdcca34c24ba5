"""Downloads of both clients against a server that breaks connections."""

from __future__ import annotations

import asyncio
import errno
import http.server
import io
import os
import stat
import threading

import pytest
import urllib3

from runtime import api_client, configuration, exceptions
from runtime._core import redact
from runtime._core.cancel import CancelToken
from runtime._core.operation import Content, Op, RequestOptions, Resp
from runtime.aio import downloads as aio
from runtime.aio.rest import httpx
from runtime.downloads import download

DATA = bytes(range(256)) * 2000


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.seen.append((self.headers["Range"], self.headers["If-Range"]))
        start = int((self.headers["Range"] or "bytes=0-")[6:-1])
        if self.path == "/missing":
            self.send_response(404)
            self.send_header("Content-Length", "4")
            self.end_headers()
            self.wfile.write(b"none")
            return
        if self.path in ("/broken-error", "/echo"):
            echo = self.path == "/echo"
            data = b"no: s3cret-key-value"
            self.send_response(403 if echo else 500)
            self.send_header("Content-Length", str(len(data) + (0 if echo else 1000)))
            self.send_header("X-Echo", "s3cret-key-value")
            self.end_headers()
            self.wfile.write(data)
            self.close_connection = True
            return
        if self.path == "/hanging-error":
            self.send_response(500)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"no")
            # Until the client ends the connection.
            self.rfile.read(1)
            self.close_connection = True
            return
        ranged = start > 0 and self.path != "/changed"
        data = DATA[start:] if ranged else DATA
        self.send_response(206 if ranged else 200)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Disposition", 'attachment; filename="../../a report.bin"')
        if ranged:
            self.send_header("Content-Range", f"bytes {start}-{len(DATA) - 1}/{len(DATA)}")
        if self.path != "/untagged":
            self.send_header("ETag", '"two"' if ranged and self.path == "/another" else '"one"')
        self.end_headers()
        breaks = self.path != "/whole" and len(self.server.seen) < 3
        self.wfile.write(data[:200_000] if breaks else data)
        self.close_connection = True


@pytest.fixture
def server():
    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.seen = []
    thread = threading.Thread(target=found.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield found
    found.shutdown()
    found.server_close()
    thread.join()


def sync_get(server, path, target, **settings):
    url = f"http://127.0.0.1:{server.server_port}{path}"
    with urllib3.PoolManager() as pool:

        def call(headers):
            return pool.request("GET", url, headers=headers, preload_content=False, retries=False)

        return download(call, target, **settings)


def async_get(server, path, target, **settings):
    url = f"http://127.0.0.1:{server.server_port}{path}"

    async def run():
        async with httpx.AsyncClient() as client:

            async def call(headers):
                return await client.send(client.build_request("GET", url, headers=headers), stream=True)

            return await aio.download(call, target, **settings)

    return asyncio.run(run())


@pytest.fixture(params=[sync_get, async_get], ids=["sync", "aio"])
def get(request):
    return request.param


def test_a_download_goes_on_where_the_connection_broke(server, get, tmp_path):
    told = []
    path = get(server, "/breaks", tmp_path, on_progress=lambda *found: told.append(found))
    assert os.path.basename(path) == "a report.bin"
    assert os.path.dirname(path) == str(tmp_path)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    with open(path, "rb") as stream:
        assert stream.read() == DATA
    assert told[-1] == (len(DATA), len(DATA))
    assert server.seen[0] == (None, None)
    assert [tag for _, tag in server.seen[1:]] == ['"one"', '"one"']


@pytest.mark.parametrize("path", ["/untagged", "/changed", "/another"])
def test_what_cannot_go_on_is_an_error_and_leaves_no_file(server, get, tmp_path, path):
    with pytest.raises(exceptions.ApiConnectionError):
        get(server, path, tmp_path / "file.bin")
    assert list(tmp_path.iterdir()) == []


def test_it_goes_on_no_more_often_than_it_may(server, get, tmp_path):
    with pytest.raises(exceptions.ApiConnectionError):
        get(server, "/breaks", tmp_path / "file.bin", resumes=1)
    assert len(server.seen) == 2


def test_no_file_is_written_over(server, get, tmp_path):
    path = tmp_path / "file.bin"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        get(server, "/whole", path)
    assert path.read_bytes() == b"mine"


def test_a_writer_gets_the_pieces(server, get):
    into = io.BytesIO()
    assert get(server, "/whole", into) is None
    assert into.getvalue() == DATA


def test_a_writer_and_progress_may_be_asynchronous(server):
    pieces, told = [], []

    class Writer:
        async def write(self, data):
            await asyncio.sleep(0)
            pieces.append(data)

    async def progress(*found):
        told.append(found)

    async_get(server, "/whole", Writer(), on_progress=progress)
    assert b"".join(pieces) == DATA
    assert told[-1] == (len(DATA), len(DATA))


def test_an_error_is_one(server, get, tmp_path):
    with pytest.raises(exceptions.NotFoundException) as caught:
        get(server, "/missing", tmp_path / "file.bin")
    assert (caught.value.body, caught.value.raw_body) == ("none", b"none")
    assert caught.value.headers["content-length"] == "4"
    assert list(tmp_path.iterdir()) == []


def test_an_error_whose_body_breaks_is_that_error(server, get, tmp_path):
    with pytest.raises(exceptions.ServiceException):
        get(server, "/broken-error", tmp_path / "file.bin")


@pytest.mark.parametrize("seconds", [0, 0.05])
@pytest.mark.parametrize("how", ["download", "stream"])
def test_a_call_is_cancelled_while_the_body_of_an_error_arrives(server, how, seconds):
    op = Op("getIt", "GET", "/hanging-error", responses=(Resp("200", True, (Content("text/event-stream", "events"),)),))
    token = CancelToken()
    settings = configuration.Configuration(host=f"http://127.0.0.1:{server.server_port}", retries=0)
    # When the headers are there.
    settings.on_response = lambda _: threading.Timer(seconds, token.cancel).start() if seconds else token.cancel()
    options = RequestOptions(cancel_token=token, timeout=5)
    with api_client.ApiClient(settings) as made, pytest.raises(exceptions.ApiCancelledError) as caught:
        if how == "stream":
            made.execute_stream(op, (), None, None, None, None, 0, options)
        else:
            download(
                lambda headers: made.execute_without_preload_content(op, (), None, None, None, headers, 0, options),
                io.BytesIO(),
            )
    assert caught.value.operation == "getIt"


def test_an_error_holds_no_credential_of_its_call(server, get, tmp_path):
    before = redact.ACTIVE.set(redact.Redactor(lambda: ["s3cret-key-value"]))
    try:
        with pytest.raises(exceptions.ForbiddenException) as caught:
            get(server, "/echo", tmp_path / "file.bin")
    finally:
        redact.ACTIVE.reset(before)
    assert "s3cret-key-value" not in str(vars(caught.value)) + str(caught.value.headers.lines())


def test_progress_that_raises_ends_it(server, get, tmp_path):
    def stop(*_):
        raise LookupError("enough")

    with pytest.raises(LookupError):
        get(server, "/whole", tmp_path / "file.bin", on_progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_task_ends_it(server, tmp_path):
    def stop(*_):
        asyncio.current_task().cancel()

    with pytest.raises(asyncio.CancelledError):
        async_get(server, "/whole", tmp_path / "file.bin", on_progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_at_the_end_leaves_no_file(server, get, tmp_path, monkeypatch):
    class Full(io.BytesIO):
        def close(self):
            super().close()
            raise OSError(errno.ENOSPC, "No space left on device")

    def full(descriptor, _mode):
        os.close(descriptor)
        return Full()

    monkeypatch.setattr("builtins.open", full)
    with pytest.raises(OSError, match="No space"):
        get(server, "/whole", tmp_path / "file.bin")
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("preload", [True, False])
def test_a_double_that_has_read_its_body_gives_it(preload):
    body = b"abc" if preload else io.BytesIO(b"abc")
    double = urllib3.HTTPResponse(body=body, status=200, preload_content=preload)
    into = io.BytesIO()
    download(lambda headers: double, into)
    assert into.getvalue() == b"abc"
