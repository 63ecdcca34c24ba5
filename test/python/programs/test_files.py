"""Files up and down."""

from __future__ import annotations

import pathlib

from garden_client import ApiClient, FilesApi

from conftest import Server


def test_bytes_and_a_field(client: ApiClient, server: Server) -> None:
    stored = FilesApi(client)
    server.answer(200, {"code": 1, "message": "ok"})
    assert stored.upload_photo(7, b"\x89PNG", caption="Rose").message == "ok"
    body = server.last.body
    assert b'name="photo"; filename="photo"' in body and b"\x89PNG" in body and b'name="caption"' in body and b"Rose" in body
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_path_and_a_pair(client: ApiClient, server: Server, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "rose.png"
    path.write_bytes(b"from a path")
    for _ in range(2):
        server.answer(200, {"code": 1})
    FilesApi(client).upload_photo(7, str(path))
    assert b'filename="rose.png"' in server.last.body and b"from a path" in server.last.body
    FilesApi(client).upload_photo(7, photo=("own.png", b"a pair"))
    assert b'filename="own.png"' in server.last.body and b"a pair" in server.last.body


def test_several_files(client: ApiClient, server: Server) -> None:
    server.answer(200, {"code": 1})
    FilesApi(client).upload_photo(7, b"1", more=[("a.png", b"2"), b"3"])
    assert server.last.body.count(b'; name="more"') == 2


def test_a_body_that_is_a_file(client: ApiClient, server: Server, tmp_path: pathlib.Path) -> None:
    server.answer(204)
    FilesApi(client).replace_photo(7, b"bytes")
    assert server.last.body == b"bytes" and server.last.headers["content-type"] == "application/octet-stream"


def test_a_download(client: ApiClient, server: Server) -> None:
    server.answer(200, b"\x89PNG", "image/png")
    data = FilesApi(client).download_photo(7)
    assert isinstance(data, (bytes, bytearray)) and data == b"\x89PNG"


def test_a_download_in_pieces(client: ApiClient, server: Server) -> None:
    server.answer(200, b"x" * 5000, "image/png")
    response = FilesApi(client).download_photo_without_preload_content(7)
    assert b"".join(response.stream(1024)) == b"x" * 5000
    response.release_conn()
