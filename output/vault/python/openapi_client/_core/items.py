"""Makes items of the frames of a stream, as the row of its operation says."""

from __future__ import annotations

import json
import typing as _t

from ..exceptions import ApiDecodeError, ApiStreamError
from .events import Frame, ServerSentEvent
from .headers import Headers
from .operation import Streamed
from .wire import read


class End:
    """What stands for a sentinel."""


END = End()


class Items:
    """Reads the frames of one response."""

    def __init__(
        self,
        row: Streamed,
        status: int,
        headers: Headers,
        strict: bool,
        clean: _t.Callable[[str], str],
    ) -> None:
        self._row = row
        self._status = status
        self._headers = headers
        self._strict = strict
        self._clean = clean

    def item(self, frame: Frame) -> _t.Any:
        """The item, or `END`.

        :raises ApiStreamError: where the server reports an error.
        :raises ApiDecodeError: where it cannot be read.
        """
        text = frame if isinstance(frame, str) else frame.data
        if text in self._row.sentinels:
            return END
        if isinstance(frame, str):
            return self._read(self._json(text), text)
        if text == "[DONE]":
            return END
        if frame.event == "error":
            raise self._error(frame)
        if self._row.item == "raw":
            return frame
        return self._read(self._wire(frame), text)

    def _wire(self, frame: ServerSentEvent) -> _t.Any:
        if self._row.item == "data":
            return self._json(frame.data)
        fields: _t.Dict[str, _t.Any] = {"data": frame.data}
        if self._row.item == "event":
            # Events of other types than the document knows may have text.
            try:
                fields["data"] = json.loads(frame.data)
            except (ValueError, RecursionError):
                pass
        for name, value in frame._asdict().items():
            if name != "data" and value is not None:
                fields[name] = value
        return fields

    def _json(self, text: str) -> _t.Any:
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise self._undecodable(text, error) from error

    def _read(self, wire: _t.Any, text: str) -> _t.Any:
        if self._row.type is None:
            return wire
        value, problem = read(self._row.type, wire)
        if self._strict and problem is not None:
            raise self._undecodable(text, problem) from problem
        return value

    def _undecodable(self, text: str, problem: Exception) -> ApiDecodeError:
        return self._described(
            ApiDecodeError(
                self._status, f"an item of the stream cannot be read: {problem}"
            ),
            text,
        )

    def _error(self, frame: ServerSentEvent) -> ApiStreamError:
        reason = "the server reported an error in the stream"
        # A server may send a credential back.
        frame = frame._replace(data=self._clean(frame.data))
        failure = self._described(ApiStreamError(self._status, reason), frame.data)
        try:
            failure.data = json.loads(frame.data)
            if self._row.item != "raw" and self._row.type is not None:
                failure.data = read(self._row.type, self._wire(frame))[0]
        except (ApiDecodeError, ValueError, RecursionError):
            # It stays text.
            pass
        return failure

    def _described(self, failure: _Failure, text: str) -> _Failure:
        failure.body, failure.raw_body = text[:65_536], text.encode("utf-8")[:65_536]
        failure.headers = self._headers
        return failure


_Failure = _t.TypeVar("_Failure", ApiDecodeError, ApiStreamError)
