"""Downloads against a server that breaks connections."""

from __future__ import annotations

import http.server
import io
import os
import stat
import threading

import pytest
import urllib3

from runtime import exceptions
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
        ranged = start > 0 and self.path != "/changed"
        data = DATA[start:] if ranged else DATA
        self.send_response(206 if ranged else 200)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Disposition", 'attachment; filename="../../a report.bin"')
        if ranged:
            self.send_header("Content-Range", f"bytes {start}-{len(DATA) - 1}/{len(DATA)}")
        if self.path != "/untagged":
            self.send_header("ETag", '"one"')
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
    with urllib3.PoolManager() as pool:
        base = f"http://127.0.0.1:{found.server_port}"
        found.call = lambda path: lambda headers: pool.request(
            "GET", base + path, headers=headers, preload_content=False, retries=False
        )
        yield found
    found.shutdown()
    found.server_close()
    thread.join()


def test_a_download_goes_on_where_the_connection_broke(server, tmp_path):
    told = []
    path = download(server.call("/breaks"), tmp_path, on_progress=lambda *found: told.append(found))
    assert os.path.basename(path) == "a report.bin"
    assert os.path.dirname(path) == str(tmp_path)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    with open(path, "rb") as stream:
        assert stream.read() == DATA
    assert told[-1] == (len(DATA), len(DATA))
    assert server.seen[0] == (None, None)
    assert [tag for _, tag in server.seen[1:]] == ['"one"', '"one"']


@pytest.mark.parametrize("path", ["/untagged", "/changed"])
def test_what_cannot_go_on_is_an_error_and_leaves_no_file(server, tmp_path, path):
    with pytest.raises(exceptions.ApiConnectionError):
        download(server.call(path), tmp_path / "file.bin")
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_written_over(server, tmp_path):
    path = tmp_path / "file.bin"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        download(server.call("/whole"), path)
    assert path.read_bytes() == b"mine"


def test_a_writer_gets_the_pieces(server):
    into = io.BytesIO()
    assert download(server.call("/whole"), into) is None
    assert into.getvalue() == DATA


def test_an_error_is_one(server, tmp_path):
    with pytest.raises(exceptions.NotFoundException) as caught:
        download(server.call("/missing"), tmp_path / "file.bin")
    assert caught.value.body == "none"
    assert list(tmp_path.iterdir()) == []


def test_progress_that_raises_ends_it(server, tmp_path):
    def stop(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download(server.call("/whole"), tmp_path / "file.bin", on_progress=stop)
    assert list(tmp_path.iterdir()) == []
