"""Compressed bodies: whole, cut, damaged, and in pieces of any size."""

from __future__ import annotations

import gzip
import zlib

import pytest

from runtime._core import inflate

TEXT = b" ".join(b"line %d" % (number * 7919) for number in range(400))
RAW = zlib.compressobj(wbits=-15)
WHOLE = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]) + bytes(20),
    "Deflate": zlib.compress(TEXT),
    " deflate": RAW.compress(TEXT) + RAW.flush(),
}


def inflated(coding: str, packed: bytes, step: int) -> bytes:
    inflater = inflate.inflater_of(coding)
    assert inflater is not None
    pieces = []
    for start in range(0, len(packed), step):
        inflater.feed(packed[start : start + step])
        pieces.extend(iter(inflater.take, b""))
    inflater.end()
    return b"".join(pieces)


@pytest.mark.parametrize("step", [1, 7, 100_000])
@pytest.mark.parametrize("coding", WHOLE)
def test_what_is_whole_is_read(coding, step):
    assert inflated(coding, WHOLE[coding], step) == TEXT
    assert inflated(coding, b"", step) == b""


@pytest.mark.parametrize("step", [7, 100_000])
@pytest.mark.parametrize("coding, by", [("gzip", 1), ("gzip", 8), ("gzip", 300), ("Deflate", 1), ("Deflate", 300), (" deflate", 1)])
def test_what_is_cut_is_not_taken_for_whole(coding, by, step):
    for packed in (WHOLE[coding][:-by], WHOLE[coding][:1]):
        with pytest.raises(inflate.BrokenBody, match="ended too early"):
            inflated(coding, packed, step)
    second = WHOLE["gzip"] + WHOLE["gzip"][:-by]
    with pytest.raises(inflate.BrokenBody, match="ended too early"):
        inflated("gzip", second, step)


@pytest.mark.parametrize("step", [1, 100_000])
def test_what_is_damaged_is_refused(step):
    broken = bytearray(WHOLE["gzip"])
    broken[-6] ^= 1
    for packed in (bytes(broken), WHOLE["gzip"] + b"garbage", b"garbage"):
        with pytest.raises(inflate.BrokenBody, match="damaged"):
            inflated("gzip", packed, step)


@pytest.mark.parametrize("size", [0, 262_143, 262_144, 262_145, 10_000_000])
def test_no_piece_is_large(size):
    inflater = inflate.inflater_of("gzip")
    inflater.feed(gzip.compress(bytes(size)))
    sizes = [len(piece) for piece in iter(inflater.take, b"")]
    inflater.end()
    assert sum(sizes) == size and max(sizes, default=0) <= 262_144


def test_other_codings_are_left_to_the_library():
    assert all(inflate.inflater_of(coding) is None for coding in (None, "", "identity", "br", "zstd", "gzip, gzip"))
