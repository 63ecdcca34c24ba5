"""The same downloads for the asynchronous client."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import typing as _t

from .._core import transfer as _transfer
from .._core.flow import Opening
from .._core.transfer import Progress, Transfer, new_file
from ..exceptions import ApiConnectionError, ApiException, OpenApiException
from .rest import RESTResponse, RESTResponseType

Call = _t.Callable[[_t.Dict[str, str]], _t.Awaitable[RESTResponseType]]
Write = _t.Callable[[bytes], _t.Any]


class Writer(_t.Protocol):
    """Something to write to; what its `write` returns is awaited where it can be."""

    def write(self, data: bytes, /) -> _t.Any: ...


Path = _t.Union[str, "os.PathLike[str]"]


@_t.overload
async def download(
    call: Call,
    target: Path,
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> str: ...


@_t.overload
async def download(
    call: Call,
    target: Writer,
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> None: ...


@_t.overload
async def download(
    call: Call,
    target: _t.Union[Path, Writer],
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> _t.Optional[str]: ...


async def download(
    call: Call,
    target: _t.Union[Path, Writer],
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
    answer, opening = await _opened(call, dict(Transfer.FIRST))
    try:
        if not isinstance(target, (str, os.PathLike)):
            await _copy(call, answer, opening, target.write, on_progress, resumes)
            return None
        with new_file(target, answer.headers) as (path, stream):

            def write(piece: bytes) -> _t.Any:
                return asyncio.to_thread(stream.write, piece)

            await _copy(call, answer, opening, write, on_progress, resumes)
        return path
    finally:
        await answer.close()


async def _opened(
    call: Call, headers: _t.Dict[str, str]
) -> _t.Tuple[RESTResponse, _t.Optional[Opening]]:
    with _transfer.openings() as found:
        response = await call(headers)
    opening = _transfer.opening_of(found, response)
    answer = RESTResponse(response) if opening is None else opening.answer
    if _transfer.is_success(opening, answer.status):
        return answer, opening
    body = b""
    try:
        # An error stays the error that it is, however much of its body arrives.
        with contextlib.suppress(ApiException):
            async for piece in answer.pieces(None if opening is None else opening.idle):
                body += piece
                if len(body) >= _transfer.KEPT:
                    break
    finally:
        await answer.close()
    raise _transfer.refusal(
        opening, answer.status, answer.reason, answer.headers, body[: _transfer.KEPT]
    )


async def _copy(
    call: Call,
    answer: RESTResponse,
    opening: _t.Optional[Opening],
    write: Write,
    on_progress: _t.Optional[Progress],
    resumes: int,
) -> None:
    transfer = Transfer(answer.headers, resumes)
    while True:
        failure: BaseException
        try:
            async for piece in answer.pieces(None if opening is None else opening.idle):
                await _settled(write(piece))
                transfer.received += len(piece)
                if on_progress is not None:
                    await _settled(on_progress(transfer.received, transfer.total))
            transfer.check_end()
            return
        except ApiConnectionError as error:
            more = transfer.resume()
            failure = _transfer.told(opening, error)
        except OpenApiException as error:
            more = None
            failure = _transfer.told(opening, error)
        finally:
            await answer.close()
        # Not inside of `except`: the error would hold what it was made from.
        if more is None:
            raise failure
        answer, opening = await _opened(call, more)
        try:
            transfer.check_rest(answer.status, answer.headers)
        except ApiConnectionError as error:
            await answer.close()
            raise _transfer.told(opening, error)


async def _settled(value: _t.Any) -> None:
    if inspect.isawaitable(value):
        await value


__all__ = ["download"]
