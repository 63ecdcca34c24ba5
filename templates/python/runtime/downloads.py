"""Downloads that go to a file or a writer piece by piece, and go on where a connection broke."""

from __future__ import annotations

import contextlib
import os
import typing as _t

import urllib3

from ._core import transfer as _transfer
from ._core.flow import Opening
from ._core.transfer import Progress, Transfer, new_file
from .exceptions import (
    ApiCancelledError,
    ApiConnectionError,
    ApiException,
    OpenApiException,
)
from .rest import RESTResponse

Call = _t.Callable[[_t.Dict[str, str]], urllib3.BaseHTTPResponse]
Path = _t.Union[str, "os.PathLike[str]"]
Target = _t.Union[Path, _t.IO[bytes]]


@_t.overload
def download(
    call: Call,
    target: Path,
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> str: ...


@_t.overload
def download(
    call: Call,
    target: _t.IO[bytes],
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> None: ...


@_t.overload
def download(
    call: Call,
    target: Target,
    *,
    on_progress: _t.Optional[Progress] = None,
    resumes: int = 3,
) -> _t.Optional[str]: ...


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
    answer, opening = _opened(call, dict(Transfer.FIRST))
    try:
        if not isinstance(target, (str, os.PathLike)):
            _copy(call, answer, opening, target, on_progress, resumes)
            return None
        with new_file(target, answer.headers) as (path, stream):
            _copy(call, answer, opening, stream, on_progress, resumes)
        return path
    finally:
        answer.end_pieces()


def _opened(
    call: Call, headers: _t.Dict[str, str]
) -> _t.Tuple[RESTResponse, _t.Optional[Opening]]:
    with _transfer.openings() as found:
        response = call(headers)
    opening = _transfer.opening_of(found, response)
    answer = RESTResponse(response) if opening is None else opening.answer
    if _transfer.is_success(opening, answer.status):
        return answer, opening
    body = b""
    try:
        # An error stays the error that it is, however much of its body arrives.
        with _until_cancelled(answer, opening), contextlib.suppress(ApiException):
            for piece in answer.pieces(None if opening is None else opening.idle):
                body += piece
                if len(body) >= _transfer.KEPT:
                    break
    except ApiCancelledError as error:
        raise _transfer.told(opening, error)
    finally:
        answer.end_pieces()
    raise _transfer.refusal(
        opening, answer.status, answer.reason, answer.headers, body[: _transfer.KEPT]
    )


def _copy(
    call: Call,
    answer: RESTResponse,
    opening: _t.Optional[Opening],
    into: _t.IO[bytes],
    on_progress: _t.Optional[Progress],
    resumes: int,
) -> None:
    transfer = Transfer(answer.headers, resumes)
    while True:
        failure: BaseException
        try:
            with _until_cancelled(answer, opening):
                for piece in answer.pieces(None if opening is None else opening.idle):
                    into.write(piece)
                    transfer.received += len(piece)
                    if on_progress is not None:
                        on_progress(transfer.received, transfer.total)
            transfer.check_end()
            return
        except ApiConnectionError as error:
            more = transfer.resume()
            failure = _transfer.told(opening, error)
        except OpenApiException as error:
            more = None
            failure = _transfer.told(opening, error)
        finally:
            answer.end_pieces()
        # Not inside of `except`: the error would hold what it was made from.
        if more is None:
            raise failure
        answer, opening = _opened(call, more)
        try:
            transfer.check_rest(answer.status, answer.headers)
        except ApiConnectionError as error:
            answer.end_pieces()
            raise _transfer.told(opening, error)


@contextlib.contextmanager
def _until_cancelled(
    answer: RESTResponse, opening: _t.Optional[Opening]
) -> _t.Generator[None, None, None]:
    """Breaks the connection off, and raises, where the token of the call is cancelled."""
    token = None if opening is None else opening.token
    if token is None:
        yield
        return
    detach = token.attach(answer.interrupt)
    try:
        yield
    except ApiException:
        if not token.cancelled:
            raise
    finally:
        detach()
    if token.cancelled:
        raise ApiCancelledError()


__all__ = ["download"]
