"""Decompresses a body as it arrives, and knows whether all of it did: a body may end early within its right length.

HTTP libraries take what a decompressor gave for the whole. Two members of gzip one after the other are one body (RFC 1952
§2.2), and zeros behind them are padding.
"""

from __future__ import annotations

import typing as _t
import zlib

_LARGEST = 262_144
"""No piece is larger, however well it was compressed."""

_GZIP, _ZLIB, _RAW = 31, 15, -15


class BrokenBody(OSError):
    """The compressed body is damaged, or not whole."""


class Inflater:
    """`feed` takes bytes as they arrived, `take` gives pieces until there are none, `end` says that no more come."""

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._packed = b""
        self._member: _t.Any = None
        self._ended = False
        self._more = False

    def feed(self, packed: bytes) -> None:
        """More of the body."""
        self._packed += packed

    def take(self) -> bytes:
        """The next piece; empty where more has to be fed first."""
        while self._packed or self._more:
            if self._member is None and not self._begin():
                return b""
            piece = self._inflated()
            if piece:
                return piece
        return b""

    def end(self) -> None:
        """:raises BrokenBody: where the body should go on."""
        if self._member is not None or self._packed:
            raise BrokenBody("the compressed body ended too early")

    def _begin(self) -> bool:
        """Whether a member begins."""
        if self._ended:
            self._packed = self._packed.lstrip(b"\0") if self._gzip else b""
            if not self._packed:
                return False
        if self._gzip:
            self._member = zlib.decompressobj(_GZIP)
            return True
        if len(self._packed) < 2:
            return False
        # What is called deflate is zlib's format, and often enough deflate without it.
        first, second = self._packed[:2]
        framed = first & 0x0F == 8 and (first * 256 + second) % 31 == 0
        self._member = zlib.decompressobj(_ZLIB if framed else _RAW)
        return True

    def _inflated(self) -> bytes:
        member = self._member
        try:
            piece: bytes = member.decompress(self._packed, _LARGEST)
        except zlib.error as error:
            raise BrokenBody(f"the compressed body is damaged: {error}") from error
        self._more = len(piece) == _LARGEST and not member.eof
        self._packed = member.unconsumed_tail
        if member.eof:
            self._packed = member.unused_data
            self._member, self._ended = None, True
        return piece


def inflater_of(encoding: _t.Optional[str]) -> _t.Optional[Inflater]:
    """For the value of a `Content-Encoding`; None for codings that are left to the HTTP library, and for none."""
    coding = (encoding or "").strip().lower()
    if coding in ("gzip", "x-gzip"):
        return Inflater(True)
    return Inflater(False) if coding == "deflate" else None


__all__ = ["BrokenBody", "Inflater", "inflater_of"]
