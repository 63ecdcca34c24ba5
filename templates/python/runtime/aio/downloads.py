"""The same downloads for the asynchronous client."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import typing as _t

from .._core.headers import Headers
from .._core.transfer import PIECE, Progress, Transfer, failure, new_file
from ..exceptions import ApiConnectionError, ApiException
from .rest import RESTResponse, RESTResponseType

Call = _t.Callable[[_t.Dict[str, str]], _t.Awaitable[RESTResponseType]]
Write = _t.Callable[[bytes], _t.Any]


class Writer(_t.Protocol):
    """Something to write to; what its `write` returns is awaited where it can be."""

    def write(self, data: bytes, /) -> _t.Any: ...


async def download(
    call: Call,
    target: _t.Union[str, os.PathLike[str], Writer],
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> _t.Optional[str]:
    """Writes an answer of any size piece by piece, and returns the path of the file that it made.

    :param call: Is given headers, and calls a `…_without_preload_content` method with them as `_headers`.
    :param target: A folder, where the file has the server's name for it; the path of a file that does not exist; or something
        to write to. Files are written on other threads.
    :param on_progress: Is told the bytes that arrived, and how many there are (None where nobody knows); it may be
        asynchronous. What it raises ends the download.
    :param resumes: How often a connection that breaks is made again, where the server tells the version of what it sends.
    :raises ApiException: for a status that is no success.
    :raises FileExistsError: for a file that exists.
    """
    answer = await _opened(call, dict(Transfer.FIRST))
    try:
        if not isinstance(target, (str, os.PathLike)):
            await _copy(call, answer, target.write, on_progress, resumes)
            return None
        with new_file(target, _headers(answer)) as (path, stream):

            def write(piece: bytes) -> _t.Any:
                return asyncio.to_thread(stream.write, piece)

            await _copy(call, answer, write, on_progress, resumes)
        return path
    finally:
        await answer.aclose()


def _headers(answer: RESTResponseType) -> Headers:
    return Headers(answer.headers.multi_items())


async def _opened(call: Call, headers: _t.Dict[str, str]) -> RESTResponseType:
    answer = await call(headers)
    if answer.status_code in (200, 206):
        return answer
    body = b""
    try:
        # An error stays the error that it is, however much of its body arrives.
        with contextlib.suppress(ApiException):
            async for piece in RESTResponse(answer).pieces(None):
                body += piece
                if len(body) >= PIECE:
                    break
    finally:
        await answer.aclose()
    raise failure(
        answer.status_code, answer.reason_phrase, _headers(answer), body[:PIECE]
    )


async def _copy(
    call: Call,
    answer: RESTResponseType,
    write: Write,
    on_progress: _t.Optional[Progress],
    resumes: int,
) -> None:
    transfer = Transfer(_headers(answer), resumes)
    while True:
        try:
            async for piece in RESTResponse(answer).pieces(None):
                await _settled(write(piece))
                transfer.received += len(piece)
                if on_progress is not None:
                    await _settled(on_progress(transfer.received, transfer.total))
            transfer.check_end()
            return
        except ApiConnectionError:
            more = transfer.resume()
            if more is None:
                raise
        finally:
            await answer.aclose()
        answer = await _opened(call, more)
        try:
            transfer.check_rest(answer.status_code, _headers(answer))
        except ApiConnectionError:
            await answer.aclose()
            raise


async def _settled(value: _t.Any) -> None:
    if inspect.isawaitable(value):
        await value


__all__ = ["download"]
