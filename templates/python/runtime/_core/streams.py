"""Streams that are sent: each is good for one request, unless it is brought back to where there is something to read."""

from __future__ import annotations

import os
import typing as _t
import weakref

from ..exceptions import ApiValueError

_USED: weakref.WeakSet[_t.Any] = weakref.WeakSet()


def claim(stream: _t.Any) -> None:
    """Takes a stream for a request; refuses one that was sent before and has nothing left, rather than send it empty."""
    try:
        used = stream in _USED
        _USED.add(stream)
    except TypeError:
        # Neither hashable nor weakly referenced: it cannot be known again.
        return
    if used and not _has_more(stream):
        raise ApiValueError(
            "this stream was sent in another request; open it again, or seek to its start"
        )


def _has_more(stream: _t.Any) -> bool:
    try:
        if not stream.seekable():
            return False
        here = stream.tell()
        end = stream.seek(0, os.SEEK_END)
        stream.seek(here)
    except (AttributeError, OSError, ValueError):
        return False
    return bool(end > here)
