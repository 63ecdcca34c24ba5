"""The server that the programs call: it notes what it gets, and answers what the program told it to, or the body that it was sent."""

from __future__ import annotations

import http.server
import json
import threading
import typing as t
from urllib.parse import parse_qsl, urlsplit

import pytest

import garden_client


class Seen(t.NamedTuple):
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes

    def json(self) -> t.Any:
        return json.loads(self.body)


class Server:
    """What was asked, and what is answered next."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/v2"
        self.seen: list[Seen] = []
        self.answers: list[tuple[int, str, bytes]] = []

    def answer(self, status: int, body: t.Any = b"", media: str = "application/json") -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.answers.append((status, media, data))

    @property
    def last(self) -> Seen:
        return self.seen[-1]


@pytest.fixture(scope="session")
def running() -> t.Iterator[Server]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def reply(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            parts = urlsplit(self.path)
            headers = {name.lower(): value for name, value in self.headers.items()}
            noted.seen.append(Seen(self.command, parts.path, parse_qsl(parts.query, keep_blank_values=True), headers, body))
            status, media, data = noted.answers.pop(0) if noted.answers else (200, "application/json", body or b"{}")
            self.send_response(status)
            self.send_header("content-type", media)
            self.send_header("x-request-id", "r-1")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_DELETE = reply

        def log_message(self, *_: t.Any) -> None:
            pass

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    noted = Server(listening.server_port)
    threading.Thread(target=listening.serve_forever, daemon=True).start()
    yield noted
    listening.shutdown()
    listening.server_close()


@pytest.fixture
def server(running: Server) -> t.Iterator[Server]:
    running.seen.clear()
    running.answers.clear()
    yield running
    garden_client.Configuration.set_default(None)
    garden_client.ApiClient.set_default(None)


@pytest.fixture
def client(server: Server) -> t.Iterator[garden_client.ApiClient]:
    configuration = garden_client.Configuration(host=server.url, api_key={"gardenKey": "k-1"})
    with garden_client.ApiClient(configuration) as made:
        yield made
