"""Downloads that go to a file or a writer piece by piece, and go on where a connection broke."""

from __future__ import annotations

import contextlib
import os
import typing as _t

from ._core.headers import Headers, headers_of
from ._core.transfer import PIECE, Progress, Transfer, failure, new_file
from .exceptions import ApiConnectionError

if _t.TYPE_CHECKING:
    import urllib3

Call = _t.Callable[[_t.Dict[str, str]], "urllib3.BaseHTTPResponse"]
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
    answer = _opened(call, dict(Transfer.FIRST))
    try:
        if not isinstance(target, (str, os.PathLike)):
            _copy(call, answer, target, on_progress, resumes)
            return None
        with new_file(target, _headers(answer)) as (path, stream):
            _copy(call, answer, stream, on_progress, resumes)
        return path
    finally:
        answer.close()


def _headers(answer: urllib3.BaseHTTPResponse) -> Headers:
    found: Headers = headers_of(answer.headers)
    return found


def _opened(call: Call, headers: _t.Dict[str, str]) -> urllib3.BaseHTTPResponse:
    answer = call(headers)
    if answer.status in (200, 206):
        return answer
    body = b""
    try:
        # An error stays the error that it is, whether or not its body arrives.
        with contextlib.suppress(ApiConnectionError):
            body = _piece(answer)
    finally:
        answer.close()
    raise failure(answer.status, answer.reason, _headers(answer), body)


def _copy(
    call: Call,
    answer: urllib3.BaseHTTPResponse,
    into: _t.IO[bytes],
    on_progress: _t.Optional[Progress],
    resumes: int,
) -> None:
    transfer = Transfer(_headers(answer), resumes)
    while True:
        try:
            while piece := _piece(answer):
                into.write(piece)
                transfer.received += len(piece)
                if on_progress is not None:
                    on_progress(transfer.received, transfer.total)
            transfer.check_end()
            return
        except ApiConnectionError:
            more = transfer.resume()
            if more is None:
                raise
        finally:
            answer.close()
        answer = _opened(call, more)
        try:
            transfer.check_rest(answer.status, _headers(answer))
        except ApiConnectionError:
            answer.close()
            raise


def _piece(answer: urllib3.BaseHTTPResponse) -> bytes:
    import urllib3

    try:
        return answer.read(PIECE, decode_content=True)
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise ApiConnectionError(f"the connection broke: {error}") from error


__all__ = ["download"]
