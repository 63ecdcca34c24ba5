"""Bodies of multipart/form-data and application/x-www-form-urlencoded."""

from __future__ import annotations

import mimetypes
import os
import typing as _t
import uuid

from ..exceptions import ApiValueError
from .kinds import is_dict, is_tuple
from .operation import Part
from .serialize import form_escape, json_text, plain, query_pairs, text_of
from .streams import claim

FileInput = _t.Union[
    bytes,
    str,
    "os.PathLike[str]",
    _t.Tuple[str, bytes],
    _t.Tuple[str, bytes, str],
    _t.IO[bytes],
]
"""A file to send: its bytes, its path, a name with bytes (and a media type), or something to read."""


class FilePart(_t.NamedTuple):
    """A file, read."""

    name: str
    data: bytes
    media: str


def read_file(value: _t.Any, field: str = "file") -> FilePart:
    """The bytes and the name of a file to send; one that has no name is called as its field is."""
    media = ""
    if isinstance(value, (bytes, bytearray)):
        return FilePart(field, bytes(value), "application/octet-stream")
    if is_tuple(value):
        items = value
        name, data = str(items[0]), items[1]
        media = str(items[2]) if len(items) > 2 else ""
        if hasattr(data, "read"):
            claim(data)
            data = data.read()
        data = data.encode("utf-8") if isinstance(data, str) else bytes(data)
    elif isinstance(value, (str, os.PathLike)):
        path = os.fspath(_t.cast(_t.Union[str, "os.PathLike[str]"], value))
        try:
            with open(path, "rb") as stream:
                data = stream.read()
        except (OSError, ValueError) as error:
            raise ApiValueError(
                f"a text for a file is the path of a file, and {path[:200]!r} cannot be read; give bytes to send a text as it is"
            ) from error
        name = os.path.basename(path)
    elif hasattr(value, "read"):
        claim(value)
        data = value.read()
        data = data.encode("utf-8") if isinstance(data, str) else bytes(data)
        own = getattr(value, "name", None)
        name = os.path.basename(own) if isinstance(own, str) and own else field
    else:
        raise ApiValueError(
            "a file is bytes, a path, a (name, bytes) pair or a readable object"
        )
    return FilePart(
        name, data, media or mimetypes.guess_type(name)[0] or "application/octet-stream"
    )


def encode_form(
    fields: _t.Sequence[_t.Tuple[str, _t.Any]], parts: _t.Mapping[str, Part]
) -> bytes:
    """application/x-www-form-urlencoded."""
    pairs: _t.List[_t.Tuple[str, str]] = []
    for name, value in fields:
        part = parts.get(name) or Part(name)
        wire = plain(value)
        if wire is None:
            continue
        if not part.styled and is_dict(wire):
            pairs.append((form_escape(name), form_escape(json_text(wire))))
        else:
            pairs.extend(
                query_pairs(
                    name, wire, part.style, part.explode, part.reserved, form_escape
                )
            )
    return "&".join(f"{key}={value}" for key, value in pairs).encode("ascii")


def encode_multipart(
    fields: _t.Sequence[_t.Tuple[str, _t.Any]],
    parts: _t.Mapping[str, Part],
    subtype: str = "multipart/form-data",
) -> _t.Tuple[bytes, str]:
    """The body, and its media type with the boundary."""
    boundary = uuid.uuid4().hex
    chunks: _t.List[bytes] = []
    for name, value in fields:
        part = parts.get(name) or Part(name, _guess(value))
        for item in _items(part, value):
            if item is None:
                continue
            data, media, filename = _encode_part(part, item, name)
            disposition = f'form-data; name="{_quoted(name)}"'
            if filename is not None:
                disposition += f'; filename="{_quoted(filename)}"'
            head = f"Content-Disposition: {disposition}\r\n"
            if media:
                head += f"Content-Type: {_line(media)}\r\n"
            chunks += [f"--{boundary}\r\n{head}\r\n".encode(), data, b"\r\n"]
    chunks.append(f"--{boundary}--\r\n".encode("ascii"))
    return b"".join(chunks), f"{subtype}; boundary={boundary}"


def _items(part: Part, value: _t.Any) -> _t.Sequence[_t.Any]:
    if isinstance(value, (list, set, frozenset)) and (
        part.repeated or part.format != "json"
    ):
        return list(_t.cast(_t.Iterable[_t.Any], value))
    return [value]


def _guess(value: _t.Any) -> str:
    return (
        "binary"
        if isinstance(value, (bytes, bytearray, tuple)) or hasattr(value, "read")
        else "text"
    )


def _encode_part(
    part: Part, value: _t.Any, name: str
) -> _t.Tuple[bytes, str, _t.Optional[str]]:
    pair = is_tuple(value)
    if part.format == "binary" or pair:
        file = read_file(value, name)
        media = file.media
        if part.media and not (pair and len(value) > 2):
            first = part.media.split(",")[0].strip()
            media = first if "*" not in first else media
        return file.data, media, file.name
    wire = plain(value)
    if part.format == "json" or isinstance(wire, (dict, list)):
        return json_text(wire).encode("utf-8"), part.media or "application/json", None
    return text_of(wire).encode("utf-8"), part.media, None


def _quoted(text: str) -> str:
    return (
        text.replace("\\", "%5C")
        .replace('"', "%22")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
    )


def _line(text: str) -> str:
    if any(char in "\r\n\0" for char in text):
        raise ApiValueError("a media type must not hold CR, LF or NUL")
    return text
