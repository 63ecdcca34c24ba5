"""Downloads that go to a file or a writer piece by piece, and go on where a connection broke."""

from __future__ import annotations

import contextlib
import os
import typing as _t

from ._core.files import file_name
from ._core.headers import headers_of
from .exceptions import ApiConnectionError, exception_for

if _t.TYPE_CHECKING:
    import urllib3

PIECE = 65_536
Call = _t.Callable[[_t.Dict[str, str]], "urllib3.BaseHTTPResponse"]
Progress = _t.Callable[[int, _t.Optional[int]], _t.Any]
Target = _t.Union[str, "os.PathLike[str]", _t.IO[bytes]]


def download(
    call: Call,
    target: Target,
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> _t.Optional[str]:
    """Writes an answer of any size piece by piece, and returns the path of the file that it made.

    :param call: Is given headers, and calls a `…_without_preload_content` method with them as `_headers`.
    :param target: A folder, where the file has the server's name for it; the path of a file that does not exist; or something
        to write to.
    :param on_progress: Is told the bytes that arrived, and how many there are (None where nobody knows). What it raises ends
        the download.
    :param resumes: How often a connection that breaks is made again, where the server tells the version of what it sends.
    :raises ApiException: for a status that is no success.
    :raises FileExistsError: for a file that exists.
    """
    answer = _opened(call, {"Accept-Encoding": "identity"})
    try:
        if not isinstance(target, (str, os.PathLike)):
            _copy(call, answer, target, on_progress, resumes)
            return None
        path = os.fspath(target)
        if os.path.isdir(path):
            named = headers_of(answer.headers).get("content-disposition") or ""
            path = os.path.join(path, file_name(named))
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags, 0o600), "wb") as stream:
            try:
                _copy(call, answer, stream, on_progress, resumes)
            except BaseException:
                stream.close()
                with contextlib.suppress(OSError):
                    os.unlink(path)
                raise
        return path
    finally:
        answer.close()


def _opened(call: Call, headers: _t.Dict[str, str]) -> urllib3.BaseHTTPResponse:
    answer = call(headers)
    if answer.status not in (200, 206):
        try:
            body = answer.read(PIECE, decode_content=True).decode("utf-8", "replace")
        finally:
            answer.close()
        failure = exception_for(answer.status)(answer.status, answer.reason, body=body)
        failure.headers = headers_of(answer.headers)
        failure.raw_body = body.encode("utf-8")
        raise failure
    return answer


def _copy(
    call: Call,
    answer: urllib3.BaseHTTPResponse,
    into: _t.IO[bytes],
    on_progress: _t.Optional[Progress],
    resumes: int,
) -> None:
    headers = headers_of(answer.headers)
    length = headers.get("content-length") or ""
    encoded = (headers.get("content-encoding") or "identity") != "identity"
    total = int(length) if length.isdecimal() and not encoded else None
    tag = headers.get("etag") or ""
    resumable = tag.startswith('"') and not encoded
    received = 0
    while True:
        try:
            while piece := _piece(answer):
                into.write(piece)
                received += len(piece)
                if on_progress is not None:
                    on_progress(received, total)
            if total is None or received >= total:
                return
            raise ApiConnectionError("the connection ended before the download did")
        except ApiConnectionError:
            if resumes <= 0 or not resumable:
                raise
        finally:
            answer.close()
        resumes -= 1
        more = {
            "Accept-Encoding": "identity",
            "Range": f"bytes={received}-",
            "If-Range": tag,
        }
        answer = _opened(call, more)
        found = headers_of(answer.headers).get("content-range") or ""
        if answer.status != 206 or not found.startswith(f"bytes {received}-"):
            answer.close()
            raise ApiConnectionError(
                "the connection broke, and the server does not go on where it did: download it again"
            )


def _piece(answer: urllib3.BaseHTTPResponse) -> bytes:
    import urllib3

    try:
        return answer.read(PIECE, decode_content=True)
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise ApiConnectionError(f"the connection broke: {error}") from error


__all__ = ["download"]
