"""What downloads of both clients share: the file that one goes to, what is missing of it, and how it goes on."""

from __future__ import annotations

import contextlib
import os
import typing as _t

from ..exceptions import (
    ApiConnectionError,
    ApiException,
    OpenApiException,
    exception_for,
)
from . import response as _response
from .files import file_name
from .flow import OPENINGS, Opening
from .headers import Headers
from .redact import ACTIVE

KEPT = 65_536
"""So much of the body of an error."""
Progress = _t.Callable[[int, _t.Optional[int]], _t.Any]
"""Is told how many bytes arrived so far, and how many there are where that is known."""


@contextlib.contextmanager
def openings() -> _t.Generator[_t.List[Opening], None, None]:
    """Collects the calls that are made inside, of clients of this package."""
    found: _t.List[Opening] = []
    before = OPENINGS.set(found)
    try:
        yield found
    finally:
        OPENINGS.reset(before)


def opening_of(found: _t.Sequence[Opening], response: object) -> _t.Optional[Opening]:
    """The call that gave a response; None where no client of this package made it."""
    return next((each for each in found if each.answer.response is response), None)


def is_success(opening: _t.Optional[Opening], status: int) -> bool:
    """Whether there is something to write: a part of a body (206) is, whatever the document says."""
    if opening is None or status == 206:
        return 200 <= status <= 299
    redirect = opening.account.redirect
    return (
        status <= 299
        and _response.is_success(opening.op, status, redirect)
        and not _response.has_no_file(opening.op, status)
    )


def refusal(
    opening: _t.Optional[Opening],
    status: int,
    reason: _t.Optional[str],
    headers: Headers,
    body: bytes,
) -> BaseException:
    """The error for an answer that is no success: that of any call, where a client of this package made it."""
    if opening is not None:
        received = _response.Received(status, reason, headers, body)
        redactor = opening.account.redactor
        follows = opening.configuration.redirects == "follow"
        try:
            _response.parse(opening.op, received, False, redactor, follows)
        except ApiException as error:
            return opening.account.told(error)
    return failure(status, reason, headers, body)


def told(opening: _t.Optional[Opening], error: OpenApiException) -> BaseException:
    """An error with what there is to say of its call."""
    return error if opening is None else opening.account.told(error)


class Transfer:
    """One download over as many connections as it takes."""

    FIRST: _t.ClassVar[_t.Mapping[str, str]] = {"Accept-Encoding": "identity"}
    """The headers of the first request: bytes can be counted only as they are."""

    def __init__(self, headers: Headers, resumes: int) -> None:
        length = headers.get("content-length") or ""
        encoded = (headers.get("content-encoding") or "identity") != "identity"
        tag = headers.get("etag") or ""
        self.received = 0
        self.total = int(length) if length.isdecimal() and not encoded else None
        self._tag = tag
        self._resumes = resumes if tag.startswith('"') and not encoded else 0

    def check_end(self) -> None:
        """Where the connection ended.

        :raises ApiConnectionError: for an end before the last byte.
        """
        if self.total is not None and self.received < self.total:
            raise ApiConnectionError("the connection ended before the download did")

    def resume(self) -> _t.Optional[_t.Dict[str, str]]:
        """The headers that ask for what is missing, after a connection that broke; None where the download cannot go on."""
        if self._resumes <= 0:
            return None
        self._resumes -= 1
        return {
            **self.FIRST,
            "Range": f"bytes={self.received}-",
            "If-Range": self._tag,
        }

    def check_rest(self, status: int, headers: Headers) -> None:
        """Whether an answer is what was missing.

        :raises ApiConnectionError: for one that is something else.
        """
        found = headers.get("content-range") or ""
        is_same = headers.get("etag") in (None, self._tag)
        is_next = found.startswith(f"bytes {self.received}-")
        if status != 206 or not is_same or not is_next:
            raise ApiConnectionError(
                "the connection broke, and the server does not go on where it did: download it again"
            )


@contextlib.contextmanager
def new_file(
    target: _t.Union[str, os.PathLike[str]], headers: Headers
) -> _t.Generator[_t.Tuple[str, _t.BinaryIO], None, None]:
    """A file that did not exist, for its owner alone, and its path; it is removed where writing it fails.

    :param target: Its path, or a folder, where it has the server's name.
    """
    path, made = os.fspath(target), False
    if os.path.isdir(path):
        path = os.path.join(path, file_name(headers.get("content-disposition") or ""))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags, 0o600), "wb") as stream:
            made = True
            yield path, stream
    except BaseException:
        # Also where what the buffer holds does not fit on the disk.
        if made:
            with contextlib.suppress(OSError):
                os.unlink(path)
        raise


def failure(
    status: int, reason: _t.Optional[str], headers: Headers, body: bytes
) -> ApiException:
    """The error for an answer that is no success."""
    redactor = ACTIVE.get()
    if redactor is not None:
        body = redactor.data(body)
        headers = Headers(redactor.lines(headers.lines()))
    text = body.decode("utf-8", "replace")
    error = exception_for(status)(status, reason, body=text)
    error.headers = headers
    error.raw_body = body
    return error
